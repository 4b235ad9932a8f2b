package no.ildsjel.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people ask or say in the middle of a conversation that answers nothing: who reads this, what a word means, thanks.
 * What they say it with, and what is said back, stands in {@code notices/about} and {@code notices/glossary}.
 */
record Interrupting(Surroundings around) {
    /** The sentence in whose place the help about the open question stands. */
    static final String HELP = "about.help.says";

    /** What the answers given so far stand below. */
    static final String SO_FAR = "about.so-far.says";

    private static final String ABOUT = "about.";
    private static final String TERM = "glossary.term.";
    private static final String ASKED = ".asked";
    private static final String BEGINS = ".begins";
    private static final String LIKE = ".like";
    private static final String SAYS = ".says";

    /** Not one that gets an answer, but a beginning of something else. */
    private static final String ANOTHER_IDEA = "another-idea";

    static final String ANOTHER = ABOUT + ANOTHER_IDEA + SAYS;

    /** Nothing else can be meant, whatever was asked. */
    private static final Set<String> COURTESIES = Set.of("thanks", "greeting");

    /** What needs no question mark to be said to us. */
    private static final Set<String> UNASKED = Set.of("thanks", "greeting", "help");

    /** Nobody puts a question to us in more words. */
    private static final int WORDS = 20;

    /** No phrase of ours has more. */
    private static final int PHRASE = 12;

    /** More words than this are a question of another kind. */
    private static final int MEANING = 2;

    /** A shorter word says too little in the middle of a sentence. */
    private static final int TELLING = 6;

    /** Between what announces something and the thing itself. */
    private static final Pattern SEPARATOR = Pattern.compile("[:.!\\n]|\\s[-–—]\\s");

    /** Behind what is asked about, where it stands first. */
    private static final Pattern FIRST = Pattern.compile("[,:]\\s|\\s[-–—]\\s");

    /** What people may say of a topic, in every language. */
    private record Topic(String name, Set<String> asked, Set<String> begins) {}

    /** Where a phrase of ours stands among the words. */
    private record Found(Topic topic, int from, int to) {}

    /** The sentence for what is certainly no answer. */
    Optional<String> surely(String text, boolean isForWords) {
        var words = Wording.words(Reading.plain(text));
        if (words.isEmpty()) {
            return Optional.of(HELP).filter(help -> !isForWords && text.contains("?"));
        }
        if (words.size() > WORDS) {
            return Optional.empty();
        }
        boolean isQuestion = text.strip().endsWith("?");
        var topics = topics();
        return asked(topics, words, found -> isMeant(found, words, isQuestion, isForWords))
                .or(() -> glossary(words, isQuestion && !isForWords))
                .or(() -> isQuestion ? explainedFirst(text) : Optional.empty())
                .or(() -> isQuestion ? alike(text, isForWords) : Optional.empty())
                .or(() -> isQuestion ? begun(topics, words) : Optional.empty());
    }

    /** The sentence for what is no answer either, once nobody could read it as one. */
    Optional<String> probably(String text) {
        var words = Wording.words(Reading.plain(text));
        if (words.isEmpty() || words.size() > WORDS) {
            return Optional.empty();
        }
        var topics = topics();
        return asked(topics, words, found -> isAlone(found, words)).or(() -> begun(topics, words));
    }

    /** The words of another idea, without those that announce it; empty where none is announced. */
    Optional<String> anotherIdea(String text) {
        var end = SEPARATOR.matcher(text);
        if (!end.find()) {
            return Optional.empty();
        }
        return announcesAnother(text.substring(0, end.start()))
                ? Optional.of(text.substring(end.end()).strip()).filter(Reading::hasWords)
                : Optional.empty();
    }

    /** Whether it says no more than that another idea follows: "oh, and another idea". */
    boolean announcesAnother(String text) {
        var announcing = around.listed(ABOUT + ANOTHER_IDEA + BEGINS);
        var words = Wording.words(Reading.plain(text));
        boolean isAnnounced = false;
        int at = aroundFrom(words, 0);
        for (int length = longest(announcing, words, at); length > 0; length = longest(announcing, words, at)) {
            isAnnounced = true;
            at = aroundFrom(words, at + length);
        }
        return isAnnounced && at == words.size();
    }

