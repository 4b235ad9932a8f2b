package no.ildsjel.teams;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.delivery.Doors;
import no.ildsjel.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what listens to Teams and what speaks there. */
@Configuration(proxyBeanMethods = false)
@Conditional(TeamsConfiguration.IsWanted.class)
class TeamsChannelConfiguration {
    @Bean
    TeamsApi teamsApi(TeamsProperties properties, TeamsCloud cloud, Clock clock, Supplier<UUID> ids) {
        var http = new TeamsHttp(clock);
        return new TeamsApi(http, cloud, token(properties, cloud, http, clock, ids), properties.appId());
    }

    private static TeamsToken token(
            TeamsProperties properties, TeamsCloud cloud, TeamsHttp http, Clock clock, Supplier<UUID> ids) {
        if (properties.openOnLoopback()) {
            return TeamsToken.NONE;
        }
        var proof = properties.appCertificate().isBlank()
                ? ClientCredentials.Proof.secret(properties.appPassword())
                : TeamsCertificate.read(Path.of(properties.appCertificate()), clock, ids);
        return new ClientCredentials(http, cloud.login(), properties.appTenantId(), properties.appId(), proof, clock);
    }

    @Bean
    TeamsConversations teamsConversations(JdbcClient jdbc, Clock clock) {
        return new JdbcTeamsConversations(jdbc, clock);
    }

    @Bean
    TeamsChannel teamsChannel(TeamsApi api, TeamsConversations conversations, Clock clock) {
        var rosters = new TeamsRosters(api, conversations, clock);
        return new TeamsChannel(api, new TeamsRenderer(), conversations, rosters, clock);
    }

    @Bean
    TeamsListener teamsListener(
            TeamsProperties properties, Conversations conversations, TeamsPlaces places, TeamsApi api, Clock clock) {
        return new TeamsListener(
                new TeamsAdapter(properties.appId()),
                conversations,
                places,
                new TeamsProfiles(api::member, clock),
                new TeamsRenderer());
    }

    @Bean
    TeamsPlaces teamsPlaces(TeamsConversations conversations, Doors doors, People people) {
        return new TeamsPlaces(conversations, doors, people::close);
    }
}
