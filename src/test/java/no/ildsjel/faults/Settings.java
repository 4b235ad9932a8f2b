package no.ildsjel.faults;

import java.util.List;
import no.ildsjel.slack.FakeSlack;
import no.ildsjel.slack.SlackWire;

/** What a node is told beside its database. */
final class Settings {
    private Settings() {}

    /** A Slack in which everybody is whom the organisation knows by that name, if it knows one. */
    static FakeSlack slack() {
        return new FakeSlack().knowsEverybodyAt("eksempelkommunen.example").hasRoom("C0VIHEIER", "vi-heier");
    }

    static List<String> of(FakeSlack slack) {
        return List.of(
                "--server.port=0",
                "--ildsjel.organisation=classpath:organisations/gran-like.yaml",
                "--ildsjel.slack.bot-token=" + SlackWire.TOKEN,
                "--ildsjel.slack.signing-secret=" + SlackWire.SECRET,
                "--ildsjel.slack.api-url=" + slack.apiUrl(),
                "--management.server.port=-1");
    }
}
