package no.ildsjel.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every connection is told, in the words of its database: see {@code RATIONALE.md}. */
@Configuration(proxyBeanMethods = false)
class ConnectionsConfiguration {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    // Longer than PostgreSQL takes to notice a deadlock, shorter than Slack waits.
    private static final String SHORT_WAITS = "SET lock_timeout = 1300";

    // No turn is silent for so long: whoever is has vanished without a word, and everybody would wait for what they had
    // locked.
    private static final String NO_SLEEPERS = "SET idle_in_transaction_session_timeout = 10000";

    private static final String NO_FORGETTING = """
            SELECT set_config('synchronous_commit', 'on', FALSE)
            WHERE current_setting('synchronous_commit') = 'off'
            """;

    private static final Map<String, String> NO_SILENCE =
            Map.of("tcpKeepAlive", "true", "socketTimeout", "30", "ApplicationName", "ildsjel");

    /** Before the pool makes its first connection; what an operator has set themselves stays. */
    @Bean
    static BeanPostProcessor connectionsThatDoNotWaitForEver() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && pool.getConnectionInitSql() == null) {
                    prepare(pool);
                }
                return bean;
            }
        };
    }

    private static void prepare(HikariDataSource pool) {
        if (isPostgres(pool.getJdbcUrl())) {
            pool.setConnectionInitSql(String.join(";", SHORT_WAITS, NO_SLEEPERS, NO_FORGETTING));
            NO_SILENCE.forEach(pool::addDataSourceProperty);
        } else {
            pool.setConnectionInitSql(SHORT_WAITS);
        }
    }

    /** A migration takes as long as it takes. In memory H2 is gone when its only connection is, so there it shares. */
    @Bean
    FlywayConfigurationCustomizer migrationsThatTakeTheirTime(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password}") String password) {
        return flyway -> {
            if (isPostgres(url)) {
                flyway.dataSource(url, user, password);
            }
        };
    }

    private static boolean isPostgres(String url) {
        return url.startsWith(POSTGRESQL);
    }
}
