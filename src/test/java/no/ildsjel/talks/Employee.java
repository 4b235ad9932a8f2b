package no.ildsjel.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.EngineTime;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Ticks;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;
import no.ildsjel.playground.Story.Mark;
import no.ildsjel.stories.StoryChannel;
import no.ildsjel.talks.Talk.Aside;
import no.ildsjel.talks.Talk.Deletes;
import no.ildsjel.talks.Talk.Edits;
import no.ildsjel.talks.Talk.Move;
import no.ildsjel.talks.Talk.Presses;
import no.ildsjel.talks.Talk.PressesOld;
import no.ildsjel.talks.Talk.Says;
import no.ildsjel.talks.Telling.Kind;
import org.jspecify.annotations.Nullable;

/** Somebody with an idea in mind, who answers what they are asked. */
final class Employee {
    private static final int PATIENCE = 40;

    private static final Map<Language, String> NAMES =
            Map.of(Language.NB, "Kari", Language.NN, "Ola", Language.SV, "Annika", Language.EN, "Sam");

    private static final Map<String, Move> OTHERWISE = Map.of(
            "title",
            new Presses(List.of("suggestion")),
            "need-behind",
            new Presses(List.of("keep-as-is")),
            Asked.GUARD,
            new Presses(List.of("keep")),
            Asked.PLACE,
            new Presses(List.of("need")));

    private static final Map<String, String> WORDS =
            Map.of("send", "confirm", "keep-as-is", "skip", "suggestion", "suggestion");

    private final House house;
    private final EngineTime time;
    private final Talk talk;
    private final Telling telling;
    private final Profile profile;
    private final PersonId id;
    private final boolean isAttentive;

    private final Map<String, List<Move>> answers;
    private final Map<String, Integer> used = new HashMap<>();
    private final List<Aside> left = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();
    private final Set<String> answered = new HashSet<>();
    private final Set<String> putRight = new HashSet<>();
    private final Map<String, WrittenCard> firstCards = new LinkedHashMap<>();
    private final Map<String, String> messages = new LinkedHashMap<>();

    /** What the person is about to change or to add. */
    private @Nullable String wanted;

    /** @param isAttentive whether they put right what the recap shows otherwise than they have it in mind */
    Employee(House house, Talk talk, EngineTime time, boolean isAttentive) {
        this.isAttentive = isAttentive;
        this.time = time;
        this.house = house;
        this.talk = talk;
        this.answers = new HashMap<>(talk.answers());
        var name = NAMES.getOrDefault(talk.language(), "Kari");
        var email = name.toLowerCase(Locale.ROOT) + "@eksempelkommunen.example";
        this.profile = new Profile(new Account(StoryChannel.NAME, email), name, email, talk.language());
        this.telling = new Telling(talk, profile);
        this.left.addAll(talk.interrupts());
        this.left.addAll(talk.corrects());
        this.offered.addAll(talk.offers().keySet());
        this.id = house.people().named(email).id();
        house.people().speak(id, talk.language());
    }

    Telling tells() {
        talk.opens().forEach(this::does);
        beginsAgain();
        var asked = asked();
        while (asked.isPresent() && !telling.isSent() && telling.isGoingOn()) {
            if (telling.moves() >= PATIENCE) {
                telling.found(Kind.STUCK, "still asked for " + asked.get().what() + " after " + PATIENCE + " messages");
            } else {
                replies(asked.get());
            }
            asked = asked();
        }
        telling.ends(house, id);
        return telling;
    }

    /** Where nothing came of the first words, the person has been asked for others. */
    private void beginsAgain() {
        if (!house.sessions().isKnown(id) && answers.containsKey("need")) {
            answers("need");
        }
    }

    private Optional<Asked> asked() {
        return house.asked(id, profile.account().user());
    }

    private void replies(Asked asked) {
        var what = asked.what();
        asked.card().ifPresent(card -> telling.asked(what, card));
        var aside = aside(what);
        if (aside.isPresent()) {
            says(aside.get(), asked);
        } else if (what.equals(Asked.RECAP)) {
            looksOver(asked);
        } else if (what.equals(Asked.MENU)) {
            picksFromMenu();
        } else {
            answers(what);
        }
    }

