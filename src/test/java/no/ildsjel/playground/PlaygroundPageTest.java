package no.ildsjel.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.ildsjel.phrasebook.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("browser")
@SpringBootTest(
        classes = Trial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:playground-page;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "db-scheduler.enabled=false"
        })
class PlaygroundPageTest {
    private static final double A_SECOND = 1000;
    private static final double A_STORY = 30_000;

    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TrialRepertoire repertoire;

    @LocalServerPort
    private int port;

    private BrowserContext context;

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
    void begin() {
        jdbc.sql("DELETE FROM playground_messages").update();
        context = browser.newContext();
    }

    @AfterEach
    void end() {
        context.close();
    }

    @Test
    void threeWindowsSeeEachOthersEffectsWithinASecond() {
        var kari = window("kari", "");
        var ola = window("ola", "");
        var liv = window("liv", "&in=room/vi-heier");
        say(kari, "idé");

        kari.getByLabel("Innbyggere").check();
        button(kari, "Neste").press("Enter");

        var soon = new LocatorAssertions.ContainsTextOptions().setTimeout(A_SECOND);
        assertThat(log(kari)).containsText("Den gjelder: users, residents", soon);
        assertThat(log(ola)).containsText("#1 Pårørende vet når vi kommer", soon);
        assertThat(log(liv)).containsText("Heia Kari!", soon);
        assertThat(kari.locator("#words")).isFocused();
        assertThat(kari.locator("[data-conversation='room/vi-heier']")).containsText("Uleste: 1");
    }

