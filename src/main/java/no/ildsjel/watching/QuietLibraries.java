package no.ildsjel.watching;

import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;

/** Holds libraries at INFO that write out what passes through them below it, whatever level was configured for them. */
class QuietLibraries implements ApplicationListener<ApplicationContextInitializedEvent> {
    /** Requests and their bodies, rows and their values, tasks and their data. */
    private static final List<String> TALKATIVE = List.of(
            "com.github.kagkarlsson",
            "jdk.httpclient",
            "jdk.internal.httpclient",
            "org.apache.catalina",
            "org.apache.coyote",
            "org.apache.tomcat",
            "org.postgresql",
            "org.springframework.http",
            "org.springframework.jdbc",
            "org.springframework.transaction",
            "org.springframework.web",
            "sun.net.www");

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent initialized) {
        hold(LoggingSystem.get(initialized.getSpringApplication().getClassLoader()));
    }

    static void hold(LoggingSystem logging) {
        TALKATIVE.stream().filter(QuietLibraries::isLoud).forEach(name -> quieten(logging, name));
        logging.getLoggerConfigurations().stream()
                .map(LoggerConfiguration::getName)
                .filter(name -> TALKATIVE.stream().anyMatch(library -> name.startsWith(library + ".")))
                .filter(QuietLibraries::isLoud)
                .forEach(name -> quieten(logging, name));
    }

    private static boolean isLoud(String name) {
        return LoggerFactory.getLogger(name).isDebugEnabled();
    }

    private static void quieten(LoggingSystem logging, String name) {
        logging.setLogLevel(name, LogLevel.INFO);
    }
}
