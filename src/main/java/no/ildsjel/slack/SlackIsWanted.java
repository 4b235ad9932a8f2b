package no.ildsjel.slack;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Slack is on as soon as either half of its configuration is there; {@link SlackProperties} asks for the other. */
class SlackIsWanted implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        return Stream.of("bot-token", "signing-secret")
                .anyMatch(half -> !environment
                        .getProperty("ildsjel.slack." + half, "")
                        .isBlank());
    }
}