    private Optional<Aside> aside(String what) {
        boolean isReady = what.equals(Asked.RECAP) && offered.isEmpty();
        return left.stream()
                .filter(aside -> isReady || (aside.at().equals(what) && !what.equals(Asked.RECAP)))
                .findFirst();
    }

    private void says(Aside aside, Asked asked) {
        left.remove(aside);
        aside.then().forEach((slot, moves) -> {
            answers.put(slot, moves);
            used.remove(slot);
            telling.mayAskAgain(slot);
        });
        boolean isInterrupt = !aside.expects().isEmpty();
        if (!isInterrupt && aside.then().isEmpty()) {
            telling.goesBack();
        }
        wanted = aside.then().keySet().stream().findFirst().orElse(null);
        for (int at = 0; at < aside.says().size(); at++) {
            does(aside.says().get(at));
            if (at == 0 && isInterrupt) {
                telling.answeredAside(aside, asked.what(), house.phrasebook());
            }
        }
    }

    private void picksFromMenu() {
        var slot = wanted;
        wanted = null;
        presses(List.of(slot == null ? "resume" : slot));
    }

    private void looksOver(Asked asked) {
        if (!offered.isEmpty()) {
            offers(offered.remove(0), asked);
            return;
        }
        var wrong = isAttentive ? notAsInMind(asked.session().answers()) : Optional.<String>empty();
        if (wrong.isPresent()) {
            putsRight(wrong.get(), asked.session().answers());
            return;
        }
        var title = talk.stored().getOrDefault("title", List.of());
        var shown = asked.session().answers().text("title");
        if (!title.isEmpty() && !answered.contains("title") && !shown.equals(Optional.of(title.get(0)))) {
            wants("title", List.of(new Says(title.get(0))));
            presses(List.of("change"));
        } else {
            presses(List.of("send"));
        }
    }

    private Optional<String> notAsInMind(Answers shown) {
        return Verdict.SLOTS.stream()
                .filter(slot -> !Verdict.isRight(slot, shown, talk.stored().getOrDefault(slot, List.of())))
                .filter(putRight::add)
                .findFirst();
    }

    /** Once: words are added to those that stand there, options chosen anew. */
    private void putsRight(String slot, Answers shown) {
        var inMind = talk.stored().getOrDefault(slot, List.of());
        if (Verdict.TEXTS.contains(slot) && !inMind.equals(List.of("not-known"))) {
            var missing = inMind.stream().filter(words -> !Verdict.isRight(slot, shown, List.of(words)));
            wants(
                    slot,
                    List.of(new Says(
                            Stream.concat(shown.text(slot).stream(), missing).collect(Collectors.joining(" ")))));
        } else {
            wants(slot, List.of(slot.equals("title") ? new Says(inMind.get(0)) : new Presses(inMind)));
        }
        presses(List.of("change"));
    }

    private void offers(String slot, Asked asked) {
        if (asked.session().answers().find(slot).isEmpty()) {
            presses(List.of("add"));
            if (asked().map(Asked::what).filter(Asked.MENU::equals).isPresent()) {
                presses(List.of(slot));
            }
            talk.offers().getOrDefault(slot, List.of()).forEach(this::does);
        }
    }

    private void wants(String slot, List<Move> moves) {
        wanted = slot;
        answers.put(slot, moves);
        used.remove(slot);
        telling.mayAskAgain(slot);
    }

    private void answers(String what) {
        telling.question(what);
        var moves = answers.get(what);
        if (moves != null) {
            int next = Math.min(used.merge(what, 1, Integer::sum), moves.size()) - 1;
            answered.add(what);
            does(moves.get(next));
        } else if (OTHERWISE.containsKey(what)) {
            answered.add(what);
            does(OTHERWISE.get(what));
        } else if (what.equals(Asked.STOP)) {
            presses(List.of("resume"));
        } else {
            skips(what);
        }
    }

    private void skips(String what) {
        if (pressed("skip").isEmpty()) {
            telling.found(Kind.STUCK, "asked for " + what + ", which they have no answer to");
        } else {
            presses(List.of("skip"));
        }
    }

    private void does(Move move) {
        if (move instanceof Says says) {
            writes(says.text());
        } else if (move instanceof Presses presses) {
            presses(presses.names());
        } else if (move instanceof Edits edits) {
            telling.types(edits.text());
            hear(new Utterance.Edited(messageOf(edits.beginning()), edits.text()));
        } else if (move instanceof Deletes deletes) {
            hear(new Utterance.Unsaid(messageOf(deletes.beginning())));
        } else if (move instanceof PressesOld old) {
            pressesOld(old);
        }
    }

