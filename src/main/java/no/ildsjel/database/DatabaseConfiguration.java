package no.ildsjel.database;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks at the database before it is opened, and after it while it runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupProperties.class)
class DatabaseConfiguration {
    private static final LocalTime NIGHT = LocalTime.of(1, 30);

    /** Before there are any beans, and so before any of them can have opened the database. */
    @Bean
    static BeanFactoryPostProcessor databasePrecaution(Environment environment) {
        return factory -> Precaution.take(environment.getProperty("spring.datasource.url", ""));
    }

    @Bean
    FlywayMigrationStrategy migrating(@Value("${spring.datasource.url}") String url) {
        return new JdbcMigrating(new DatabaseAddress(url).file());
    }

    @Bean
    Backups backups(
            JdbcTemplate jdbc,
            BackupProperties properties,
            @Value("${spring.datasource.url}") String url,
            Clock clock) {
        var folder = Optional.of(properties.folder()).filter(name -> !name.isBlank());
        var file = new DatabaseAddress(url).file();
        return new Backups(file.map(found -> new JdbcH2(jdbc, found)::backUpTo), folder.map(Path::of), clock);
    }

    @Bean
    @ConditionalOnAvailableEndpoint
    BackupEndpoint backupEndpoint(Backups backups) {
        return new BackupEndpoint(backups);
    }

    @Bean
    @ConditionalOnProperty("ildsjel.backup.folder")
    RecurringTask<Void> nightlyBackup(Backups backups) {
        return Tasks.recurring("database-backup", Schedules.daily(ZoneOffset.UTC, NIGHT))
                .execute((instance, context) -> backups.make());
    }
}
