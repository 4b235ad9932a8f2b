package no.ildsjel.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.slack.FakeSlack;
import no.ildsjel.slack.SlackWire;
import no.ildsjel.teams.FakeTeams;
import no.ildsjel.teams.MicrosoftElsewhere;

/** What a node is told beside its database. */
final class Settings {
    private Settings() {}

    /** A Slack in which everybody is whom the organisation knows by that name, if it knows one. */
    static FakeSlack slack() {
        return new FakeSlack().knowsEverybodyAt("eksempelkommunen.example").hasRoom("C0VIHEIER", "vi-heier");
    }

    static List<String> of(FakeSlack slack) {
        return with(List.of(
                "--ildsjel.slack.bot-token=" + SlackWire.TOKEN,
                "--ildsjel.slack.signing-secret=" + SlackWire.SECRET,
                "--ildsjel.slack.api-url=" + slack.apiUrl()));
    }

    static List<String> of(FakeTeams teams) {
        return with(MicrosoftElsewhere.arguments(teams));
    }

    static List<String> of(FakeSlack slack, FakeTeams teams) {
        return Stream.concat(of(slack).stream(), of(teams).stream()).distinct().toList();
    }

    private static List<String> with(List<String> more) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--ildsjel.organisation=classpath:organisations/gran-like.yaml",
                "--management.server.port=-1"));
        arguments.addAll(more);
        return arguments;
    }
}
