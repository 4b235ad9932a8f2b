package no.ildsjel.conversation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of one person's turn.
 *
 * @param room where they spoke to us; null in direct messages
 */
record Surrounded(
        Person person,
        @Nullable Address room,
        Contributions contributions,
        Phrasebook phrasebook,
        Lexicon lexicon,
        Supplier<LocalDate> day)
        implements Surroundings {
    /** The first name of the one we speak to, in every sentence. */
    static final String ME = "me";

    Surrounded(
            Person person,
            @Nullable Address room,
            Contributions contributions,
            Phrasebook phrasebook,
            Supplier<LocalDate> day) {
        this(person, room, contributions, phrasebook, new Lexicon(phrasebook), day);
    }

    @Override
    public Map<String, Argument> facts(Script script, Session session) {
        var facts = new LinkedHashMap<>(contributions.facts(script.facts(), situation(session)));
        // A platform that was slow has not told the name yet, and nobody is greeted with nothing.
        facts.put(ME, Argument.textOr(person.firstName(), "common.colleague"));
        return facts;
    }

    @Override
    public List<Options.Option> options(String offeredBy, Session session) {
        return contributions.options(offeredBy).offered(situation(session));
    }

    @Override
    public Map<String, Argument> helps(String offeredBy, Session session) {
        return contributions.options(offeredBy).helps(situation(session));
    }

    @Override
    public Argument chosen(String offeredBy, String option, Session session) {
        return contributions.options(offeredBy).chosen(option, situation(session));
    }

    /** What somebody wrote stays as written, since an answer may be made of it; a phrasebook guards what it shows. */
    @Override
    public String words(Argument argument) {
        return argument instanceof Argument.Text text ? text.text() : phrasebook.say(argument, person.language());
    }

    @Override
    public Set<String> wordsInEveryLanguage(Argument argument) {
        return Arrays.stream(Language.values())
                .map(language -> phrasebook.say(argument, language))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> listed(String key) {
        return phrasebook.words(key);
    }

    /** With what the sentence asks for and no more: facts may cost a look. */
    @Override
    public Argument.Phrase informed(String key) {
        var wanted = Arrays.stream(Language.values())
                .flatMap(language -> phrasebook.arguments(key, language).stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        var names = contributions.facts().stream()
                .flatMap(facts -> facts.names().stream())
                .filter(name -> wanted.contains(Argument.nameOf(name)))
                .toList();
        var words = new LinkedHashMap<String, Argument>();
        contributions
                .facts(names, new Situation(person, null, Answers.NONE))
                .forEach((name, fact) -> words.put(Argument.nameOf(name), fact));
        if (wanted.contains("terms")) {
            words.put("terms", terms());
        }
        return Argument.phrase(key, words);
    }

    /** All that the glossary explains, as this person would look it up. */
    private Argument terms() {
        var order = Collator.getInstance(Locale.forLanguageTag(person.language().code()));
        return new Argument.Several(Interrupting.names(this)
                .<Argument>map(Argument::phrase)
                .sorted(Comparator.comparing(this::words, order))
                .toList());
    }

    @Override
    public Set<String> lists(String prefix) {
        return phrasebook.lists(prefix);
    }

    @Override
    public boolean has(String key) {
        return phrasebook.knows(key);
    }

    @Override
    public LocalDate today() {
        return day.get();
    }

    Situation situation(Session session) {
        return new Situation(person, session.subject(), session.answers(), room);
    }
}
