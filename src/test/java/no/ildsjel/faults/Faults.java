package no.ildsjel.faults;

import java.util.List;

/** How much is done: a little in every build, and all of it with {@code -Dfaults.full=true}. */
final class Faults {
    private Faults() {}

    static int count(int little, int all) {
        return isFull() ? all : little;
    }

    static <T> List<T> list(List<T> little, List<T> all) {
        return isFull() ? all : little;
    }

    static boolean isFull() {
        return Boolean.getBoolean("faults.full");
    }
}
