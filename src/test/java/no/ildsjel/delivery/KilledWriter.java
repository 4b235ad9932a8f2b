package no.ildsjel.delivery;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has several events at once have their effect, says the key of each that is kept, and goes on until it is killed. */
final class KilledWriter {
    private static final int AT_ONCE = 6;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        var config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setUsername("ildsjel");
        config.setPassword("");
        config.setMaximumPoolSize(AT_ONCE);
        var source = new HikariDataSource(config);
        var jdbc = JdbcClient.create(source);
        var once = new JdbcOnce(
                jdbc,
                new TransactionTemplate(new JdbcTransactionManager(source)),
                Clock.systemUTC(),
                new JdbcFlush(jdbc, Boolean.parseBoolean(arguments[1])));
        var round = arguments[2];
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        IntStream.range(0, AT_ONCE)
                .forEach(thread -> threads.execute(() -> {
                    for (int i = 0; ; i++) {
                        var key = "%s/%d/%d".formatted(round, thread, i);
                        once.perform(key, () -> jdbc.sql("""
                        INSERT INTO timers (name, subject, due_at)
                        VALUES ('kept', :key, CURRENT_TIMESTAMP)
                        """).param("key", key).update());
                        System.out.println("kept " + key);
                    }
                }));
    }
}