    private void writes(String text) {
        var message = "slack/talk/" + (messages.size() + 1);
        messages.put(message, text);
        telling.types(text);
        if (isForGoingBack(text)) {
            telling.goesBack();
        }
        hear(new Utterance.Said(text, message));
    }

    private boolean isForGoingBack(String text) {
        var plain = Verdict.plain(text).toLowerCase(Locale.ROOT);
        return house.phrasebook().words("common.words.back").contains(plain);
    }

    private String messageOf(String beginning) {
        return messages.entrySet().stream()
                .filter(message -> message.getValue().startsWith(beginning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(talk.name() + ": nobody wrote " + beginning));
    }

    private void pressesOld(PressesOld old) {
        var card = firstCards.get(old.slot());
        if (card != null) {
            Presser.on(List.of(card), List.of(old.option())).ifPresent(this::hear);
        }
    }

    private void presses(List<String> names) {
        if (names.equals(List.of("back")) || names.equals(List.of("again")) || names.equals(List.of("not-a-number"))) {
            telling.goesBack();
        }
        // Words are only taken out where all of them can be seen.
        if (names.equals(List.of("forget")) && pressed("forget").isEmpty()) {
            presses(List.of("resume"));
            return;
        }
        pressed(names.toArray(String[]::new))
                .ifPresentOrElse(
                        this::hear,
                        () -> telling.found(
                                Kind.STUCK,
                                "finds no button " + names + " where asked for "
                                        + asked().map(Asked::what).orElse("nothing")));
    }

    private Optional<Utterance.Pressed> pressed(String... names) {
        var wanted = List.of(names).stream()
                .map(name -> WORDS.getOrDefault(name, name))
                .toList();
        var cards = new ArrayList<WrittenCard>();
        asked().flatMap(Asked::card).ifPresent(cards::add);
        return Presser.on(cards, wanted);
    }

    private void hear(Utterance.What what) {
        telling.moves(what);
        house.people()
                .find(id)
                .ifPresent(person -> time.remember(person, house.focused(id).orElse(null), what));
        house.conversations().hear(Utterance.of("talk/" + telling.moves(), profile, what));
        house.visits().takeSaid();
        house.dispatcher().dispatchDue();
        telling.hears(house.channel().takeSeen(), house.visits(), house.phrasebook());
        asked().ifPresent(asked -> asked.card().ifPresent(card -> firstCards.putIfAbsent(asked.what(), card)));
    }

    /** Finds what to press on the cards that a person can see. */
    static final class Presser {
        private Presser() {}

        static Optional<Utterance.Pressed> on(List<WrittenCard> cards, List<String> names) {
            return cards.stream()
                    .flatMap(card -> card.blocks().stream().flatMap(block -> on(card, block, names).stream()))
                    .findFirst();
        }

        private static Optional<Utterance.Pressed> on(WrittenCard card, WrittenCard.Block block, List<String> names) {
            if (block instanceof Ticks ticks) {
                var options =
                        ticks.options().stream().map(WrittenCard.Option::name).toList();
                return options.containsAll(names) ? Optional.of(press(card, ticks.done(), names)) : Optional.empty();
            }
            return Asked.buttons(block).stream()
                    .filter(button -> names.size() == 1 && isCalled(button, names.get(0)))
                    .findFirst()
                    .map(button -> press(card, button, List.of()));
        }

        private static Utterance.Pressed press(WrittenCard card, WrittenCard.Button button, List<String> ticked) {
            return new Utterance.Pressed(card.name(), card.version(), button.deed(), ticked);
        }

        private static boolean isCalled(WrittenCard.Button button, String name) {
            var deed = List.of(button.deed().split("\\|", -1));
            if (deed.size() < 3) {
                return false;
            }
            return switch (deed.get(0)) {
                case "pick" -> deed.get(3).equals(name);
                case "tell", "change", "heard" -> deed.get(2).equals(name);
                default -> false;
            };
        }
    }

    static boolean isFor(StoryChannel.Seen seen, Profile profile) {
        return seen.who().equals(profile.account().user()) && seen.mark() != Mark.GOES;
    }
}
