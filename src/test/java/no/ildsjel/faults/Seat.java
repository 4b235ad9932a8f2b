package no.ildsjel.faults;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.ildsjel.slack.FakeSlack;
import no.ildsjel.slack.SlackWire;
import no.ildsjel.teams.FakeTeams;
import no.ildsjel.teams.TeamsWire;

/** Somebody on one of the platforms, and what they read there. */
interface Seat {
    /** Whether it was taken. */
    boolean says(URI node, String words);

    /** The button of the newest message that shows these words and has it; empty where there is none. */
    Optional<Press> button(String words, String label);

    /** Everything that stands there, oldest first. */
    List<String> reads();

    /** One that is still to be made. */
    interface Press {
        /** Whether it was taken. */
        boolean at(URI node);
    }

    /** In the direct messages of somebody in Slack. */
    record InSlack(FakeSlack slack, String user) implements Seat {
        @Override
        public boolean says(URI node, String words) {
            return Sending.deliver(node, Sending.said(user, words)) == 200;
        }

        @Override
        public Optional<Press> button(String words, String label) {
            return slack.messagesIn(user).stream()
                    .filter(sent ->
                            sent.buttons().contains(label) && sent.shown().contains(words))
                    .reduce((older, newer) -> newer)
                    .map(sent -> Sending.pressed(user, sent, label))
                    .map(letter -> node -> Sending.deliver(node, letter) == 200);
        }

        @Override
        public List<String> reads() {
            return slack.messagesIn(user).stream().map(SlackWire.Sent::shown).toList();
        }
    }

    /** In the chat with somebody in Teams. */
    record InTeams(FakeTeams teams, String user, String name) implements Seat {
        @Override
        public boolean says(URI node, String words) {
            return teams.says(user, name, words).join().isTaken();
        }

        @Override
        public Optional<Press> button(String words, String label) {
            return teams.messagesTo(user).stream()
                    .filter(sent ->
                            sent.buttons().contains(label) && sent.shown().contains(words))
                    .reduce((older, newer) -> newer)
                    .map(sent -> node ->
                            teams.pressesAt(node, user, sent, label).join().isTaken());
        }

        @Override
        public List<String> reads() {
            return teams.messagesTo(user).stream().map(TeamsWire.Sent::shown).toList();
        }
    }
}
