package no.ildsjel.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.ildsjel.phrasebook.Argument;

/** What the modules contribute to conversations, by name. */
record Contributions(
        Map<String, Action> actions,
        List<Facts> facts,
        Map<String, Options> options,
        Map<String, Drafts> drafts,
        Map<String, Standing> standings) {

    static Contributions of(
            List<Action> actions,
            List<Facts> facts,
            List<Options> options,
            List<Drafts> drafts,
            List<Standing> standings) {
        return new Contributions(
                byName(actions, Action::name),
                List.copyOf(facts),
                byName(options, Options::name),
                byName(drafts, Drafts::conversation),
                byName(standings, Standing::about));
    }

    private static <T> Map<String, T> byName(List<T> things, Function<T, String> name) {
        var map = new LinkedHashMap<String, T>();
        for (var thing : things) {
            if (map.put(name.apply(thing), thing) != null) {
                throw new IllegalStateException("Two modules contribute '" + name.apply(thing) + "'");
            }
        }
        return map;
    }

    Action action(String name) {
        return named(actions, name);
    }

    Options options(String name) {
        return named(options, name);
    }

    Drafts drafts(String conversation) {
        return named(drafts, conversation);
    }

    private static <T> T named(Map<String, T> things, String name) {
        return Objects.requireNonNull(things.get(name), () -> "No module contributes '" + name + "'");
    }

    Optional<Facts> offering(String fact) {
        return facts.stream().filter(some -> some.names().contains(fact)).findFirst();
    }

    /** The facts with these names that hold now. */
    Map<String, Argument> facts(List<String> names, Situation situation) {
        var found = new LinkedHashMap<String, Argument>();
        for (var some : facts) {
            if (names.stream().anyMatch(some.names()::contains)) {
                some.find(situation).forEach((name, fact) -> {
                    if (names.contains(name)) {
                        found.put(name, fact);
                    }
                });
            }
        }
        return found;
    }
}
