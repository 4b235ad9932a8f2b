package no.ildsjel.talks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.talks.Talk.Aside;
import no.ildsjel.talks.Talk.Deletes;
import no.ildsjel.talks.Talk.Edits;
import no.ildsjel.talks.Talk.Move;
import no.ildsjel.talks.Talk.Says;

/** Another way of saying what a talk says, after which the same must be stored. */
enum Manner {
    /** On a phone that puts in no capitals, without the full stop. */
    SMALL_LETTERS {
        @Override
        Optional<Talk> of(Talk talk) {
            UnaryOperator<String> small = text -> text.toLowerCase(Locale.ROOT).replaceFirst("(?<![.…])[.!]\\s*$", "");
            return Optional.of(saying(talk, small, expecting(talk, small)));
        }
    },
    CAPITALS {
        @Override
        Optional<Talk> of(Talk talk) {
            UnaryOperator<String> large = text -> MAY_BE_LARGE
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(found.group().toUpperCase(Locale.ROOT)));
            return Optional.of(saying(talk, large, expecting(talk, large)));
        }
    },
    /** As one speaks at home, in the words that differ most. */
    DIALECT {
        @Override
        Optional<Talk> of(Talk talk) {
            var words = Tongue.of(talk).dialect();
            UnaryOperator<String> spoken = text -> WORD.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), found.group())));
            return Optional.of(saying(talk, spoken, expecting(talk, spoken)))
                    .filter(varied -> !varied.answers().equals(talk.answers())
                            || !varied.opens().equals(talk.opens()));
        }
    },
    /** Answers said to a phone that writes down the words and nothing else; a list would need its commas. */
    DICTATED {
        @Override
        Optional<Talk> of(Talk talk) {
            return choosing(
                    talk,
                    text -> MARK.matcher(text.toLowerCase(Locale.ROOT))
                            .replaceAll("")
                            .strip());
        }
    },
    GREETING {
        @Override
        Optional<Talk> of(Talk talk) {
            return opening(talk, text -> List.of(Tongue.of(talk).hello() + " " + text));
        }
    },
    SIGNED {
        @Override
        Optional<Talk> of(Talk talk) {
            return opening(talk, text -> List.of(text + "\n\n" + Tongue.of(talk).regards()));
        }
    },
    /** Who presses once more because the first seemed to do nothing. */
    SENT_TWICE {
        @Override
        Optional<Talk> of(Talk talk) {
            return opening(talk, text -> List.of(text, text));
        }
    },
    A_LINE_FOR_EACH_SENTENCE {
        @Override
        Optional<Talk> of(Talk talk) {
            return opening(talk, text -> List.of(String.join("\n", Verdict.sentences(text))))
                    .filter(varied -> !varied.opens().equals(talk.opens()))
                    .filter(varied -> !isInLines(talk) && !isAsking(talk));
        }
    },
    /** As on a phone: of prose only, for nobody sends a list point by point. */
    A_MESSAGE_FOR_EACH_SENTENCE {
        @Override
        Optional<Talk> of(Talk talk) {
            return opening(talk, text -> isBrief(text) ? Verdict.sentences(text) : List.of(text))
                    .filter(varied -> !varied.opens().equals(talk.opens()));
        }

        private static boolean isBrief(String text) {
            boolean isLaidOut = text.contains("\n") && text.lines().anyMatch(LAID_OUT.asMatchPredicate());
            return text.length() < 400 && !isLaidOut;
        }
    },
    HEDGED {
        @Override
        Optional<Talk> of(Talk talk) {
            return choosing(talk, text -> Tongue.of(talk).perhaps() + " " + small(text));
        }
    },
    POLITE {
        @Override
        Optional<Talk> of(Talk talk) {
            return choosing(
                    talk,
                    text -> text.replaceFirst("[.!]$", "") + ", "
                            + Tongue.of(talk).thanks());
        }
    },
    SMILING {
        @Override
        Optional<Talk> of(Talk talk) {
            return choosing(talk, text -> text + " 😊");
        }
    },
    WHOLE_SENTENCES {
        @Override
        Optional<Talk> of(Talk talk) {
            var answers = new LinkedHashMap<>(talk.answers());
            Tongue.of(talk)
                    .sentences()
                    .forEach((slot, sentence) -> answers.computeIfPresent(
                            slot,
                            (name, moves) ->
                                    mapped(moves, text -> isShort(text) ? sentence.formatted(small(text)) : text)));
            return Optional.of(with(talk, talk.opens(), answers, talk.interrupts(), talk.stored()))
                    .filter(varied -> !varied.answers().equals(talk.answers()));
        }
    },
    ASKING_WHO_READS {
        @Override
        Optional<Talk> of(Talk talk) {
            var interrupts = new ArrayList<>(talk.interrupts());
            interrupts.add(new Aside("value", List.of(new Says(Tongue.of(talk).whoReads())), List.of("any"), Map.of()));
            return Optional.of(with(talk, talk.opens(), talk.answers(), interrupts, talk.stored()));
        }
    };

    /** All but addresses, and what we write where something was masked. */
    private static final Pattern MAY_BE_LARGE = Pattern.compile("(?<=^|\\s)(?!https?://|\\[masked])\\S+");

    /** A point of a list, or a line that is no sentence: a heading, or what stands below one. */
    private static final Pattern LAID_OUT = Pattern.compile("\\s*(?:[-*•–>]|\\d{1,2}[.)])\\s.*|.*[^.!?…,\\s]\\s*");

    private static final Pattern HELLO = Pattern.compile("(?i)(?:hei|hej|hi|hello|god)\\b[^.!?]{0,12}[.!,]");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Pattern MARK = Pattern.compile("[.!?…]+(?=\\s|$)");

    private static final Set<String> CHOSEN = Set.of("for-whom", "value", "focus-area");

    /** Nothing where the talk cannot be told so. */
    abstract Optional<Talk> of(Talk talk);

    /** Where lines mean something already, they stay as they are. */
    private static boolean isInLines(Talk talk) {
        return talk.opens().get(0) instanceof Says says && says.text().strip().contains("\n");
    }

    /** A question to us that stands for itself is no part of the need. */
    private static boolean isAsking(Talk talk) {
        return talk.opens().get(0) instanceof Says says
                && Verdict.sentences(says.text()).stream().anyMatch(sentence -> sentence.endsWith("?"));
    }

    /** An answer of a few words, and neither a question nor a shout. */
    private static boolean isShort(String text) {
        return text.split("\\s+", -1).length <= 4
                && !text.endsWith("?")
                && !text.endsWith("!")
                && !text.matches("[\\d\\s,.og]+");
    }

    private static String small(String text) {
        boolean isAcronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || isAcronym ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isChangedLater(Talk talk) {
        return Stream.of(
                        talk.opens().stream(),
                        talk.answers().values().stream().flatMap(Collection::stream),
                        talk.corrects().stream().flatMap(aside -> aside.says().stream()))
                .flatMap(moves -> moves)
                .anyMatch(move -> move instanceof Edits || move instanceof Deletes);
    }

    /** The first words otherwise; what must be stored is what was to be stored of them before. */
    private static Optional<Talk> opening(Talk talk, Function<String, List<String>> told) {
        if (isChangedLater(talk) || talk.opens().isEmpty() || !(talk.opens().get(0) instanceof Says first)) {
            return Optional.empty();
        }
        var opens = new ArrayList<Move>();
        told.apply(first.text()).forEach(text -> opens.add(new Says(text)));
        opens.addAll(talk.opens().subList(1, talk.opens().size()));
        var stored = new LinkedHashMap<>(talk.stored());
        if (!talk.isGivenUp() && !stored.containsKey("need")) {
            stored.put(
                    "need",
                    Verdict.sentences(first.text()).stream()
                            .filter(Manner::isTold)
                            .toList());
        }
        return Optional.of(with(talk, opens, talk.answers(), talk.interrupts(), stored));
    }

    /** A greeting is answered, and so is what asks us something, however it was meant. */
    private static boolean isTold(String sentence) {
        return !HELLO.matcher(sentence).matches() && !sentence.endsWith("?");
    }

    private static Optional<Talk> choosing(Talk talk, UnaryOperator<String> said) {
        var answers = new LinkedHashMap<>(talk.answers());
        CHOSEN.forEach(slot -> answers.computeIfPresent(
                slot, (name, moves) -> mapped(moves, text -> isShort(text) ? said.apply(text) : text)));
        return Optional.of(with(talk, talk.opens(), answers, talk.interrupts(), talk.stored()))
                .filter(varied -> !varied.answers().equals(talk.answers()));
    }

    private static Talk saying(Talk talk, UnaryOperator<String> said, Map<String, List<String>> stored) {
        return new Talk(
                talk.name(),
                talk.language(),
                talk.temper(),
                talk.isHeldOut(),
                talk.organisation(),
                mapped(talk.opens(), said),
                bySlot(talk.answers(), said),
                bySlot(talk.offers(), said),
                asides(talk.interrupts(), said),
                asides(talk.corrects(), said),
                talk.understood(),
                stored,
                talk.kept().stream().map(said).toList(),
                talk.gone().stream().map(said).toList(),
                talk.masked().stream().map(said).toList(),
                talk.otherDraft().stream().map(said).toList(),
                talk.mayAskAtMost());
    }

    private static Map<String, List<String>> expecting(Talk talk, UnaryOperator<String> said) {
        var stored = new LinkedHashMap<String, List<String>>();
        var words = new HashSet<>(Verdict.TEXTS);
        words.add("title");
        talk.stored()
                .forEach((slot, texts) -> stored.put(
                        slot,
                        words.contains(slot) && !texts.equals(List.of("not-known"))
                                ? texts.stream().map(said).toList()
                                : texts));
        return stored;
    }

    private static Talk with(
            Talk talk,
            List<Move> opens,
            Map<String, List<Move>> answers,
            List<Aside> interrupts,
            Map<String, List<String>> stored) {
        return new Talk(
                talk.name(),
                talk.language(),
                talk.temper(),
                talk.isHeldOut(),
                talk.organisation(),
                List.copyOf(opens),
                answers,
                talk.offers(),
                List.copyOf(interrupts),
                talk.corrects(),
                talk.understood(),
                stored,
                talk.kept(),
                talk.gone(),
                talk.masked(),
                talk.otherDraft(),
                talk.mayAskAtMost());
    }

    private static List<Aside> asides(List<Aside> asides, UnaryOperator<String> said) {
        return asides.stream()
                .map(aside ->
                        new Aside(aside.at(), mapped(aside.says(), said), aside.expects(), bySlot(aside.then(), said)))
                .toList();
    }

    private static Map<String, List<Move>> bySlot(Map<String, List<Move>> moves, UnaryOperator<String> said) {
        return moves.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, slot -> mapped(slot.getValue(), said), (a, b) -> a, LinkedHashMap::new));
    }

    private static List<Move> mapped(List<Move> moves, UnaryOperator<String> said) {
        return moves.stream().map(move -> mapped(move, said)).toList();
    }

    private static Move mapped(Move move, UnaryOperator<String> said) {
        if (move instanceof Says says) {
            return new Says(said.apply(says.text()));
        }
        if (move instanceof Edits edits) {
            return new Edits(said.apply(edits.beginning()), said.apply(edits.text()));
        }
        return move instanceof Deletes deletes ? new Deletes(said.apply(deletes.beginning())) : move;
    }
}
