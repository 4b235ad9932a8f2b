package no.ildsjel.upkeep;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.ildsjel.Ildsjel;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Recipient.ToRoomOn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("browser")
@SpringBootTest(
        classes = Ildsjel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:upkeep-browser;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "management.server.port=0",
            "management.server.address=127.0.0.1",
            "ildsjel.delivery.dispatching=false"
        })
class UpkeepPageBrowserTest {
    private static Playwright playwright;
    private static Browser browser;

    @LocalManagementPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Once once;

    @Autowired
    private Outbox outbox;

    @BeforeAll
    static void launch() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    static void quit() {
        playwright.close();
    }

    @BeforeEach
    void fill() {
        var backlog = new Backlog(jdbc, once, outbox);
        backlog.clear();
        backlog.failed(new ToRoomOn("recognition", "slack"), "not_in_channel");
        backlog.failed(new ToRoomOn("news", "slack"), "some_code_that_is_much_longer_than_a_narrow_screen_is_wide");
        backlog.held(new ToRoomOn("recognition", "teams"));
        backlog.unheard("slack", "given-up");
        backlog.unheard("teams", "tried");
        backlog.unheard("teams", "blank");
    }

    @Test
    void anOperatorSendsAgainAndDropsWithTheKeyboardAlone() {
        var page = page(1280, ColorScheme.LIGHT);

        button(page, "Send igjen: et innlegg i #vi-heier i Slack").press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Den er på vei igjen.");
        assertThat(page.getByText("Noen på driftssiden sendte igjen: et innlegg i #vi-heier i Slack."))
                .isVisible();

        page.locator("summary").first().press("Enter");
        button(page, "Ja, dropp for godt: et innlegg i #vi-heier i Teams").press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Den er droppet.");
        assertThat(page.locator("#held")).hasCount(0);
        page.reload();
        assertThat(page.locator("#failed + ul > li")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT", "320, DARK"})
    void thePageIsAccessible(int width, ColorScheme scheme) {
        var page = page(width, scheme);
        assertNoViolations(page);

        page.locator("summary").first().click();
        assertNoViolations(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        button(page, "Send igjen: et innlegg i #vi-heier i Slack").click();
        assertNoViolations(page);
    }

    private Page page(int width, ColorScheme scheme) {
        var page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, 760).setColorScheme(scheme));
        page.setDefaultTimeout(10_000);
        page.navigate("http://localhost:" + port + "/upkeep");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void assertNoViolations(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
