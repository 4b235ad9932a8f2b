package no.ildsjel.talks;

import static no.ildsjel.playground.Story.Mark.COMES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.ideas.Content;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.stories.StoryChannel.Seen;
import no.ildsjel.stories.Visits;
import no.ildsjel.talks.Talk.Aside;
import org.jspecify.annotations.Nullable;

/** What was said in one talk, and what came of it. */
final class Telling {
    private static final String SCRIPT = "capture-idea";

    private static final Map<String, List<String>> KEYS = Map.of(
            "help", List.of(".*\\.help"),
            "handling", List.of("about\\.(handling|readers|next|reply).*", ".*\\.help"),
            "privacy", List.of("about\\.(privacy|anonymous).*", ".*\\.help"),
            "glossary", List.of("(about\\.)?glossary\\..*"),
            "thanks", List.of(".*(thanks|welcome).*"),
            "greeting", List.of(".*(hello|greeting|welcome).*"),
            "cannot", List.of("about\\.(unable|cannot|human).*"),
            "saved", List.of("common\\.nav\\.saved"));

    private final Talk talk;
    private final Profile profile;
    private final List<String> questions = new ArrayList<>();
    private final Set<String> mayAskAgain = new HashSet<>();
    private final Set<String> inTheseWords = new HashSet<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private List<Seen> lastSeen = List.of();
    private List<String> lastSaid = List.of();
    private int moves;
    private int characters;
    private @Nullable Answers sent;
    private @Nullable Ending ending;
    private @Nullable Telling again;

    /** What may be wrong with a talk; what is not grave makes it no worse than slow or unkind. */
    enum Kind {
        WRONG(true),
        LOST(true),
        SHOWN(true),
        STUCK(true),
        TOO_MANY(false),
        TOLD_BEFORE(false),
        SAME_WORDS(false),
        ASIDE(false);

        final boolean isGrave;

