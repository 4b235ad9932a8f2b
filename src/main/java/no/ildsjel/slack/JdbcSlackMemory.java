package no.ildsjel.slack;

import java.util.Optional;
import no.ildsjel.slack.SlackWorkspace.Us;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who Slack has told that we are, in the database. */
class JdbcSlackMemory implements SlackWorkspace.Memory {
    private static final Logger log = LoggerFactory.getLogger(JdbcSlackMemory.class);

    private final JdbcClient jdbc;

    JdbcSlackMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Us> latest() {
        try {
            return jdbc.sql("SELECT team, user_id FROM slack_workspace ORDER BY told_at DESC, team LIMIT 1")
                    .query((row, number) -> new Us(row.getString("team"), row.getString("user_id")))
                    .optional();
        } catch (DataAccessException away) {
            log.warn(
                    "Which workspace is ours could not be read: {}",
                    away.getClass().getName());
            return Optional.empty();
        }
    }

    @Override
    public void keep(Us us) {
        try {
            write(us);
        } catch (DataAccessException away) {
            log.warn(
                    "Which workspace is ours could not be kept: {}",
                    away.getClass().getName());
        }
    }

    private void write(Us us) {
        int known = jdbc.sql(
                        "UPDATE slack_workspace SET user_id = :user, told_at = CURRENT_TIMESTAMP WHERE team = :team")
                .param("user", us.user())
                .param("team", us.team())
                .update();
        if (known == 0) {
            jdbc.sql("""
                    INSERT INTO slack_workspace (team, user_id, told_at)
                    VALUES (:team, :user, CURRENT_TIMESTAMP)
                    ON CONFLICT DO NOTHING
                    """).param("team", us.team()).param("user", us.user()).update();
        }
    }
}
