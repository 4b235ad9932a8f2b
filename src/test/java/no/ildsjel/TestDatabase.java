package no.ildsjel;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own for a test: empty, with every table as in production. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Vendor vendor;
    private final DataSource dataSource;
    private final String url;
    private final Runnable keep;

    TestDatabase(Vendor vendor, DataSource dataSource, String url, Runnable keep) {
        this.vendor = vendor;
        this.dataSource = dataSource;
        this.url = url;
        this.keep = keep;
    }

    public static TestDatabase fresh() {
        return fresh(Vendor.H2);
    }

    public static TestDatabase fresh(Vendor vendor) {
        return vendor == Vendor.H2 ? inMemory() : SharedPostgres.RUNNING.fresh();
    }

    public Vendor vendor() {
        return vendor;
    }

    /** Without any table: for the tests of migrations. */
    public static TestDatabase empty(Vendor vendor) {
        return vendor == Vendor.H2 ? emptyInMemory() : SharedPostgres.RUNNING.empty();
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** For who connects by themselves, as a whole application does: from now on it stays until the tests end. */
    public String url() {
        keep.run();
        return url;
    }

    public String user() {
        return "ildsjel";
    }

    public String password() {
        return "";
    }

    /** For the {@code @DynamicPropertySource} of a test that starts the application on it. */
    public void register(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", this::url);
        properties.add("spring.datasource.username", this::user);
        properties.add("spring.datasource.password", this::password);
    }

    private static TestDatabase inMemory() {
        var database = emptyInMemory();
        InMemory.TABLES.forEach(table -> database.jdbc().sql(table).update());
        return database;
    }

    private static TestDatabase emptyInMemory() {
        var url = "jdbc:h2:mem:test-" + COUNT.incrementAndGet()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        return new TestDatabase(Vendor.H2, new DriverManagerDataSource(url, "ildsjel", ""), url, () -> {});
    }

    /** Migrated once; the others copy its tables, which is many times faster. */
    private static final class InMemory {
        static final List<String> TABLES = tables();

        private static List<String> tables() {
            var template = emptyInMemory();
            Flyway.configure().dataSource(template.dataSource()).load().migrate();
            return template.jdbc()
                    .sql("SCRIPT NODATA NOSETTINGS")
                    .query((row, number) -> row.getString(1))
                    .list();
        }
    }
}
