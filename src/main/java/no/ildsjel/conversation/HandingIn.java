package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.Masking.Trace;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/**
 * A form that came back: for the talk that opened it, or to be given back where that is over.
 *
 * @param masked what was masked in it
 */
record HandingIn(
        Talk talk,
        String deed,
        Map<String, List<String>> filled,
        Set<Trace> masked,
        Map<String, Set<Trace>> maskedBySlot) {
    static HandingIn of(Talk talk, Utterance.Filled form, Set<Trace> masked) {
        var storable = new LinkedHashMap<String, List<String>>();
        form.bySlot()
                .forEach((slot, values) ->
                        storable.put(slot, values.stream().map(Talk::storable).toList()));
        return new HandingIn(talk, form.deed(), storable, masked, form.masked());
    }

    Immediate into(Session session) {
        var script = talk.alive(session);
        if (script.isEmpty()) {
            return tooLate(talk.standing(session), written(session));
        }
        var slot = List.of(deed.split("\\|", -1)).get(2);
        boolean isWhole = slot.equals(Filling.WHOLE);
        if (!isWhole && !masked.isEmpty()) {
            talk.hear(session, new Heard.Masked(slot, Piece.of(text(slot)), masked), null);
            return Immediate.NOTHING;
        }
        return isWhole && script.get().isDraft() ? whole(script.get(), session) : one(script.get(), session, slot);
    }

    private Immediate whole(Script script, Session session) {
        var engine = talk.turns().engine(script);
        var filling = new Filling(engine, session);
        var result =
                filling.filled(filled, deed.equals(engine.questions(session).wholeForm()), maskedBySlot);
        if (result instanceof Filling.Faulty faulty) {
            return fault(faulty.bySlot(), filling.form().filled(filled));
        }
        talk.turns().finish(script, ((Filling.Taken) result).turn(), null);
        return Immediate.NOTHING;
    }

    private Immediate one(Script script, Session session, String slot) {
        var engine = talk.turns().engine(script);
        var turn = engine.hear(session, new Heard.Written(slot, text(slot)));
        if (turn.fault() != null) {
            var again = script.ask(slot)
                    .map(ask -> new Filling(engine, session).form(ask, deed).filled(filled));
            return fault(Map.of(slot, turn.fault()), again.orElse(null));
        }
        talk.turns().finish(script, turn, null);
        return Immediate.NOTHING;
    }

    /** Where nobody knows the talk, nobody knows which of it are words. */
    Immediate nowhere() {
        return tooLate(
                Argument.phrase("common.error.old-card"),
                filled.values().stream().flatMap(List::stream).toList());
    }

    private List<String> written(Session session) {
        return script(session)
                .map(script -> script.asks().stream()
                        .filter(ask -> ask.kind() == Step.Kind.TEXT)
                        .map(ask -> text(ask.slot()))
                        .toList())
                .orElseGet(() -> filled.keySet().stream().map(this::text).toList());
    }

    private Optional<Script> script(Session session) {
        return talk.room().scripts().find(session.script());
    }

    /** Nothing can come of it any more; the person has their words back. */
    private Immediate tooLate(Argument.Phrase why, List<String> written) {
        var words = String.join(
                "\n", written.stream().filter(text -> !text.isBlank()).toList());
        var parts = new ArrayList<Card.Part>(List.of(new Card.Say(why)));
        if (Reading.hasWords(words)) {
            if (!masked.isEmpty()) {
                parts.add(Guarding.told(masked, "hidden"));
            }
            parts.add(Pressing.givenBack(words));
        }
        talk.replies().say(new Card(parts));
        return Immediate.NOTHING;
    }

    private String text(String slot) {
        return String.join("\n", filled.getOrDefault(slot, List.of()));
    }

    private Immediate fault(Map<String, Argument> bySlot, Immediate.@Nullable Form form) {
        var sentences = new LinkedHashMap<String, String>();
        bySlot.forEach((slot, sentence) -> sentences.put(slot, talk.speak(sentence)));
        return new Immediate.Fault(sentences, form);
    }
}