    @Test
    void aFaultIsShownWithFileAndLineUntilItIsMended() {
        var kari = window("kari", "");
        assertThat(kari.locator("#faults")).isHidden();

        repertoire.faults = List.of(new Fault("capture-idea/nb.yaml", 3, "Not YAML: <b>a quote</b> is missing"));

        assertThat(kari.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("nb.yaml:3")))
                .containsText("capture-idea/nb.yaml:3 Not YAML: <b>a quote</b> is missing");
        assertNoViolations(kari);
        repertoire.faults = List.of();
        assertThat(kari.locator("#faults")).isHidden();
    }

    @Test
    void aFormOpensStaysWithItsFaultAndCloses() {
        var kari = window("kari", "");
        say(kari, "idé");
        button(kari, "Neste").click();
        var ola = window("ola", "");

        button(ola, "Spør om mer").press("Enter");
        ola.getByLabel("Hva vil du vite?").fill("nei");
        ola.locator("#form-send").click();

        assertThat(ola.locator("#form-question-fault")).hasText("Kan du si litt mer? Minst ti tegn.");
        assertThat(ola.locator("#form-question")).isFocused();
        assertNoViolations(ola);

        ola.getByLabel("Hva vil du vite?").fill("Hvor ofte ringer de?");
        ola.getByLabel("Behovet").check();
        ola.getByLabel("Haster det?").selectOption("Nei");
        ola.getByLabel("Svar innen").fill("2026-12-24");
        ola.locator("#form-send").click();

        assertThat(log(ola))
                .containsText("{question=[Hvor ofte ringer de?], about=[need, value], haste=[no], day=[2026-12-24],"
                        + " title=[]}");
        assertThat(ola.locator("#form")).isHidden();
    }

    @Test
    void whatDidNotGetThroughIsKeptOverAReloadAndCountsOnce() {
        var kari = window("kari", "");
        kari.route("**/playground/say", route -> {
            route.fetch();
            route.fulfill(new Route.FulfillOptions().setStatus(503));
        });
        kari.locator("#words").fill("hei");
        kari.locator("#words").press("Enter");
        assertThat(kari.getByRole(AriaRole.ALERT)).containsText("Teksten din er tatt vare på.");

        kari.unroute("**/playground/say");
        kari.reload();
        assertThat(kari.locator("#words")).hasValue("hei");
        button(kari, "Send igjen").click();

        assertThat(kari.locator("#words")).hasValue("");
        assertThat(kari.locator("article.mine")).hasCount(1);
        assertThat(kari.locator("article.bot")).hasCount(1);
    }

    @Test
    void onesOwnMessageIsChangedAndTakenAwayWhereItStands() {
        var kari = window("kari", "");
        say(kari, "hai");

        button(kari, "Rediger meldingen").press("Enter");
        kari.locator(".ways textarea").fill("hei");
        assertNoViolations(kari);
        button(kari, "Lagre endringen").click();
        assertThat(kari.locator("article.mine p").last()).hasText("hei");

        button(kari, "Slett meldingen").click();
        assertThat(kari.locator("article.mine")).hasCount(0);
        assertThat(kari.locator("article.bot").getByText("Rediger meldingen")).hasCount(0);
    }

    @Test
    void whatPeopleWriteNeverBecomesMarkup() {
        var kari = window("kari", "");

        say(kari, "<img src=x onerror=alert(1)> <b>hei</b>");

        assertThat(kari.locator("article.mine")).containsText("<img src=x onerror=alert(1)> <b>hei</b>");
        assertThat(log(kari).locator("img, b")).hasCount(0);
    }

    @Test
    void theFocusStaysWhereItIsWhenMessagesArrive() {
        var kari = window("kari", "");
        var liv = window("liv", "");
        var home = liv.locator("[data-conversation^=home]");
        say(kari, "idé");
        home.focus();

        button(kari, "Neste").click();

        assertThat(liv.locator("[data-conversation='room/vi-heier']")).containsText("Uleste: 1");
        assertThat(home).isFocused();
    }

    @Test
    void theLanguageIsChosenAndStays() {
        var annika = window("annika", "");
        assertThat(annika.locator("html")).hasAttribute("lang", "sv");

        annika.getByLabel("Språk").selectOption("en");
        annika.reload();

        assertThat(annika.locator("h1")).hasText("Eldsjäl in the playground");
        assertThat(annika.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void aStoryIsPlayedAsItsPeopleUntilAButtonIsMissing() {
        var window = window("liv", "");

        button(window, "Spill en historie").click();
        button(window, "Spill: Kari (nb) and Ola (nb) share and ask").click();

        var inTime = new LocatorAssertions.ContainsTextOptions().setTimeout(A_STORY);
        assertThat(window.locator("#caption")).containsText("Hopper over «@ 3 working days later»", inTime);
        button(window, "Videre nå").click();
        assertThat(window.locator("#caption"))
                .containsText("Stoppet på linje 9: Ola har ingen knapp som heter «Finnes ikke».", inTime);
        assertThat(window.url()).contains("as=ola");
        window.locator("[data-conversation^=dm]").click();
        assertThat(window.locator("#caption")).isHidden();
        assertThat(log(window)).containsText("Spørsmålet er sendt til Kari: {question=[Hvor ofte ringer de?]");
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT", "320, DARK"})
    void everyViewIsAccessible(int width, ColorScheme scheme) {
        context.close();
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 720).setColorScheme(scheme));
        var kari = window("kari", "");
        say(kari, "hei");
        say(kari, "idé");
        assertNoViolations(kari);

        if (width < 700) {
            button(kari, "Person og samtaler").click();
            assertNoViolations(kari);
        }
        kari.getByText("Åpne et vindu som …").click();
        assertNoViolations(kari);
        kari.locator("[data-conversation^=home]").click();
        assertThat(log(kari)).containsText("Dine ideer");
        assertNoViolations(kari);
        assertThat(kari.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private Page window(String name, String rest) {
        var page = context.newPage();
        page.navigate("http://localhost:" + port + "/?as=" + name + "@gran.example" + rest);
        assertThat(page.locator("#conversation")).not().isEmpty();
        return page;
    }

    private static void say(Page page, String text) {
        int before = page.locator("article.bot").count();
        page.locator("#words").fill(text);
        page.locator("#words").press("Enter");
        assertThat(page.locator("article.bot")).hasCount(before + 1);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator log(Page page) {
        return page.getByRole(AriaRole.LOG);
    }

    private static void assertNoViolations(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