        Kind(boolean isGrave) {
            this.isGrave = isGrave;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    record Finding(Kind kind, String words) {}

    /**
     * What was left when it was over.
     *
     * @param answers of the idea, or of the draft where it was not sent
     * @param content as it is kept; null where nothing was sent
     * @param others the words of everything else that the person has
     */
    record Ending(Answers answers, @Nullable Content content, List<String> others, int ideas, int open) {}

    Telling(Talk talk, Profile profile) {
        this.talk = talk;
        this.profile = profile;
    }

    Talk talk() {
        return talk;
    }

    Profile profile() {
        return profile;
    }

    int moves() {
        return moves;
    }

    void moves(Utterance.What what) {
        moves++;
        log.add("> " + written(what));
    }

    private static String written(Utterance.What what) {
        if (what instanceof Utterance.Pressed pressed) {
            var deed = pressed.deed().replaceFirst("\\|[0-9a-f-]{36}", "");
            return "[" + deed + (pressed.ticked().isEmpty() ? "" : " " + pressed.ticked()) + "]";
        }
        return what instanceof Utterance.Said said ? said.text() : what.toString();
    }

    void types(String text) {
        messages.add(text);
        characters += text.codePointCount(0, text.length());
    }

    void hears(List<Seen> seen, Visits visits, Phrasebook phrasebook) {
        var own = seen.stream().filter(each -> Employee.isFor(each, profile)).toList();
        // A card that was answered stands without its buttons from now on, and says nothing new.
        lastSeen = own.stream()
                .filter(each -> each.mark() == COMES || hasButtons(each.card()))
                .toList();
        lastSaid = visits.takeSaid();
        for (var each : own) {
            log.add(each.mark() == COMES ? "<" : "~");
            each.card().blocks().forEach(block -> log.add("  " + block));
            shown.add(all(each.card()));
            if (each.mark() == COMES && each.card().name().startsWith("session/")) {
                asks(each.card(), phrasebook);
            }
        }
        visits.takeEffects().stream()
                .filter(effect -> effect.action().equals("submit-idea")
                        && effect.outcome().equals("submitted"))
                .findFirst()
                .ifPresent(effect -> sent = effect.situation().answers());
    }

    private static boolean hasButtons(WrittenCard card) {
        return card.blocks().stream().anyMatch(block -> !Asked.buttons(block).isEmpty());
    }

    private void asks(WrittenCard card, Phrasebook phrasebook) {
        var session = card.name().split("/", -1)[1];
        for (var slot : Verdict.SLOTS) {
            if (isIn(card, slot, phrasebook) && !inTheseWords.add(session + slot)) {
                found(Kind.SAME_WORDS, "asks for " + slot + " again in the same words");
            }
        }
    }

    private boolean isIn(WrittenCard card, String slot, Phrasebook phrasebook) {
        var key = SCRIPT + "." + slot + ".ask";
        return phrasebook.knows(key) && card.plain().contains(phrasebook.say(Argument.phrase(key), talk.language()));
    }

    void asked(String what, WrittenCard card) {
        lengths.merge(what, all(card).length(), Math::max);
    }

    void question(String what) {
        questions.add(what);
        if (talk.understood().contains(what) && mayAskAgain.add(what)) {
            found(Kind.TOLD_BEFORE, "asks for " + what + ", which was told");
        }
    }

    /** The person wants to answer this anew. */
    void mayAskAgain(String slot) {
        mayAskAgain.add(slot);
        inTheseWords.removeIf(asked -> asked.endsWith(slot));
    }

    void goesBack() {
        mayAskAgain.addAll(Verdict.SLOTS);
        inTheseWords.clear();
    }

    void answeredAside(Aside aside, String what, Phrasebook phrasebook) {
        var answers = lastSeen.stream().map(Seen::card).toList();
        var said = answers.stream().map(WrittenCard::plain).collect(Collectors.joining("\n"));
        if (said.isBlank()) {
            found(Kind.ASIDE, aside.says() + " gets no answer");
        } else if (aside.expects().stream().noneMatch(this::isMet)) {
            found(
                    Kind.ASIDE,
                    aside.says() + " gets no answer of the kind " + aside.expects() + ": «" + oneLine(said) + "»");
        } else if (what.equals(Asked.RECAP)
                ? said.length() > lengths.getOrDefault(what, 0)
                : answers.stream().anyMatch(card -> isIn(card, what, phrasebook))) {
            found(Kind.ASIDE, aside.says() + " brings the whole question back");
        } else if (!isMet("help") && said.length() > lengths.getOrDefault(what, Integer.MAX_VALUE)) {
            found(
                    Kind.ASIDE,
                    aside.says() + " is answered at length: " + said.length() + " characters for a card of "
                            + lengths.get(what));
        }
    }

    private boolean isMet(String kind) {
        return kind.equals("any")
                || kind.equals("another-idea")
                || KEYS.getOrDefault(kind, List.of()).stream()
                        .anyMatch(pattern -> lastSaid.stream().anyMatch(key -> key.matches(pattern)));
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    void found(Kind kind, String words) {
        var finding = new Finding(kind, words);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    boolean isSent() {
        return sent != null;
    }

    boolean isGoingOn() {
        return findings.stream().noneMatch(finding -> finding.kind() == Kind.STUCK);
    }

    /** The idea in the database is what counts; of a draft it is the answers in its session. */
    void ends(House house, PersonId id) {
        var open = house.sessions().openOf(id);
        var ideas = house.ideasOf(id).stream()
                .filter(idea -> idea.content() != null)
                .toList();
        var draft =
                open.stream().filter(session -> session.script().equals(SCRIPT)).findFirst();
        var answers = sent != null ? sent : draft.map(Session::answers).orElse(Answers.NONE);
        var others = Stream.concat(
                        open.stream()
                                .filter(session -> sent != null || !draft.equals(Optional.of(session)))
                                .map(Telling::words),
                        ideas.stream().skip(1).map(idea -> String.valueOf(idea.content())))
                .toList();
        ending = new Ending(
                answers,
                ideas.isEmpty() ? null : ideas.get(ideas.size() - 1).words(),
                others,
                house.ideasOf(id).size(),
                open.size());
    }

    private static String words(Session session) {
        return session.marks().stream().map(Mark::toString).collect(Collectors.joining("\n"));
    }

    static String all(WrittenCard card) {
        var labels = card.blocks().stream()
                .flatMap(block -> block instanceof WrittenCard.Ticks ticks
                        ? Stream.concat(
                                ticks.options().stream().map(WrittenCard.Option::label),
                                Stream.of(ticks.done().label()))
                        : Asked.buttons(block).stream().map(WrittenCard.Button::label));
        return Stream.concat(Stream.of(card.plain()), labels).collect(Collectors.joining("\n"));
    }

    Ending ending() {
        return Objects.requireNonNull(ending);
    }

    List<String> questions() {
        return questions;
    }

    int characters() {
        return characters;
    }

    List<String> shown() {
        return shown;
    }

    List<String> messages() {
        return messages;
    }

    List<Finding> findings() {
        return findings;
    }

    List<String> log() {
        return log;
    }

    /** By somebody who puts right what the recap shows otherwise than they meant it. */
    void isPlayedAgain(Telling attentive) {
        again = attentive;
    }

    boolean isRightWhenLookedOver() {
        return isRight() || (again != null && again.isRight());
    }

    boolean isRight() {
        return findings.stream().noneMatch(finding -> finding.kind().isGrave);
    }
}
