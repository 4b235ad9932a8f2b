package no.ildsjel.faults;

/** How much is done: a little in every build, and all of it with {@code -Dfaults.full=true}. */
final class Faults {
    private Faults() {}

    static int count(int little, int all) {
        return Boolean.getBoolean("faults.full") ? all : little;
    }
}
