package no.ildsjel.faults;

import java.util.List;

/** What a node is told beside its database. */
final class Settings {
    private Settings() {}

    static List<String> of(PatientSlack slack) {
        return List.of(
                "--server.port=0",
                "--ildsjel.organisation=classpath:organisations/gran-like.yaml",
                "--ildsjel.slack.bot-token=" + Sending.TOKEN,
                "--ildsjel.slack.signing-secret=" + Sending.SECRET,
                "--ildsjel.slack.api-url=" + slack.apiUrl(),
                "--management.server.port=-1");
    }
}
