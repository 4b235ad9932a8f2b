package no.ildsjel;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own for a test: in memory, empty, with every table as in production. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    // Migrated once; the others copy its tables, which is many times faster.
    private static final List<String> TABLES = tables();

    private final DataSource dataSource;

    private TestDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public static TestDatabase fresh() {
        var database = new TestDatabase(empty());
        TABLES.forEach(table -> database.jdbc().sql(table).update());
        return database;
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

    private static List<String> tables() {
        var template = empty();
        Flyway.configure().dataSource(template).load().migrate();
        return JdbcClient.create(template)
                .sql("SCRIPT NODATA NOSETTINGS")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static DataSource empty() {
        var url = "jdbc:h2:mem:test-" + COUNT.incrementAndGet()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        return new DriverManagerDataSource(url, "ildsjel", "");
    }
}
