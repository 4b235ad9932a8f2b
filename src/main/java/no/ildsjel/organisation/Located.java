package no.ildsjel.organisation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file, with the line that it stands on. */
sealed interface Located {
    int line();

    /** Whether anything is written there at all. */
    boolean isGiven();

    record Text(String value, int line) implements Located {
        @Override
        public boolean isGiven() {
            return !value.isBlank();
        }
    }

    record Items(List<Located> values, int line) implements Located {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public boolean isGiven() {
            return !values.isEmpty();
        }
    }

    record Entries(Map<String, Located> values, int line) implements Located {
        public Entries {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public boolean isGiven() {
            return !values.isEmpty();
        }
    }
}
