package no.ildsjel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class OrganisationConfigurationTest {
    @TempDir
    Path folder;

    @Test
    void withoutAFileTheSampleOfThePlaygroundIsUsed() {
        try (var started = start("")) {
            assertThat(started.getBean(Organisation.class).word("bot")).isEqualTo("Ildsjel");
        }
    }

    @Test
    void realPeopleAreNeverAnsweredByTheSample(CapturedOutput output) {
        var thrown = catchThrowable(
                () -> start("", "--ildsjel.slack.bot-token=xoxb-1").close());

        assertThat(thrown).hasRootCauseInstanceOf(UnreadableOrganisation.class);
        assertThat(output).contains("ILDSJEL_ORGANISATION is not set, but Slack is");
    }

    @Test
    void noMoreThroughTeams(CapturedOutput output) {
        var thrown =
                catchThrowable(() -> start("", "--ildsjel.teams.app-id=an-app").close());

        assertThat(thrown).hasRootCauseInstanceOf(UnreadableOrganisation.class);
        assertThat(output).contains("ILDSJEL_ORGANISATION is not set, but Teams is");
    }

    @Test
    void whoeverTriesTeamsOnTheirOwnMachineMayUseTheSample() {
        try (var started = start("", "--ildsjel.teams.open-on-loopback=true")) {
            assertThat(started.getBean(Organisation.class).word("bot")).isEqualTo("Ildsjel");
        }
    }

    @Test
    void theFileIsTheOneThatIsNamed() throws IOException {
        var file = folder.resolve("kommune.yaml");
        try (var sample = getClass().getResourceAsStream("/organisations/knivsta-like.yaml")) {
            assertThat(sample).isNotNull();
            Files.write(
                    file,
                    ("\uFEFF" + new String(sample.readAllBytes(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8));
        }

        try (var started = start(file.toString())) {
            assertThat(started.getBean(Organisation.class).word("bot")).isEqualTo("Eldsjäl");
        }
    }

    @Test
    void theOperatorSeesTheFaultsAndNoStackTrace(CapturedOutput output) throws IOException {
        var file = Files.writeString(folder.resolve("kommune.yaml"), "name: Lillevik\ncountry: XX\nlanguages: [tlh]\n");

        var thrown = catchThrowable(() -> start(file.toString()).close());

        assertThat(thrown).hasRootCauseInstanceOf(UnreadableOrganisation.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains(file + ":2: unknown country 'XX'")
                .contains(file + ":3: unknown language 'tlh'")
                .doesNotContain("\tat no.ildsjel");
    }

    @Test
    void aFileThatIsNotThereIsAFaultLikeAnother(CapturedOutput output) {
        var thrown = catchThrowable(() -> start("/no/such/file.yaml").close());

        assertThat(thrown).isNotNull();
        assertThat(output).contains("/no/such/file.yaml: there is no such file");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedRatherThanMisread(CapturedOutput output) throws IOException {
        var file = Files.write(folder.resolve("kommune.yaml"), "name: Å\n".getBytes(StandardCharsets.ISO_8859_1));

        var thrown = catchThrowable(() -> start(file.toString()).close());

        assertThat(thrown).isNotNull();
        assertThat(output).contains("this is not UTF-8");
    }

    private static ConfigurableApplicationContext start(String file, String... more) {
        var application = new SpringApplication(OrganisationConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(Stream.concat(Stream.of("--ildsjel.organisation=" + file), Stream.of(more))
                .toArray(String[]::new));
    }
}
