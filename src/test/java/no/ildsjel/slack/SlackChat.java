package no.ildsjel.slack;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ildsjel.Chat;
import no.ildsjel.slack.SlackWire.Sent;

/** Slack as people use it. */
public class SlackChat implements Chat {
    private static final String ROOM = "#vi-heier";
    private static final String OPENING = "views.open";

    private final SlackWire slack;

    public SlackChat(SlackWire slack) {
        this.slack = slack;
    }

    @Override
    public void leadTo(int port) {
        slack.talkingTo("http://127.0.0.1:" + port);
    }

    @Override
    public void knows(String person, String name, String email) {
        slack.person(user(person), name, email, "nb-NO");
    }

    /** It is found by its name. */
    @Override
    public boolean prepareRoom() {
        return true;
    }

    @Override
    public boolean says(String person, String typed) {
        return slack.says(user(person), typed).isTaken();
    }

    @Override
    public boolean presses(String person, Seen message, String label, List<String> ticked) {
        return slack.presses(user(person), (Sent) message.message(), label, ticked)
                .isTaken();
    }

    @Override
    public boolean opensForm(String person, Seen message, String label) {
        int before = slack.calls(OPENING).size();
        return presses(person, message, label, List.of())
                && slack.calls(OPENING).size() > before;
    }

    /** A form that is taken clears the screen; of one that is not, each sentence stands at its field. */
    @Override
    public String fills(String person, Map<String, List<String>> bySlot) {
        var answer =
                JsonParser.parseString(slack.fills(user(person), bySlot).body()).getAsJsonObject();
        return answer.has("errors") ? answer.get("errors").toString() : "";
    }

    @Override
    public List<Seen> seenBy(String person) {
        return seen(user(person));
    }

    @Override
    public List<Seen> seenInRoom() {
        return seen(ROOM);
    }

    private List<Seen> seen(String conversation) {
        return slack.messages(conversation).stream()
                .map(sent -> new Seen(sent, sent.shown(), sent.buttons()))
                .toList();
    }

    @Override
    public List<?> unanswered() {
        return slack.server().findAllUnmatchedRequests();
    }

    @Override
    public List<String> secrets() {
        return List.of(SlackWire.TOKEN, SlackWire.SECRET, SlackWire.APP_TOKEN);
    }

    private static String user(String person) {
        return "U0" + person.toUpperCase(Locale.ROOT);
    }
}
