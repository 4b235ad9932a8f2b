package no.ildsjel.conversation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** Hears what comes from the channels, one event in one transaction. */
class Talks implements Conversations {
    private final Once once;
    private final TalkRoom room;
    private final Renewing renewing;

    Talks(Once once, TalkRoom room, Renewing renewing) {
        this.once = once;
        this.room = room;
        this.renewing = renewing;
    }

    @Override
    public Immediate hear(Utterance utterance) {
        return hear(new Guarded(utterance, room.masking()), none -> false);
    }

    /** @param isDone what is seen to first in the same transaction, and whether that is all */
    Immediate hear(Guarded heard, Predicate<Utterance> isDone) {
        var utterance = heard.utterance();
        // To look changes nothing, so that it may be done any number of times.
        if (utterance.what() instanceof Utterance.Looked) {
            return renewing.again(utterance);
        }
        var answer = new ArrayDeque<Supplier<Immediate>>(List.of(() -> renewing.again(utterance)));
        var now = now();
        once.perform(utterance.eventKey(), utterance.alias(), () -> {
            if (isDone.test(utterance)) {
                return;
            }
            var person = room.people().meet(utterance.speaker());
            answer.push(renewing.after(utterance, person, now.turn(now.trusted(heard, person), person)));
        });
        return answer.pop().get();
    }

    /** As it was written, so far as the person has just said that it is something else. */
    private Utterance trusted(Guarded heard, Person person) {
        var utterance = heard.utterance();
        if (utterance.what() instanceof Utterance.Edited edited) {
            return reworded(heard, edited, person);
        }
        if (utterance.masked().isEmpty() && !heard.mayGoOn()) {
            return utterance;
        }
        var session = answering(utterance.what(), person);
        var trusted = session.map(Session::trusted).orElse(Set.of());
        return heard.mayGoOn()
                ? heard.between(session.map(Session::lastWords).orElse(""), "", trusted)
                : heard.trusting(trusted);
    }

    /** Among the other words that it stands with now: a number may have its parts in several messages. */
    private Utterance reworded(Guarded heard, Utterance.Edited edited, Person person) {
        var session = new Turns(room, person)
                .open().stream().filter(open -> open.isOf(edited.message())).findFirst();
        var trusted = session.map(Session::trusted).orElse(Set.of());
        return session.stream()
                .flatMap(open -> open.marks().stream())
                .flatMap(mark -> among(heard, edited.message(), mark.words(), trusted).stream())
                .filter(now -> !now.masked().isEmpty())
                .findFirst()
                .orElseGet(() -> heard.trusting(trusted));
    }

    private static Optional<Utterance> among(
            Guarded heard, String message, List<Piece> words, Set<Masking.Trace> trusted) {
        return IntStream.range(0, words.size())
                .filter(at -> message.equals(words.get(at).message()))
                .mapToObj(at -> heard.between(
                        Piece.listed(words.subList(0, at)), Piece.listed(words.subList(at + 1, words.size())), trusted))
                .findFirst();
    }

    /** The session that the words are for. */
    private Optional<Session> answering(Utterance.What what, Person person) {
        if (what instanceof Utterance.Filled filled) {
            return filledIn(filled, person);
        }
        boolean isTyped = what instanceof Utterance.Said || what instanceof Utterance.Mentioned;
        return isTyped ? new Turns(room, person).with(Attention.FOCUSED) : Optional.empty();
    }

    /** Whatever is written meanwhile, a turn is of one version. */
    private Talks now() {
        return new Talks(once, room.now(), renewing);
    }

    /** One turn, inside the transaction of the event that it is the effect of. */
    private Immediate turn(Utterance utterance, Person person) {
        var what = utterance.what();
        var talk = new Talk(room, person, where(utterance));
        var masked = utterance.masked();
        if (what instanceof Utterance.Said said) {
            return talk.said(said, masked, inThread(said, person).orElse(null));
        } else if (what instanceof Utterance.Mentioned mentioned) {
            mentioned(talk, utterance, mentioned);
        } else if (what instanceof Utterance.Pressed pressed) {
            return pressed(talk, person, pressed);
        } else if (what instanceof Utterance.Filled filled) {
            return filled(talk, filled, masked);
        } else if (what instanceof Utterance.Unopened unopened) {
            new Replies(room, person).sayUnopened(unopened.deed());
        } else if (what instanceof Utterance.Edited edited) {
            new Following(talk, edited.message()).changed(edited.text(), masked);
        } else if (what instanceof Utterance.Unsaid unsaid) {
            new Following(talk, unsaid.message()).takenAway();
        } else if (what instanceof Utterance.Installed) {
            new Opening(talk).installed();
        } else if (what instanceof Utterance.Forwarded forwarded) {
            return talk.forwarded(forwarded, masked);
        } else if (what instanceof Utterance.OpenedHome) {
            room.events().accept(new HomeOpened(person));
        } else if (what instanceof Utterance.ChoseLanguage chosen) {
            room.people().speak(person.id(), chosen.language());
            new Replies(room, person).say(Argument.phrase("common.language-changed"));
        }
        return Immediate.NOTHING;
    }

    /** The talk to which a thread belongs, by the message of ours or of theirs that it began with. */
    private Optional<Session> inThread(Utterance.Said said, Person person) {
        var thread = said.thread();
        if (thread == null) {
            return Optional.empty();
        }
        var open = new Turns(room, person).open();
        var cards = open.stream()
                .flatMap(session -> Replies.cards(session).stream())
                .toList();
        return open.stream()
                .filter(session -> session.isOf(thread))
                .findFirst()
                .or(() -> renewing.standingIn(thread, person, cards)
                        .flatMap(card -> open.stream()
                                .filter(session -> Replies.cards(session).contains(card))
                                .findFirst()));
    }

