package no.ildsjel.teams;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** For a node that is told by its arguments to take a {@link FakeTeams} for Microsoft's services. */
public class MicrosoftElsewhere {
    @Bean
    @Primary
    @ConditionalOnProperty("of-the-test.login")
    TeamsCloud cloudOfTheTest(@Value("${of-the-test.keys}") URI keys, @Value("${of-the-test.login}") URI login) {
        return FakeTeams.cloud(keys, login);
    }

    public static List<String> arguments(FakeTeams teams) {
        return List.of(
                "--ildsjel.teams.app-id=" + TeamsWire.APP_ID,
                "--ildsjel.teams.app-password=" + TeamsWire.PASSWORD,
                "--ildsjel.teams.app-tenant-id=" + TeamsWire.TENANT,
                "--of-the-test.keys=" + teams.keysUrl(),
                "--of-the-test.login=" + teams.loginUrl());
    }
}
