package no.ildsjel.stories;

import no.ildsjel.FixedClock;
import no.ildsjel.RingingTimers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the stage as if nobody had ever been on it; its database is one in memory. */
public record FreshStage(
        FixedClock clock,
        StoryChannel channel,
        Stage.CountingChance chance,
        RingingTimers timers,
        Visits visits,
        JdbcClient database) {
    public void begin() {
        clock.set(Stage.BEGINNING);
        channel.clear();
        chance.clear();
        timers.clear();
        // What a node sets when it starts.
        timers.at("upkeep-round", "daily", Stage.BEGINNING);
        timers.at("drafts-round", "daily", Stage.BEGINNING);
        visits.takeEffects();
        visits.takeSaid();
    }

    public void empty() {
        var tables = database.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                          AND table_name NOT LIKE 'flyway%'
                        """).query(String.class).list();
        database.sql("SET REFERENTIAL_INTEGRITY FALSE").update();
        tables.forEach(table ->
                database.sql("TRUNCATE TABLE " + table + " RESTART IDENTITY").update());
        database.sql("SET REFERENTIAL_INTEGRITY TRUE").update();
    }
}