    /** Whether it asks us something, after words that mean nothing more: "hello, is this where one writes?" */
    boolean isQuestion(String text) {
        var question = around.meaning("question");
        var words = Wording.words(Reading.plain(text));
        return (text.strip().endsWith("?") || isBriefAfterHello(text, words))
                && beginnings(words)
                        .map(said -> String.join(" ", said))
                        .anyMatch(said -> Reading.isQuestion(said + "?", question));
    }

    /** Whether it asks nothing of us, but what could be: "hello, what if volunteers opened the museum?" */
    boolean isWondering(String text) {
        return beginnings(Wording.words(Reading.plain(text)))
                .anyMatch(said -> Reading.begins(String.join(" ", said), around.meaning("wondering")));
    }

    /** Whoever dictates sets no question mark. */
    private boolean isBriefAfterHello(String text, List<String> words) {
        return words.size() <= PHRASE && Reading.begins(text, around.meaning("greeting")) && !isWondering(text);
    }

    private boolean isMeant(Found found, List<String> words, boolean isQuestion, boolean isForWords) {
        boolean isAll = found.to() - found.from() == words.size();
        if (isAll || (isQuestion && !isForWords && tells(words.subList(found.from(), found.to())))) {
            return true;
        }
        return (isQuestion || UNASKED.contains(found.topic().name())) && isAlone(found, words);
    }

    private static boolean tells(List<String> phrase) {
        return phrase.size() > 1 || phrase.get(0).length() >= TELLING;
    }

    private boolean isAlone(Found found, List<String> words) {
        return isAround(words.subList(0, found.from())) && isAround(words.subList(found.to(), words.size()));
    }

    /** Of all that was said, the longest says most. */
    private static Optional<String> asked(List<Topic> topics, List<String> words, Predicate<Found> isMeant) {
        return upTo(words.size())
                .boxed()
                .flatMap(length -> IntStream.rangeClosed(0, words.size() - length)
                        .boxed()
                        .flatMap(from -> found(topics, words, from, from + length)))
                .filter(isMeant)
                .map(found -> says(found.topic()))
                .findFirst();
    }

    private static Stream<Found> found(List<Topic> topics, List<String> words, int from, int to) {
        var phrase = String.join(" ", words.subList(from, to));
        return topics.stream().filter(topic -> topic.asked().contains(phrase)).map(topic -> new Found(topic, from, to));
    }

    /** A question that has the words of ours with a few more in between; among other answers in words, no others around. */
    private Optional<String> alike(String text, boolean isForWords) {
        var words = WordAt.in(text, 0, text.length());
        return around.lists(ABOUT).stream()
                .filter(key -> key.endsWith(LIKE))
                .sorted()
                .filter(key ->
                        around.lexicon().phrases(key).all().anyMatch(phrase -> isAlike(phrase, words, isForWords)))
                .map(key -> key.substring(0, key.length() - LIKE.length()) + SAYS)
                .findFirst();
    }

    private boolean isAlike(Gapped phrase, List<WordAt> words, boolean isForWords) {
        return IntStream.range(0, words.size()).anyMatch(from -> {
            int to = phrase.end(words, from);
            return to > 0
                    && (!isForWords
                            || (isAround(plain(words.subList(0, from)))
                                    && isAround(plain(words.subList(to, words.size())))));
        });
    }

    private static List<String> plain(List<WordAt> words) {
        return words.stream().map(WordAt::plain).toList();
    }

    private Optional<String> begun(List<Topic> topics, List<String> words) {
        return beginnings(words)
                .flatMap(said -> upTo(said.size()).mapToObj(length -> String.join(" ", said.subList(0, length))))
                .flatMap(
                        phrase -> topics.stream().filter(topic -> topic.begins().contains(phrase)))
                .map(Interrupting::says)
                .findFirst();
    }

    private static String says(Topic topic) {
        return ABOUT + topic.name() + SAYS;
    }

    private List<Topic> topics() {
        return around.lists(ABOUT).stream()
                .filter(key -> key.endsWith(ASKED) || key.endsWith(BEGINS))
                .map(key -> key.substring(ABOUT.length(), key.lastIndexOf('.')))
                .filter(name -> !name.equals(ANOTHER_IDEA))
                .distinct()
                .sorted()
                .map(this::topic)
                .toList();
    }

