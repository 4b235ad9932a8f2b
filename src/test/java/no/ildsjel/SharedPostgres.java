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

    private static final int KEPT_OPEN = 6;
    private static final int CONNECTIONS_EACH = 12;

    private final EmbeddedPostgres server = start();
    private final JdbcClient operator = JdbcClient.create(server.getPostgresDatabase());
    private final AtomicInteger count = new AtomicInteger();
    private final Deque<HikariDataSource> open = new ArrayDeque<>();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    private SharedPostgres() {
        operator.sql("CREATE ROLE ildsjel LOGIN").update();
        // An order of letters as in a Norwegian town hall, which is none that LIKE can search an index by.
        operator.sql("CREATE DATABASE migrated OWNER ildsjel LOCALE_PROVIDER icu ICU_LOCALE 'nb-NO' TEMPLATE template0")
                .update();
        Flyway.configure()
                .dataSource(server.getDatabase("ildsjel", "migrated"))
                .load()
                .migrate();
    }

    synchronized TestDatabase fresh() {
        while (open.size() >= KEPT_OPEN) {
            drop(open.removeFirst());
        }
        var name = "test_" + count.incrementAndGet();
        operator.sql("CREATE DATABASE " + name + " OWNER ildsjel TEMPLATE migrated")
                .update();
        var pool = pool(name);
        open.addLast(pool);
        return new TestDatabase(Vendor.POSTGRESQL, pool, pool.getJdbcUrl(), () -> kept.add(name));
    }

    private void drop(HikariDataSource old) {
        old.close();
        if (!kept.contains(old.getPoolName())) {
            operator.sql("DROP DATABASE " + old.getPoolName() + " WITH (FORCE)").update();
        }
    }

    private HikariDataSource pool(String name) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl("jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name));
        config.setUsername("ildsjel");
        config.setPassword("");
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(CONNECTIONS_EACH);
        return new HikariDataSource(config);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("max_connections", "200")
                    // Tests provoke its errors, and read them from the driver.
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
