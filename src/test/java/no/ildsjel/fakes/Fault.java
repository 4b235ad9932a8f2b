package no.ildsjel.fakes;

import java.util.function.Supplier;

/** What a platform does instead of the usual; only where it asks for the usual is anything done. */
@FunctionalInterface
public interface Fault {
    Answer instead(Supplier<Answer> usual);
}
