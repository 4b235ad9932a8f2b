package no.ildsjel.teams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where in Teams we have been, in the database. */
class JdbcTeamsConversations implements TeamsConversations {
    private static final String COLUMNS = "conversation, scope, user_id, team, tenant, service_url, closed";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcTeamsConversations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean remember(Reference reference) {
        var known = find(reference.conversation());
        var news = known.map(before -> joined(before, reference)).orElseGet(() -> open(reference));
        if (known.isPresent() && known.get().equals(news)) {
            return false;
        }
        if (known.isPresent() || !inserted(news)) {
            update(news);
        }
        return known.isEmpty() || known.get().closed() != null;
    }

    @Override
    public void reopen(String team) {
        jdbc.sql("""
                UPDATE teams_conversations
                SET closed = NULL, changed_at = :now
                WHERE team = :team AND closed IS NOT NULL
                """).param("now", now()).param("team", team).update();
    }

    @Override
    public void closeTeam(String team, String reason) {
        jdbc.sql("""
                UPDATE teams_conversations
                SET closed = :reason, changed_at = :now
                WHERE team = :team AND closed IS NULL
                """)
                .param("reason", reason)
                .param("now", now())
                .param("team", team)
                .update();
    }

    /** What an activity leaves out is still so. */
    private static Reference joined(Reference before, Reference now) {
        return new Reference(
                now.conversation(),
                now.scope(),
                now.user() == null ? before.user() : now.user(),
                now.team() == null ? before.team() : now.team(),
                now.tenant(),
                now.serviceUrl(),
                null);
    }

    private static Reference open(Reference reference) {
        return joined(reference, reference);
    }

    private boolean inserted(Reference reference) {
        return write("""
                INSERT INTO teams_conversations
                    (conversation, scope, user_id, team, tenant, service_url, closed, changed_at)
                VALUES (:conversation, :scope, :user, :team, :tenant, :serviceUrl, NULL, :now)
                ON CONFLICT DO NOTHING
                """, reference) == 1;
    }

    private void update(Reference reference) {
        write("""
                UPDATE teams_conversations
                SET scope = :scope, user_id = :user, team = :team, tenant = :tenant,
                    service_url = :serviceUrl, closed = NULL, changed_at = :now
                WHERE conversation = :conversation
                """, reference);
    }

    private int write(String sql, Reference reference) {
        return jdbc.sql(sql)
                .param("conversation", reference.conversation())
                .param("scope", reference.scope().name())
                .param("user", reference.user())
                .param("team", reference.team())
                .param("tenant", reference.tenant())
                .param("serviceUrl", reference.serviceUrl())
                .param("now", now())
                .update();
    }

    @Override
    public Optional<Reference> find(String conversation) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM teams_conversations WHERE conversation = :conversation")
                .param("conversation", conversation)
                .query(JdbcTeamsConversations::reference)
                .optional();
    }

    @Override
    public Optional<Reference> with(String user) {
        return jdbc.sql("""
                SELECT %s
                FROM teams_conversations
                WHERE user_id = :user AND scope = 'PERSONAL'
                ORDER BY CASE WHEN closed IS NULL THEN 0 ELSE 1 END, changed_at DESC, conversation
                FETCH FIRST 1 ROW ONLY
                """.formatted(COLUMNS))
                .param("user", user)
                .query(JdbcTeamsConversations::reference)
                .optional();
    }

    @Override
    public Optional<Reference> anywhere() {
        return jdbc.sql("""
                SELECT %s
                FROM teams_conversations
                WHERE closed IS NULL
                ORDER BY changed_at DESC, conversation
                FETCH FIRST 1 ROW ONLY
                """.formatted(COLUMNS))
                .query(JdbcTeamsConversations::reference)
                .optional();
    }

    @Override
    public List<Reference> teams() {
        return jdbc.sql("""
                SELECT %s
                FROM teams_conversations
                WHERE conversation IN (
                    SELECT MIN(conversation)
                    FROM teams_conversations
                    WHERE scope = 'TEAM' AND closed IS NULL
                    GROUP BY COALESCE(team, conversation))
                ORDER BY conversation
                """.formatted(COLUMNS))
                .query(JdbcTeamsConversations::reference)
                .list();
    }

    @Override
    public void close(String conversation, String reason) {
        jdbc.sql("""
                UPDATE teams_conversations
                SET closed = :reason, changed_at = :now
                WHERE conversation = :conversation AND (closed IS NULL OR closed <> :reason)
                """)
                .param("reason", reason)
                .param("now", now())
                .param("conversation", conversation)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Reference reference(ResultSet row, int number) throws SQLException {
        return new Reference(
                row.getString("conversation"),
                Scope.valueOf(row.getString("scope")),
                text(row, "user_id"),
                text(row, "team"),
                row.getString("tenant"),
                row.getString("service_url"),
                text(row, "closed"));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
