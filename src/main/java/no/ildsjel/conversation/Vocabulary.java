package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.Offer.Named;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;

/** What people call the options of each question, gathered when it is first needed. */
final class Vocabulary {
    private final Engine engine;
    private final Session session;
    private final Map<String, List<Options.Option>> options = new HashMap<>();
    private final Map<String, Offer> offers = new HashMap<>();
    private final Map<String, Enumerating> names = new HashMap<>();
    private final Map<String, Enumerating> labels = new HashMap<>();
    private final List<List<String>> notKnown;
    private final Set<String> filler;
    private final Set<String> against;
    private final Set<String> describing;

    Vocabulary(Engine engine, Session session) {
        this.engine = engine;
        this.session = session;
        this.notKnown = engine.around().meaning(Heard.Word.NOT_KNOWN.code()).stream()
                .map(Wording::words)
                .toList();
        this.filler = engine.around().listed("common.reading.filler");
        this.against = engine.around().listed("common.reading.against");
        this.describing = engine.around().listed("common.reading.describing");
    }

    /** As an answer to the question alone is read. */
    Offer offer(Step.Ask ask) {
        return offers.computeIfAbsent(ask.slot(), slot -> new Choosing(engine, session, null).offering(options(ask)));
    }

    /** By everything that people write. */
    Enumerating names(Step.Ask ask) {
        return names.computeIfAbsent(ask.slot(), slot -> enumerating(ask, true));
    }

    /** By their labels only, in any language. */
    Enumerating labels(Step.Ask ask) {
        return labels.computeIfAbsent(ask.slot(), slot -> enumerating(ask, false));
    }

    private Enumerating enumerating(Step.Ask ask, boolean withOthers) {
        return engine.around()
                .lexicon()
                .made(
                        Enumerating.class,
                        withOthers ? "others" : "labels",
                        options(ask),
                        all -> new Enumerating(
                                new Choosing(engine, session, null)
                                        .offer(all.stream()
                                                .map(option -> named(option, withOthers))
                                                .toList()),
                                engine.around().listed("common.reading.joining")));
    }

    /** Not by the name that is kept: in English that may be any word. */
    private Named named(Options.Option option, boolean withOthers) {
        var labels = engine.around().wordsInEveryLanguage(option.label()).stream();
        var others = withOthers ? option.alsoCalled().stream() : Stream.<String>of();
        return Named.of(
                option,
                labels.map(Vocabulary::spoken).collect(Collectors.toSet()),
                others.map(Vocabulary::spoken).collect(Collectors.toSet()));
    }

    /** Without the marks between the words. */
    private static String spoken(String name) {
        return String.join(" ", Wording.words(Reading.plain(name)));
    }

    private List<Options.Option> options(Step.Ask ask) {
        return options.computeIfAbsent(
                ask.slot(), slot -> List.copyOf(engine.phrasing(session).options(ask)));
    }

    /** Whether these are the words for not knowing, and no others. */
    boolean isNotKnown(List<WordAt> words) {
        return notKnown.contains(words.stream().map(WordAt::plain).toList());
    }

    /** Whether they stand anywhere among these. */
    boolean saysNotKnown(List<WordAt> words) {
        var plain = new ArrayList<>(words.stream().map(WordAt::plain).toList());
        return notKnown.stream().anyMatch(phrase -> Collections.indexOfSubList(plain, phrase) >= 0);
    }

    boolean isFiller(WordAt word) {
        return Reading.isAnd(word.plain()) || filler.contains(word.plain());
    }

    boolean isDescribing(String word) {
        return describing.contains(word);
    }

    boolean isAgainst(String word) {
        return against.contains(word);
    }

    static Set<String> names(Set<Options.Option> options) {
        return options.stream().map(Options.Option::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
