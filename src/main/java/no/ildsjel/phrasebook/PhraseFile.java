package no.ildsjel.phrasebook;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.ConversationsFolder.Source;

/**
 * A file of sentences, and what its place in the folder says of them.
 *
 * @param prefix what the keys of the file start with
 */
record PhraseFile(Source source, String prefix, Language language) {
    private static final Pattern PLACE = Pattern.compile(
            "(?:(?<common>common)\\.|notices/(?<module>[a-z0-9-]+)\\.|(?<conversation>(?!notices/)[a-z0-9-]+)/)"
                    + "(?<language>[a-z]+)\\.yaml");

    /** Empty when the file has no place among the sentences, or is in a language that Ildsjel does not speak. */
    static Optional<PhraseFile> at(Source source) {
        var place = PLACE.matcher(source.path());
        if (!place.matches()) {
            return Optional.empty();
        }
        var prefix = Stream.of("common", "module", "conversation")
                .map(place::group)
                .filter(Objects::nonNull)
                .findFirst();
        return prefix.flatMap(start -> written(place.group("language")).map(in -> new PhraseFile(source, start, in)));
    }

    /** Whether its sentences belong to a script. */
    boolean isOfConversation() {
        return source.path().contains("/") && !source.path().startsWith("notices/");
    }

    Fault fault(int line, String message) {
        return new Fault(source.path(), line, message);
    }

    private static Optional<Language> written(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