    private Topic topic(String name) {
        var asked = around.listed(ABOUT + name + ASKED);
        var begins = around.listed(ABOUT + name + BEGINS);
        return new Topic(name, COURTESIES.contains(name) ? union(asked, around.meaning(name)) : asked, begins);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private Optional<String> glossary(List<String> words, boolean isQuestion) {
        if (isListed("listed", words)) {
            return Optional.of("glossary.all");
        }
        return beginnings(words)
                .flatMap(said -> upTo(said.size() - 1)
                        .filter(length -> isListed("asking", said.subList(0, length)))
                        .limit(1)
                        .boxed()
                        .flatMap(length -> explained(said, length, isQuestion).stream()))
                .findFirst();
    }

    /** "Co-creation, what does that word mean again?" */
    private Optional<String> explainedFirst(String text) {
        var mark = FIRST.matcher(text);
        if (!mark.find()) {
            return Optional.empty();
        }
        var first = Wording.words(Reading.plain(text.substring(0, mark.start())));
        var after = Wording.words(Reading.plain(text.substring(mark.end())));
        boolean isAsked = beginnings(after)
                .anyMatch(said -> upTo(said.size())
                        .filter(length -> isListed("asking", said.subList(0, length)))
                        .anyMatch(length ->
                                withoutEnd(said.subList(length, said.size())).size() <= MEANING));
        return isAsked ? term(first) : Optional.empty();
    }

    private Optional<String> explained(List<String> said, int asking, boolean isQuestion) {
        var rest = said.subList(asking, said.size());
        var bare = withoutEnd(rest);
        boolean isUnknown = isQuestion && bare.size() <= MEANING && isListed("meaning", said.subList(0, asking));
        return term(rest)
                .or(() -> term(bare))
                .or(() -> named(String.join(" ", bare)))
                .or(() -> isUnknown ? Optional.of("glossary.unknown") : Optional.empty());
    }

    /** "What is GDPR": there is no word of ours called so, but something that we can tell. */
    private Optional<String> named(String topic) {
        return topics().stream()
                .filter(each -> each.asked().contains(topic))
                .map(Interrupting::says)
                .findFirst();
    }

    private static IntStream upTo(int length) {
        return IntStream.iterate(Math.min(PHRASE, length), each -> each > 0, each -> each - 1);
    }

    /** From wherever nothing was said yet. */
    private Stream<List<String>> beginnings(List<String> words) {
        return IntStream.rangeClosed(0, Math.min(aroundFrom(words, 0), words.size() - 1))
                .mapToObj(from -> words.subList(from, words.size()));
    }

    private Optional<String> term(List<String> words) {
        var term = String.join(" ", words);
        return around.lists(TERM).stream()
                .filter(key -> key.endsWith(ASKED) && around.listed(key).contains(term))
                .map(key -> key.substring(0, key.length() - ASKED.length()) + SAYS)
                .min(Comparator.naturalOrder());
    }

    /** The names of all words that are explained. */
    static Stream<String> names(Surroundings around) {
        return around.lists(TERM).stream()
                .filter(key -> key.endsWith(ASKED))
                .map(key -> key.substring(0, key.length() - ASKED.length()) + ".name")
                .sorted();
    }

    private List<String> withoutEnd(List<String> words) {
        return IntStream.range(1, words.size())
                .filter(from -> isListed("asking-after", words.subList(from, words.size())))
                .mapToObj(from -> words.subList(0, from))
                .findFirst()
                .orElse(words);
    }

    private boolean isListed(String name, List<String> words) {
        return around.listed("glossary." + name).contains(String.join(" ", words));
    }

    private boolean isAround(List<String> words) {
        return aroundFrom(words, 0) == words.size();
    }

    /** The first word from here that may mean something more. */
    private int aroundFrom(List<String> words, int from) {
        var phrases = around.listed("about.around");
        int at = from;
        for (int length = longest(phrases, words, at); length > 0; length = longest(phrases, words, at)) {
            at += length;
        }
        return at;
    }

    /** How many words the longest of these phrases has that stands here; 0 for none. */
    private static int longest(Set<String> phrases, List<String> words, int at) {
        int length = Math.min(Wording.PHRASE, words.size() - at);
        while (length > 0 && !phrases.contains(String.join(" ", words.subList(at, at + length)))) {
            length--;
        }
        return length;
    }
}
