package no.ildsjel.faults;

import static no.ildsjel.fakes.Faults.after;
import static no.ildsjel.fakes.Faults.with429;
import static org.assertj.core.api.Assertions.assertThat;

import no.ildsjel.Vendor;
import no.ildsjel.slack.FakeSlack;
import no.ildsjel.teams.FakeTeams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a platform asks of one node that wanted to know who somebody is, its neighbours keep. */
@Tag("faults")
class LeftAloneTest {
    private final FakeSlack slack = Settings.slack();
    private final FakeTeams teams = new FakeTeams();

    @AfterEach
    void stop() {
        slack.close();
        teams.close();
    }

    @Test
    void slackIsAskedByNoNodeUntilItMayBe() {
        try (var nodes = new LiveNodes(Base.within(Vendor.POSTGRESQL), 3, Settings.of(slack))) {
            slack.answers("users.info", with429(after(120)));
            slackHears(nodes, 0, "U0KARI");
            slack.isAsUsual();

            slackHears(nodes, 1, "U0OLA");
            assertThat(slack.calls("users.info")).hasSize(1);

            opened(nodes, "slack/users.info");
            slackHears(nodes, 2, "U0OLA");
            assertThat(slack.calls("users.info")).hasSize(2);
        }
    }

    @Test
    void teamsIsAskedByNoNodeUntilItMayBe() {
        try (var nodes = new LiveNodes(Base.within(Vendor.POSTGRESQL), 3, Settings.of(teams))) {
            teams.knows("29:kari", "Kari", "kari@eksempelkommunen.example");
            teams.knows("29:ola", "Ola", "ola@eksempelkommunen.example");
            teams.answers(FakeTeams.MEMBER, with429(after(120)));
            teamsHears(nodes, 0, "29:kari");
            teams.isAsUsual();

            teamsHears(nodes, 1, "29:ola");
            assertThat(teams.calls(FakeTeams.MEMBER)).hasSize(1);

            opened(nodes, tenant(nodes));
            teamsHears(nodes, 2, "29:ola");
            assertThat(teams.calls(FakeTeams.MEMBER)).hasSize(2);
        }
    }

    private void slackHears(LiveNodes nodes, int node, String user) {
        slack.talkingTo(nodes.addresses()[node]);
        assertThat(slack.says(user, "hei").join().isTaken()).isTrue();
    }

    private void teamsHears(LiveNodes nodes, int node, String user) {
        teams.talkingTo(nodes.addresses()[node]);
        assertThat(teams.says(user, user, "hei").join().isTaken()).isTrue();
    }

    private static String tenant(LiveNodes nodes) {
        return nodes.jdbc()
                .sql("SELECT name FROM lanes WHERE shut_until > CURRENT_TIMESTAMP")
                .query(String.class)
                .single();
    }

    /** The database's clock cannot be moved, so what is written by it is. */
    private static void opened(LiveNodes nodes, String lane) {
        int rows = nodes.jdbc()
                .sql("UPDATE lanes SET shut_until = CURRENT_TIMESTAMP WHERE name = ?")
                .param(lane)
                .update();
        assertThat(rows).isEqualTo(1);
    }
}
