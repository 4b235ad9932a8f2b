package no.ildsjel.slack;

import static no.ildsjel.fakes.Faults.after;
import static no.ildsjel.fakes.Faults.with429;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What has no lane is left alone all the same for as long as Slack asks. */
class SlackPausesTest {
    private final TickingClock clock = new TickingClock();
    private final FakeSlack slack = new FakeSlack(clock).knowsEverybodyAt("kommune.example");
    private final SlackApi api =
            new SlackApi(new SlackProperties(SlackWire.TOKEN, SlackWire.SECRET, "", slack.apiUrl()), clock);

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void aMethodIsNotCalledBeforeItMayBe() throws SlackTrouble {
        slack.answers("views.open", with429(after(30)));
        assertThatThrownBy(this::open).isInstanceOf(SlackTrouble.class);
        slack.isAsUsual();

        clock.tick(Duration.ofSeconds(29));
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        SlackTrouble.class,
                        trouble -> assertThat(trouble.after()).hasSeconds(1));
        assertThat(slack.calls("views.open")).hasSize(1);

        clock.tick(Duration.ofSeconds(1));
        open();
        assertThat(slack.calls("views.open")).hasSize(2);
    }

    @Test
    void theOthersAre() throws SlackTrouble {
        slack.answers("views.open", with429(after(30)));
        assertThatThrownBy(this::open).isInstanceOf(SlackTrouble.class);

        assertThat(api.user("U0KARI").getId()).isEqualTo("U0KARI");
    }

    @Test
    void profilesAreAskedForAfterAsLongAsSlackAsksNotWeDo() {
        var profiles = new SlackProfiles(api, new SlackWorkspace(api, clock), clock);
        slack.answers("users.info", with429(after(60)));
        profiles.of("U0KARI");

        clock.tick(Duration.ofSeconds(59));
        profiles.of("U0OLA");
        assertThat(slack.calls("users.info")).hasSize(1);

        clock.tick(Duration.ofSeconds(1));
        profiles.of("U0OLA");
        assertThat(slack.calls("users.info")).hasSize(2);
    }

    private void open() throws SlackTrouble {
        api.open("trigger", new JsonObject());
    }
}
