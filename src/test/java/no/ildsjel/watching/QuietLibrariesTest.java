package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

class QuietLibrariesTest {
    private static final String CLASS_OF_A_LIBRARY = "org.springframework.web.servlet.DispatcherServlet";

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());

    @AfterEach
    void quiet() {
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
        List.of("org.springframework.web", CLASS_OF_A_LIBRARY, "org.apache.coyote")
                .forEach(name -> logging.setLogLevel(name, null));
    }

    @Test
    void noLevelThatIsConfiguredMakesThemTalk() {
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.TRACE);
        logging.setLogLevel("org.springframework.web", LogLevel.DEBUG);
        logging.setLogLevel(CLASS_OF_A_LIBRARY, LogLevel.TRACE);

        QuietLibraries.hold(logging);

        assertThat(List.of("org.springframework.web.client", CLASS_OF_A_LIBRARY, "org.apache.coyote.http11.Parser"))
                .allSatisfy(name -> assertThat(LoggerFactory.getLogger(name).isDebugEnabled())
                        .isFalse());
        assertThat(LoggerFactory.getLogger("no.ildsjel").isTraceEnabled()).isTrue();
    }

    @Test
    void whatIsHeldHigherStaysThere() {
        logging.setLogLevel("org.apache.coyote", LogLevel.ERROR);

        QuietLibraries.hold(logging);

        assertThat(LoggerFactory.getLogger("org.apache.coyote.Parser").isWarnEnabled())
                .isFalse();
    }
}
