package no.ildsjel.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Deeds;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Room;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** What each of the recognised has in front of them: first the question, then what they chose and what came of it. */
record ConsentCards(Posts posts, Who who, Units units, Organisation organisation) {
    static final String ROOM = "recognition";

    Card card(Recognition recognition, PersonId person) {
        return recognition.fate() == Fate.ASKING && recognition.wishOf(person) == Wish.NONE
                ? question(recognition, person)
                : standing(recognition, person);
    }

    /** The room as people know it. */
    Argument room() {
        return Argument.text(organisation.room(ROOM).map(Room::name).orElse(ROOM));
    }

    /** Where it stands, for one of those who were asked. */
    Argument.Phrase now(Recognition recognition, PersonId person) {
        return phrase("now." + standingOf(recognition, person), words(recognition));
    }

    private Card question(Recognition recognition, PersonId person) {
        var words = words(recognition);
        var agreed = as(recognition, person, Wish.NAMED);
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Say(phrase("ask.intro", words)));
        parts.addAll(posts.card(agreed, who.of(agreed.consents())).parts());
        parts.add(new Card.Say(withoutName(recognition, person)));
        boolean nothing = recognition.consents().isAlone() || !units.hides(person);
        parts.add(new Card.Say(phrase(nothing ? "ask.silence-nothing" : "ask.silence-unnamed", words)));
        parts.add(choices(recognition, person));
        return new Card(parts);
    }

    private Argument withoutName(Recognition recognition, PersonId person) {
        return units.hides(person)
                ? phrase(
                        "ask.unnamed",
                        Map.of(
                                "who",
                                who.of(as(recognition, person, Wish.UNNAMED).consents())))
                : phrase("ask.small-unit", Map.of("unit", units.name(person)));
    }

    private static Recognition as(Recognition recognition, PersonId person, Wish wish) {
        return recognition.with(recognition.consents().with(person, wish, recognition.reachedAt()));
    }

    private Buttons choices(Recognition recognition, PersonId person) {
        var wishes = units.hides(person)
                ? List.of(Wish.NAMED, Wish.UNNAMED, Wish.DONT_SHARE)
                : List.of(Wish.NAMED, Wish.DONT_SHARE);
        return new Buttons(
                wishes.stream().map(wish -> button(recognition, wish)).toList());
    }

    private static Button button(Recognition recognition, Wish wish) {
        var label = phrase("button." + wish.option(), Map.of());
        var deed =
                Deeds.begin(RecordConsent.SCRIPT, recognition.subject(), Map.of(RecordConsent.CHOICE, wish.option()));
        return wish == Wish.NAMED ? Button.main(label, deed) : Button.plain(label, deed);
    }

    private Card standing(Recognition recognition, PersonId person) {
        var chosen = phrase("chosen." + recognition.wishOf(person).option(), words(recognition));
        var card = Card.of(new Card.Say(chosen), new Card.Say(now(recognition, person)));
        return recognition.fate() == Fate.WITHDRAWN ? card : card.with(Buttons.of(change(recognition)));
    }

    private static Button change(Recognition recognition) {
        return Button.plain(
                phrase("button.change", Map.of()), Deeds.begin(RecordConsent.SCRIPT, recognition.subject()));
    }

    /** Whether it is the person that the words of the idea name. */
    boolean isNamedInWords(Recognition recognition, PersonId person) {
        return recognition.fate() == Fate.NAMED_IN_WORDS
                && posts.named(recognition).contains(person);
    }

    private String standingOf(Recognition recognition, PersonId person) {
        return isNamedInWords(recognition, person)
                ? "named-in-words"
                : now(recognition.fate(), recognition.wishOf(person));
    }

    private static String now(Fate fate, Wish wish) {
        return switch (fate) {
            case ASKING -> wish == Wish.NONE ? "waiting-for-you" : "waiting";
            case POSTED -> wish == Wish.NONE ? "posted-silent" : "posted-" + wish.option();
            case DECLINED -> wish == Wish.DONT_SHARE ? "not-shared" : "not-this-time";
            case SMALL_UNIT, NAMED_IN_WORDS -> wish == Wish.NONE ? "no-answer" : "not-this-time";
            case NO_ANSWER -> "no-answer";
            case WITHDRAWN -> "withdrawn";
            case REPEATED, NO_ROOM -> "not-shared";
        };
    }

    private Map<String, Argument> words(Recognition recognition) {
        var words = new HashMap<String, Argument>();
        words.put("title", posts.title(recognition));
        words.put("room", room());
        words.put("date", new Argument.Day(recognition.answerBy()));
        return words;
    }

    private static Argument.Phrase phrase(String key, Map<String, Argument> words) {
        return Argument.phrase("recognition." + key, words);
    }
}
