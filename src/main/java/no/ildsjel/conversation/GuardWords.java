package no.ildsjel.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;

/** What people write instead of pressing a button while masked words wait. */
record GuardWords(Surroundings around) {
    Optional<Word> meant(String text) {
        var words = Reading.plain(text);
        if (means(Word.SKIP, words) || means(Word.RESUME, words)) {
            return Optional.of(Word.KEEP);
        }
        return Typing.EVERYWHERE.stream()
                .filter(word -> means(word, words))
                .findFirst()
                .or(() -> Reading.choice(text, ways()) instanceof Reading.Understood understood
                        ? Optional.of(Word.valueOf(understood.answer().values().get(0)))
                        : Optional.empty());
    }

    private boolean means(Word word, String words) {
        return around.meaning(word.code()).contains(words);
    }

    /** No slip of the finger forgets anybody's words. */
    private Offer ways() {
        return new Offer(
                List.of(way(Word.KEEP, "yes", "confirm"), way(Word.AGAIN, "no", "change"), way(Word.NOT_A_NUMBER)),
                new Wording(
                        around.listed("common.reading.filler"),
                        around.listed("common.reading.against"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of()),
                false);
    }

    private Offer.Named way(Word word, String... meanings) {
        var others = Stream.concat(
                        Stream.of(meanings).flatMap(meaning -> around.meaning(meaning).stream()),
                        around.listed("common.guard.words." + word.code()).stream())
                .toList();
        return Offer.Named.of(
                new Options.Option(word.name(), word.label()), around.wordsInEveryLanguage(word.label()), others);
    }
}
