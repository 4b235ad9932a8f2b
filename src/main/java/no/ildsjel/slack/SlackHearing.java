package no.ildsjel.slack;

import com.slack.api.model.block.LayoutBlock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.people.Profile;
import org.jspecify.annotations.Nullable;

/** What everything that happens in Slack has in common on its way to the conversations. */
record SlackHearing(Function<Utterance, Immediate> conversations, SlackProfiles profiles, Clock clock) {
    private static final Duration BUDGET_FOR_NAMES = Duration.ofSeconds(1);

    Immediate hear(Utterance utterance) {
        return conversations.apply(utterance);
    }

    Profile speaker(String user) {
        return profiles.of(user);
    }

    String asWritten(@Nullable String text, @Nullable List<LayoutBlock> blocks) {
        var enough = clock.instant().plus(BUDGET_FOR_NAMES);
        return SlackText.asWritten(
                text == null ? "" : text,
                user -> clock.instant().isBefore(enough) ? profiles.nameOf(user) : user,
                blocks == null ? Map.of() : SlackEmoji.in(blocks));
    }

    static String key(String... parts) {
        return SlackChannel.NAME + "/" + String.join("/", parts);
    }
}
