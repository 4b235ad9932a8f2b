package no.ildsjel.playground;

import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds while no real channel is configured: on the playground anybody may act as anybody. */
class PlaygroundIsOn implements Condition {
    private static final List<String> REAL_CHANNELS = List.of(
            "ildsjel.slack.bot-token",
            "ildsjel.teams.app-id",
            "ildsjel.teams.app-password",
            "ildsjel.teams.app-certificate");
    private static final String TEAMS_IN_DEVELOPMENT = "ildsjel.teams.open-on-loopback";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isOn(context.getEnvironment());
    }

    static boolean isOn(Environment environment) {
        return Binder.get(environment)
                        .bindOrCreate("ildsjel.playground", PlaygroundProperties.class)
                        .on()
                && REAL_CHANNELS.stream().map(environment::getProperty).noneMatch(StringUtils::hasText)
                && !environment.getProperty(TEAMS_IN_DEVELOPMENT, Boolean.class, false);
    }
}
