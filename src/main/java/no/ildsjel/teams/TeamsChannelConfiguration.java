package no.ildsjel.teams;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.delivery.Doors;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.people.People;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together what listens to Teams and what speaks there. */
@Configuration(proxyBeanMethods = false)
@Conditional(TeamsConfiguration.IsWanted.class)
class TeamsChannelConfiguration {
    // Somebody who pressed waits three seconds, and before their press is heard we may need a token and their profile.
    private static final Duration HALF_THE_TIME = Duration.ofMillis(1500);
    private static final Duration A_THIRD_OF_THE_TIME = Duration.ofSeconds(1);

    @Bean
    TeamsApi teamsApi(TeamsProperties properties, TeamsCloud cloud, TeamsToken token, Clock clock) {
        return new TeamsApi(new TeamsHttp(clock), cloud, token, properties.appId());
    }

    @Bean
    TeamsToken teamsToken(
            TeamsProperties properties, TeamsCloud cloud, Inquiries inquiries, Clock clock, Supplier<UUID> ids) {
        if (properties.openOnLoopback()) {
            return TeamsToken.NONE;
        }
        var proof = properties.appCertificate().isBlank()
                ? ClientCredentials.Proof.secret(properties.appPassword())
                : certificate(properties.appCertificate(), clock, ids);
        var http = new TeamsHttp(clock, HALF_THE_TIME);
        return new ClientCredentials(
                http, cloud.login(), properties.appTenantId(), properties.appId(), proof, inquiries, clock);
    }

    private static ClientCredentials.Proof certificate(String file, Clock clock, Supplier<UUID> ids) {
        try {
            return TeamsCertificate.read(Path.of(file), clock, ids);
        } catch (IllegalArgumentException unusable) {
            throw new InvalidConfigurationPropertyValueException(
                    "ildsjel.teams.app-certificate", file, String.valueOf(unusable.getMessage()));
        }
    }

    @Bean
    TeamsConversations teamsConversations(JdbcClient jdbc, Clock clock) {
        return new JdbcTeamsConversations(jdbc, clock);
    }

    @Bean
    TeamsLanes teamsLanes(TeamsProperties properties, TeamsConversations conversations) {
        return new TeamsLanes(properties.appTenantId(), conversations);
    }

    @Bean
    TeamsChannel teamsChannel(
            TeamsApi api, TeamsConversations conversations, TeamsLanes lanes, Inquiries inquiries, Clock clock) {
        var rosters = new TeamsRosters(new TeamsAsking(api, lanes, inquiries), conversations, clock);
        return new TeamsChannel(api, conversations, rosters, lanes, clock);
    }

    @Bean
    TeamsListener teamsListener(
            TeamsProperties properties,
            Conversations conversations,
            TeamsPlaces places,
            TeamsCloud cloud,
            TeamsToken token,
            TeamsLanes lanes,
            Inquiries inquiries,
            Clock clock) {
        var quick = new TeamsApi(new TeamsHttp(clock, A_THIRD_OF_THE_TIME), cloud, token, properties.appId());
        return new TeamsListener(
                new TeamsAdapter(properties.appId()),
                conversations,
                places,
                new TeamsProfiles(new TeamsAsking(quick, lanes, inquiries)::member, clock),
                new TeamsRenderer());
    }

    @Bean
    TeamsPlaces teamsPlaces(
            TeamsConversations conversations,
            Doors doors,
            People people,
            TransactionTemplate transaction,
            Clock clock) {
        TeamsPlaces.Accounts accounts = (account, reason) -> people.close(account, reason, clock.instant());
        Consumer<Runnable> whole = work -> transaction.executeWithoutResult(status -> work.run());
        return new TeamsPlaces(conversations, doors, accounts, whole);
    }
}
