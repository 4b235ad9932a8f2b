package no.ildsjel.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.ildsjel.PostgresServer;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that outlives its nodes. */
record Base(String url, String user) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** In a file where it is H2, since a process is to open it. */
    static Base fresh(Vendor vendor, Path folder) {
        return vendor == Vendor.H2
                ? new Base(
                        "jdbc:h2:file:" + folder.toAbsolutePath().resolve("ildsjel-" + COUNT.incrementAndGet())
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                        "ildsjel")
                : of(TestDatabase.fresh(vendor));
    }

    /** In memory where it is H2, for nodes within this process. */
    static Base within(Vendor vendor) {
        return vendor == Vendor.H2
                ? new Base(
                        "jdbc:h2:mem:faults-" + COUNT.incrementAndGet()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                        "ildsjel")
                : of(TestDatabase.fresh(vendor));
    }

    private static Base of(TestDatabase database) {
        return new Base(database.url(), database.user());
    }

    static Base of(PostgresServer server) {
        return new Base(server.url(), server.user());
    }

    /** What a node has to be told. */
    List<String> arguments() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=");
    }

    /** H2 lets nobody into a file while a node is at work on it. */
    JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url, user, ""));
    }
}
