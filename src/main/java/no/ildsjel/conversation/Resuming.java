package no.ildsjel.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.OpenDrafts.OpenDraft;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.phrasebook.Argument;

/** Finds the draft that somebody names, as in "continue keys". */
record Resuming(TalkRoom room, Turns turns) {
    /** Nobody calls a draft by more words than that; a need may begin in the same way. */
    private static final int NAME = 8;

    /** So few are hardly the beginning of something else. */
    private static final int UNKNOWN_NAME = 2;

    private static final int SHOWN = 10;

    /**
     * The draft that was named; empty where none was.
     *
     * @param plain what was typed, in plain form
     */
    Optional<Session> named(String plain) {
        var name = name(plain, NAME);
        return name.map(this::meant).filter(found -> found.size() == 1).map(found -> found.get(0));
    }

    /** Says which one it is: where they were in it would not tell. */
    void takeUp(Session session) {
        var script = room.scripts().find(session.script()).orElseThrow();
        var name =
                Optional.ofNullable(drafts().get(session)).map(OpenDraft::name).orElse("");
        var resumed = new Card.Say(Argument.phrase("common.nav.resumed", Map.of("draft", Argument.text(name))));
        var now = session.without(Mark.StopAsked.class::isInstance);
        turns.finish(script, turns.engine(script).resume(now, List.of(resumed)), null);
    }

    /** Which of their drafts the person may mean: asked where several have the name, or none. */
    Optional<Card> unclear(String plain, boolean isBusy) {
        var several = name(plain, NAME).map(this::meant).filter(found -> found.size() > 1);
        if (several.isPresent()) {
            return several.map(found -> asking("common.nav.which-draft", found));
        }
        return name(plain, UNKNOWN_NAME)
                .filter(name -> !isBusy && !drafts().isEmpty())
                .map(name -> asking("common.nav.no-such-draft", List.copyOf(drafts().keySet())));
    }

    private Optional<String> name(String plain, int words) {
        return room.phrasebook().words("common.words." + Word.RESUME.code()).stream()
                .filter(word -> plain.startsWith(word + " "))
                .max(Comparator.comparingInt(String::length))
                .map(word -> plain.substring(word.length()).strip())
                .filter(name -> Wording.words(name).size() <= words);
    }

    private List<Session> meant(String name) {
        var drafts = drafts();
        var numbered = drafts.entrySet().stream()
                .filter(draft -> draft.getValue().subject().id().equals(name.replaceFirst("^#", "")))
                .map(Map.Entry::getKey)
                .toList();
        return numbered.isEmpty() ? called(name, drafts) : numbered;
    }

    private List<Session> called(String name, Map<Session, OpenDraft> drafts) {
        var options = drafts.entrySet().stream()
                .map(draft -> option(draft.getKey(), draft.getValue()))
                .toList();
        var filler = room.phrasebook().words("common.reading.filler");
        var against = room.phrasebook().words("common.reading.against");
        var found = new Offer(options, new Wording(filler, against, Set.of(), Set.of(), Set.of(), List.of()), true)
                .understand(name);
        return drafts.keySet().stream()
                .filter(session -> Stream.concat(found.meant().stream(), found.either().stream())
                        .anyMatch(option -> option.name().equals(session.id().toString())))
                .toList();
    }

    private static Offer.Named option(Session session, OpenDraft draft) {
        var texts = session.answers().bySlot().values().stream()
                .filter(Answer.Text.class::isInstance)
                .map(answer -> ((Answer.Text) answer).text())
                .toList();
        var option = new Options.Option(session.id().toString(), Argument.text(draft.name()));
        return Offer.Named.of(option, texts, List.of(draft.subject().id()));
    }

    private Map<Session, OpenDraft> drafts() {
        return new SessionDrafts(room).among(turns.person(), turns.open());
    }

    private Card asking(String sentence, List<Session> sessions) {
        var drafts = drafts();
        var buttons = sessions.stream()
                .limit(SHOWN)
                .flatMap(session -> Stream.ofNullable(drafts.get(session)))
                .map(draft -> Button.plain(
                        Argument.phrase("common.button.resume-draft", Map.of("draft", Argument.text(draft.name()))),
                        draft.resume()))
                .toList();
        return Card.of(new Card.Say(Argument.phrase(sentence)), new Card.Buttons(buttons));
    }
}
