package no.ildsjel.conversation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** Hears what comes from the channels, one event in one transaction. */
class Talks implements Conversations {
    private final Once once;
    private final TalkRoom room;

    Talks(Once once, TalkRoom room) {
        this.once = once;
        this.room = room;
    }

    @Override
    public Immediate hear(Utterance utterance) {
        var immediate = new ArrayDeque<>(List.of(Immediate.NOTHING));
        once.perform(utterance.eventKey(), utterance.alias(), () -> immediate.push(turn(utterance)));
        return immediate.pop();
    }

    private Immediate turn(Utterance utterance) {
        var person = room.people().meet(utterance.speaker());
        var talk = new Talk(room, person);
        var what = utterance.what();
        if (what instanceof Utterance.Said said) {
            talk.said(said.text());
        } else if (what instanceof Utterance.Mentioned mentioned) {
            answerInRoom(utterance, mentioned);
            talk.said(mentioned.text());
        } else if (what instanceof Utterance.Pressed pressed) {
            return pressed(talk, person, pressed);
        } else if (what instanceof Utterance.Filled filled) {
            return filled(talk, filled);
        } else if (what instanceof Utterance.OpenedHome) {
            room.events().accept(new HomeOpened(person));
        } else if (what instanceof Utterance.ChoseLanguage chosen) {
            room.people().speak(person.id(), chosen.language());
            talk.say(Argument.phrase("common.language-changed"));
        }
        return Immediate.NOTHING;
    }

    /** An interview in a channel freezes as soon as somebody answers without our name, so it moves. */
    private void answerInRoom(Utterance utterance, Utterance.Mentioned mentioned) {
        var to = new Recipient.ToPlace(
                utterance.speaker().account().channel(), mentioned.conversation(), mentioned.thread());
        var card = Card.saying(Argument.phrase("common.mentioned"));
        room.outbox()
                .accept(Parcel.post(to, "mention/" + room.ids().get(), card).asAnswer());
    }

    private Immediate pressed(Talk talk, Person person, Utterance.Pressed pressed) {
        var deed = List.of(pressed.deed().split("\\|", -1));
        if (deed.get(0).equals("begin") && deed.size() == 4) {
            talk.begin(deed.get(1), Subject.of(deed.get(2)).orElse(null), chosen(deed.get(3)));
            return Immediate.NOTHING;
        }
        var session = deed.size() < 2 ? Optional.<Session>empty() : own(deed.get(1), person);
        if (session.isEmpty()) {
            talk.say(Argument.phrase("common.error.old-card"));
            return Immediate.NOTHING;
        }
        if (deed.get(0).equals("form") && deed.size() == 3) {
            return talk.form(session.get(), deed.get(2), pressed.deed());
        }
        heard(deed, pressed.ticked())
                .ifPresentOrElse(
                        heard -> talk.hear(session.get(), heard, pressed.card()),
                        () -> talk.say(Argument.phrase("common.error.old-card")));
        return Immediate.NOTHING;
    }

    private Immediate filled(Talk talk, Utterance.Filled filled) {
        var deed = List.of(filled.deed().split("\\|", -1));
        var session = deed.size() == 3 ? own(deed.get(1), talk.person()) : Optional.<Session>empty();
        if (session.isEmpty()) {
            talk.say(Argument.phrase("common.error.old-card"));
            return Immediate.NOTHING;
        }
        return talk.fill(session.get(), deed.get(2), filled.text());
    }

    private static Optional<Heard> heard(List<String> deed, List<String> ticked) {
        return switch (deed.get(0)) {
            case "pick" ->
                deed.size() == 4 ? Optional.of(new Heard.Picked(deed.get(2), List.of(deed.get(3)))) : Optional.empty();
            case "ticked" -> deed.size() == 3 ? Optional.of(new Heard.Picked(deed.get(2), ticked)) : Optional.empty();
            case "change" -> deed.size() == 3 ? Optional.of(new Heard.Change(deed.get(2))) : Optional.empty();
            case "heard" -> deed.size() == 3 ? Optional.of(new Heard.UseHeard(deed.get(2))) : Optional.empty();
            case "tell" ->
                Arrays.stream(Heard.Word.values())
                        .filter(word -> deed.size() == 3 && word.code().equals(deed.get(2)))
                        .<Heard>map(Heard.Told::new)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** A button says which session; whether it is this person's is looked up, never believed. */
    private Optional<Session> own(String id, Person person) {
        try {
            return room.sessions()
                    .find(UUID.fromString(id))
                    .filter(session -> session.person().equals(person.id()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Map<String, String> chosen(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one));
    }
}
