package no.ildsjel.conversation.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final Map<String, List<String>> HELD =
            Map.of("area", List.of("school"), "whom", List.of("users", "staff"));

    @Test
    void withoutEntriesItAlwaysHolds() {
        assertThat(holds(Map.of())).isTrue();
    }

    @Test
    void everyEntryMustHold() {
        assertThat(holds(Map.of("area", List.of("school"), "whom", List.of("staff"))))
                .isTrue();
        assertThat(holds(Map.of("area", List.of("school"), "whom", List.of("others"))))
                .isFalse();
    }

    @Test
    void anEntryHoldsForAnyOfItsValues() {
        assertThat(holds(Map.of("area", List.of("health", "school")))).isTrue();
    }

    @Test
    void givenAndMissingAskWhetherThereIsAnything() {
        assertThat(holds(Map.of("area", List.of("given"), "day", List.of("missing"))))
                .isTrue();
        assertThat(holds(Map.of("area", List.of("missing")))).isFalse();
        assertThat(holds(Map.of("day", List.of("given")))).isFalse();
    }

    private static boolean holds(Map<String, List<String>> entries) {
        return new Guard(entries).holds(name -> HELD.getOrDefault(name, List.of()));
    }
}