    private static @Nullable Address where(Utterance utterance) {
        return utterance.what() instanceof Utterance.Mentioned mentioned
                ? new Address(utterance.speaker().account().channel(), mentioned.conversation())
                : null;
    }

    /** An interview in a channel freezes as soon as somebody answers without our name, so it moves. */
    private void mentioned(Talk talk, Utterance utterance, Utterance.Mentioned mentioned) {
        var to = new Recipient.ToPlace(
                utterance.speaker().account().channel(), mentioned.conversation(), mentioned.thread());
        var card = Card.saying(Argument.phrase("common.mentioned"));
        room.outbox()
                .accept(Parcel.once(to, "mention/" + room.ids().get(), card).asAnswer());
        if (mentioned.text().isBlank() && mentioned.files().isEmpty()) {
            new Opening(talk).called();
        } else {
            var said = new Utterance.Said(mentioned.text(), mentioned.message(), null, mentioned.files());
            talk.said(said, utterance.masked(), null);
        }
    }

    private Immediate pressed(Talk talk, Person person, Utterance.Pressed pressed) {
        var deed = List.of(pressed.deed().split("\\|", -1));
        var session = deed.size() < 3 ? Optional.<Session>empty() : own(deed.get(1), person);
        boolean wasAsked =
                session.filter(asking -> Replies.hasAsked(asking, pressed)).isPresent();
        if (!wasAsked && !renewing.wasSent(person, pressed.card(), pressed.version())) {
            return old(person);
        }
        if (deed.get(0).equals("begin") && deed.size() == 4) {
            new Turns(room, person).begin(deed.get(1), Subject.of(deed.get(2)).orElse(null), chosen(deed.get(3)));
            return Immediate.NOTHING;
        }
        if (session.isPresent() && deed.get(0).equals("form")) {
            return talk.form(session.get(), deed.get(2), pressed.deed());
        }
        if (session.isPresent() && deed.get(0).equals(OfferingLanguage.DEED)) {
            return talk.goOnIn(deed.get(2), session.get());
        }
        var heard = heard(deed, pressed.ticked());
        if (session.isEmpty() || heard.isEmpty()) {
            return old(person);
        }
        talk.hear(session.get(), heard.get(), pressed.card());
        return Immediate.NOTHING;
    }

    private Immediate filled(Talk talk, Utterance.Filled filled, Set<Masking.Trace> masked) {
        var handed = HandingIn.of(talk, filled, masked);
        return filledIn(filled, talk.person()).map(handed::into).orElseGet(handed::nowhere);
    }

    private Optional<Session> filledIn(Utterance.Filled filled, Person person) {
        var deed = List.of(filled.deed().split("\\|", -1));
        return own(deed.size() < 3 ? "" : deed.get(1), person);
    }

    private Immediate old(Person person) {
        new Replies(room, person).say(Argument.phrase("common.error.old-card"));
        return Immediate.NOTHING;
    }

    static Optional<Heard> heard(List<String> deed, List<String> ticked) {
        if (deed.size() < 3) {
            return Optional.empty();
        }
        var last = deed.size() > 3 ? deed.get(3) : null;
        return switch (deed.get(0)) {
            case "pick" -> Optional.ofNullable(last).map(option -> new Heard.Picked(deed.get(2), List.of(option)));
            case "ticked" -> Optional.of(new Heard.Picked(deed.get(2), ticked));
            case "change" -> Optional.of(new Heard.Change(deed.get(2)));
            case "heard" -> Optional.of(new Heard.UseHeard(deed.get(2)));
            case "tell" ->
                Arrays.stream(Heard.Word.values())
                        .filter(word -> word.code().equals(deed.get(2)))
                        .<Heard>map(word -> new Heard.Told(word, last))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** A button says which session; whether it is this person's is looked up, never believed. */
    private Optional<Session> own(String id, Person person) {
        try {
            var wanted = UUID.fromString(id);
            return new Turns(room, person)
                    .open().stream()
                            .filter(session -> session.id().equals(wanted))
                            .findFirst()
                            .or(() -> room.sessions()
                                    .find(wanted)
                                    .filter(session -> session.person().equals(person.id())));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /**
     * A turn that comes late: where the person has gone on since, their words would answer another question.
     *
     * @return whether it was heard
     */
    boolean late(Utterance utterance, Instant since) {
        var person = room.people().meet(utterance.speaker());
        boolean hasGoneOn = !isNeverTooLate(utterance.what())
                && room.sessions().openOf(person.id()).stream()
                        .anyMatch(session -> session.touchedAt().isAfter(since));
        if (!hasGoneOn) {
            now().turn(utterance, person);
        }
        return !hasGoneOn;
    }

    /** What stands elsewhere begins a draft of its own, and a message that changes says which words it was. */
    private static boolean isNeverTooLate(Utterance.What what) {
        return what instanceof Utterance.Forwarded
                || what instanceof Utterance.Edited
                || what instanceof Utterance.Unsaid;
    }

    /** Gives somebody their words back, with our excuse. */
    void giveBack(Utterance utterance) {
        Map<String, Argument> words =
                Map.of("words", Argument.text(utterance.what().words()));
        var sentence = utterance.what() instanceof Utterance.Unsaid
                ? Argument.phrase("common.fault.not-taken-away")
                : Argument.phrase("common.fault.not-heard", words);
        new Replies(room, room.people().meet(utterance.speaker())).say(sentence);
    }

    private static Map<String, String> chosen(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one));
    }
}
