package no.ildsjel;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Everything is logged that an operator can turn on; quiet again after the class. */
public final class Loud implements BeforeAllCallback, AfterAllCallback {
    /** For {@code properties}: the level of everything that production does not hold down. */
    public static final String ROOT = "logging.level.root=TRACE";

    @Override
    public void beforeAll(ExtensionContext context) {
        LogTape.muffle(true);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
        LogTape.muffle(false);
    }
}
