package no.ildsjel.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.phrasebook.Argument;

/** What the engine may look at; it changes nothing, so the same things heard give the same turn. */
interface Surroundings {
    /** By name in kebab-case. */
    Map<String, Argument> facts(Script script, Session session);

    List<Options.Option> options(String offeredBy, Session session);

    /** A line about each of those options that needs one, by its name. */
    Map<String, Argument> helps(String offeredBy, Session session);

    /** How one of those options reads among the answers. */
    Argument chosen(String offeredBy, String option, Session session);

    /** The words for an argument as the person reads them. */
    String words(Argument argument);

    /** The words for an argument in every language, since people type in any of them. */
    Set<String> wordsInEveryLanguage(Argument argument);

    /** The words listed under this key in every language. */
    Set<String> listed(String key);

    /** The same lists, arranged to be looked through. */
    Lexicon lexicon();

    /** The keys that begin so and have words listed under them. */
    Set<String> lists(String prefix);

    /** Every word, in every language, that means this, such as {@code back}. */
    default Set<String> meaning(String word) {
        return listed("common.words." + word);
    }

    /** The sentence with this key, filled with what it asks for of what is known without a conversation. */
    Argument.Phrase informed(String key);

    /** Whether there is a sentence with this key. */
    boolean has(String key);

    LocalDate today();
}
