package no.ildsjel;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one PostgreSQL of all tests, quick because nothing has to outlive it; it runs from first use to the end. */
final class SharedPostgres {
    static final SharedPostgres RUNNING = new SharedPostgres();

    private static final int LEFT_ALONE = 6;
    private static final int CONNECTIONS_EACH = 12;

    private final EmbeddedPostgres server = start();
    private final JdbcClient operator = JdbcClient.create(server.getPostgresDatabase());
    private final AtomicInteger count = new AtomicInteger();
    private final Deque<HikariDataSource> used = new ArrayDeque<>();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    private SharedPostgres() {
        operator.sql("CREATE ROLE ildsjel LOGIN").update();
        // Emptying a database must not mind which table refers to which.
        operator.sql("GRANT SET ON PARAMETER session_replication_role TO ildsjel")
                .update();
        // An order of letters as in a Norwegian town hall, which is none that LIKE can search an index by.
        operator.sql("CREATE DATABASE nothing OWNER ildsjel LOCALE_PROVIDER icu ICU_LOCALE 'nb-NO' TEMPLATE template0")
                .update();
        create("migrated", "nothing");
        var migrated = server.getDatabase("ildsjel", "migrated");
        Flyway.configure().dataSource(migrated).load().migrate();
        JdbcClient.create(migrated).sql(Emptying.PROCEDURE).update();
    }

    TestDatabase empty() {
        return database(pool("nothing"));
    }

    /** One that an earlier test is through with, since emptying it is many times faster than making another. */
    synchronized TestDatabase fresh() {
        var pool = used.size() < LEFT_ALONE ? pool("migrated") : reused(used.removeFirst());
        used.addLast(pool);
        return database(pool);
    }

    private HikariDataSource reused(HikariDataSource old) {
        if (kept.contains(old.getPoolName()) || old.getHikariPoolMXBean().getActiveConnections() > 0) {
            old.close();
            return pool("migrated");
        }
        JdbcClient.create(old).sql("CALL make_fresh()").update();
        return old;
    }

    private TestDatabase database(HikariDataSource pool) {
        return new TestDatabase(Vendor.POSTGRESQL, pool, pool.getJdbcUrl(), () -> kept.add(pool.getPoolName()));
    }

    private HikariDataSource pool(String template) {
        var name = "test_" + count.incrementAndGet();
        create(name, template);
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl("jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name));
        config.setUsername("ildsjel");
        config.setPassword("");
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(CONNECTIONS_EACH);
        return new HikariDataSource(config);
    }

    private void create(String name, String template) {
        operator.sql("CREATE DATABASE " + name + " OWNER ildsjel TEMPLATE " + template)
                .update();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("max_connections", "200")
                    // Tests provoke its errors, and read them from the driver.
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a test has left: rows, numbers that were given out, and tables of its own. */
    private static final class Emptying {
        static final String PROCEDURE = """
                CREATE PROCEDURE make_fresh() LANGUAGE plpgsql AS $$
                DECLARE
                    found RECORD;
                BEGIN
                    SET LOCAL session_replication_role = replica;
                    FOR found IN SELECT relname, obj_description(oid) AS mark FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                          AND relname <> 'flyway_schema_history'
                    LOOP
                        IF found.mark = 'ours' THEN
                            EXECUTE format('DELETE FROM %I', found.relname);
                        ELSE
                            EXECUTE format('DROP TABLE %I', found.relname);
                        END IF;
                    END LOOP;
                    PERFORM setval(oid, 1, false) FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind = 'S';
                END $$;
                DO $$
                DECLARE
                    name TEXT;
                BEGIN
                    FOR name IN SELECT relname FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                    LOOP
                        EXECUTE format('COMMENT ON TABLE %I IS ''ours''', name);
                    END LOOP;
                END $$
                """;
    }
}
