package no.ildsjel.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** A database and nothing else. No {@code @Configuration}, or the whole of Ildsjel would find it too. */
@Import(ConnectionsConfiguration.class)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class CarryingConfiguration {
    /** Refuses what is asked for before anything is touched. */
    @Bean
    static BeanFactoryPostProcessor databasePrecaution(Environment environment, ApplicationArguments arguments) {
        return factory -> {
            var url = environment.getProperty("spring.datasource.url", "");
            var request = request(arguments);
            if (request.isExport()) {
                Precaution.takeOnlyIfThere(url);
            } else {
                Precaution.take(url);
            }
        };
    }

    /** Only what is imported into is migrated, and not before the file has been looked at. */
    @Bean
    FlywayMigrationStrategy later() {
        return flyway -> {};
    }

    @Bean
    ApplicationRunner carrying(
            DataSource dataSource, PlatformTransactionManager transactions, Flyway flyway, Environment environment) {
        var file = new DatabaseAddress(environment.getProperty("spring.datasource.url", "")).file();
        return arguments -> {
            var request = request(arguments);
            if (request.isExport()) {
                new JdbcExport(dataSource, transactions, flyway).write(request.file());
            } else {
                new JdbcImport(dataSource, transactions, flyway, new JdbcMigrating(file)).read(request.file());
            }
        };
    }

    private static Request request(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (words.size() != 2) {
            throw new DatabaseRefused(
                    "'%s' takes the name of one file.".formatted(words.get(0)),
                    "java -jar ildsjel.jar %s FILE".formatted(words.get(0)));
        }
        return new Request("export".equals(words.get(0)), Path.of(words.get(1)));
    }

    private record Request(boolean isExport, Path file) {}
}
