package no.ildsjel.slack;

import java.util.Optional;
import no.ildsjel.slack.SlackWorkspace.Us;
import org.jspecify.annotations.Nullable;

/** Knows nothing at first. */
final class InMemorySlackMemory implements SlackWorkspace.Memory {
    private @Nullable Us us;

    @Override
    public Optional<Us> latest() {
        return Optional.ofNullable(us);
    }

    @Override
    public void keep(Us told) {
        us = told;
    }
}
