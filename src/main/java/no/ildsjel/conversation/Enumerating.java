package no.ildsjel.conversation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.ildsjel.conversation.Options.Option;

/** Reads options that are named one after another in running text, and only where all that is named is certain. */
final class Enumerating {
    /** What follows an "and" and is no longer than this was meant as one more of them. */
    private static final int ITEM = 2;

    /** A shorter word of a name may be any: "better". */
    private static final int TELLING = 5;

    private final Sifting names;
    private final Wording wording;
    private final Set<String> joining;

    /** @param joining what brings one more, as "and" does: "as much as" */
    Enumerating(Offer offer, Set<String> joining) {
        this.names = new Sifting(offer);
        this.wording = offer.wording();
        this.joining = joining;
    }

    Wording wording() {
        return wording;
    }

    /**
     * What was found.
     *
     * @param isSure whether nothing more can have been meant
     * @param isAll whether nothing else was said
     */
    record Found(Set<Option> options, boolean isSure, boolean isAll) {
        static final Found UNSURE = new Found(Set.of(), false, false);

        boolean isSomething() {
            return isSure && !options.isEmpty();
        }
    }

    /** A name at the beginning of some words; no options where they are only filler. */
    record Named(Set<Option> options, int length) {
        boolean isAmbiguous() {
            return options.size() > 1;
        }
    }

    Found in(List<WordAt> words) {
        return new Pass(words).found();
    }

    /** What stands first among these words: a name, or else filler; nothing has the length 0. */
    Named first(List<WordAt> words) {
        for (int length = Math.min(together(words), Wording.PHRASE); length > 0; length--) {
            var said = WordAt.joined(words.subList(0, length));
            var options = names.called(said, length == 1);
            if (!options.isEmpty() || isFiller(said)) {
                return new Named(options, length);
            }
        }
        return new Named(Set.of(), 0);
    }

    private boolean isFiller(String said) {
        return Reading.isAnd(said) || wording.isFiller(List.of(said));
    }

    /** How many there are before the next mark. */
    private static int together(List<WordAt> words) {
        int length = Math.min(1, words.size());
        while (length < words.size() && !words.get(length).isApart()) {
            length++;
        }
        return length;
    }

    /** One way through the words. */
    private final class Pass {
        private final List<WordAt> words;
        private final Set<Option> options = new LinkedHashSet<>();
        private boolean isAll = true;
        /** Whether an option may come next; after one comes what is said of it, until an "and" or a mark. */
        private boolean isOpen = true;

        private boolean isJustNamed;
        private int begun;

        Pass(List<WordAt> words) {
            this.words = words;
        }

        Found found() {
            int at = 0;
            while (at < words.size()) {
                if (words.get(at).isApart() || Reading.isAnd(words.get(at).plain())) {
                    isOpen = true;
                    begun = at;
                }
                int joined = joining(at);
                if (joined > 0) {
                    isOpen = true;
                    isJustNamed = false;
                    at += joined;
                    begun = at;
                    continue;
                }
                var next = first(words.subList(at, words.size()));
                boolean isTurned = wording.isAgainst(words.get(at).plain());
                if (isTurned && next.length() > 1) {
                    // "But also" brings one more.
                    isTurned = false;
                    isOpen = true;
                    begun = at + next.length();
                }
                if (isTurned && (isOpen || isJustNamed)) {
                    return Found.UNSURE;
                }
                if (isJustNamed && isAnother(next) && (next.length() == 1 || next.isAmbiguous())) {
                    return Found.UNSURE;
                }
                if (isOpen && next.isAmbiguous() && !isOnlyHowMany(at + next.length())) {
                    return Found.UNSURE;
                }
                if (isOpen && next.length() == 0 && (options.isEmpty() || isItem(at) || isNamedInPart(at))) {
                    return options.isEmpty() ? new Found(Set.of(), true, false) : Found.UNSURE;
                }
                if (isOpen && next.length() == 0) {
                    return new Found(options, true, false);
                }
                at += take(next);
            }
            return new Found(options, true, isAll);
        }

        private int joining(int at) {
            int length = Math.min(Wording.PHRASE, words.size() - at);
            while (length > 0 && !joining.contains(WordAt.joined(words.subList(at, at + length)))) {
                length--;
            }
            return length;
        }

        /** One that was not named yet: "saved time better quality". */
        private boolean isAnother(Named next) {
            return !next.options().isEmpty() && next.options().stream().noneMatch(options::contains);
        }

        private int take(Named next) {
            boolean mayBeNamed = isOpen || (isJustNamed && isAnother(next));
            isJustNamed = mayBeNamed && next.options().size() == 1;
            if (isJustNamed) {
                options.addAll(next.options());
                isOpen = false;
            }
            isAll &= next.length() > 0;
            return Math.max(1, next.length());
        }

        /** "All" before "residents". */
        private boolean isOnlyHowMany(int at) {
            return at < words.size()
                    && !words.get(at).isApart()
                    && first(words.subList(at, words.size())).options().size() == 1;
        }

        /** "And more satisfied parents": a word of a name may be meant as one more. */
        private boolean isNamedInPart(int at) {
            return words.subList(at, end(at)).stream()
                    .map(WordAt::plain)
                    .anyMatch(word ->
                            word.length() > TELLING && !names.calledByWord(word).isEmpty());
        }

        private int end(int at) {
            int end = at;
            while (end < words.size()
                    && (end == at || !words.get(end).isApart())
                    && !Reading.isAnd(words.get(end).plain())) {
                end++;
            }
            return end;
        }

        private boolean isItem(int at) {
            int end = end(at);
            return end - Math.max(begun, 0) - (Reading.isAnd(words.get(begun).plain()) ? 1 : 0) <= ITEM;
        }
    }
}
