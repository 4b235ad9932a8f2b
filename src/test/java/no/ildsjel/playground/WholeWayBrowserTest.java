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
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.ildsjel.Ildsjel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole way in the playground, as four people in four windows. */
@Tag("browser")
@SpringBootTest(
        classes = Ildsjel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "spring.datasource.url=jdbc:h2:mem:whole-way;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class WholeWayBrowserTest {
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

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

    @Test
    void fourPeopleTakeOneSentenceToAVisibleRecognitionAndAStory() {
        var context = browser.newContext();
        var kari = window(context, "kari");
        var ola = window(context, "ola");
        var per = window(context, "per");
        var liv = window(context, "liv");

        say(kari, "Pårørende ringer fordi de ikke vet når vi kommer");
        kari.getByLabel("Brukere av en tjeneste").check();
        press(kari, "Neste");
        kari.getByLabel("Spart tid").check();
        press(kari, "Neste");
        press(kari, "Velferd og livskvalitet");
        assertNoViolations(kari);
        press(kari, "Send inn");
        sees(kari, "Takk, Kari!");

        sees(ola, "Pårørende ringer fordi de ikke vet når vi kommer");
        press(ola, "Ja, utforsk");
        press(ola, "3 – Tydeleg verdi for mange");
        press(ola, "Velferd og livskvalitet");
        say(ola, "Behovet er tydelig, og mange kan få nytte av det.");
        say(ola, "Dere kan bruke inntil 20 timer.");
        say(ola, "Snakk med tre pårørende.");
        assertNoViolations(ola);
        press(ola, "Send svaret");

        sees(kari, "Gode nyheter!");
        sees(kari, "Behovet er tydelig, og mange kan få nytte av det.");
        press(kari, "Del med navn");
        room(liv);
        sees(liv, "Nytt");
        sees(liv, "Kari");

        press(kari, "Start en test");
        say(kari, "Antall telefoner per uke");
        say(kari, "Én sone sender melding i to uker");
        say(kari, "31. desember");
        say(kari, "Ingenting");
        say(kari, "Brukerne; vi spør dem først");
        say(kari, "Flere klager");
        press(kari, "Start testen");
        press(kari, "Testen er ferdig");
        press(kari, "Det virket");
        say(kari, "Tolv pårørende");
        say(kari, "De ble tryggere");
        say(kari, "Telefonene ble halvert");
        press(kari, "Lagre resultatet");
        sees(kari, "viste at det virker");
        press(kari, "Del med navn");

        press(kari, "Ta det i bruk");
        press(kari, "Per");
        say(kari, "Alle soner i hjemmetjenesten");
        say(kari, "Teamlederne følger opp hver måned");
        press(kari, "Spør");
        press(per, "Ja, vi tar det");
        sees(kari, "tatt i bruk");
        assertNoViolations(per);
        press(per, "Del med navn");
        press(kari, "Del med navn");
        sees(liv, "Nyttiggjort");

        directMessages(liv);
        say(liv, "historie");
        press(liv, "#\\d+ «Pårørende ringer");
        press(liv, "Bruk forslaget");
        press(liv, "#nytt-fra-oss");
        press(liv, "Del historien");
        assertNoViolations(liv);
        context.close();
    }

    @Test
    void onAPhoneTheWholeFormIsAsWideAsTheScreenAndBecomesAnIdea() {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740));
        var annika = window(context, "annika");
        say(annika, "formulär");

        var form = annika.locator("#form");
        assertThat(form).isVisible();
        assertThat((int) form.evaluate("dialog => dialog.scrollWidth - dialog.clientWidth"))
                .isZero();
        assertNoViolations(annika);

        form.locator("#form-need").fill("Anhöriga ringer eftersom de inte vet när vi kommer");
        form.locator("#form-send").click();
        assertThat(form.locator("#form-focus-area-fault")).not().isEmpty();
        form.getByLabel("Kommuninvånare").check();
        form.getByLabel("Sparad tid").check();
        form.locator("#form-focus-area").selectOption("Välfärd och livskvalitet");
        form.locator("#form-send").click();
        assertThat(form).isHidden();
        press(annika, "Skicka in");

        sees(annika, "Idén ”Anhöriga ringer eftersom de inte vet när vi kommer” är inskickad.");
        context.close();
    }

    @Test
    void aQuestionThatIsLongerThanTheScreenIsReadFromItsBeginning() {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740));
        var sam = window(context, "sam");
        say(sam, "Nobody knows which key fits the boat house in the evening");
        say(sam, "1");

        var question = sam.locator("article.bot").last();

        assertThat(question).containsText("What gets better");
        var isAtTheTop = "article => Math.abs(article.getBoundingClientRect().top"
                + " - article.closest('#log').getBoundingClientRect().top) < 2";
        // What is new slides in, so it comes to rest a moment later.
        sam.waitForCondition(() -> (boolean) question.evaluate(isAtTheTop));
        context.close();
    }

    private Page window(BrowserContext context, String name) {
        var page = context.newPage();
        page.navigate("http://localhost:" + port + "/?as=" + name + "@eksempelkommunen.example");
        assertThat(page.locator("#conversation")).not().isEmpty();
        return page;
    }

    private static void say(Page page, String text) {
        int before = page.locator("article.bot").count();
        page.locator("#words").fill(text);
        page.locator("#words").press("Enter");
        // At least one: what somebody else did may have reached this window in the same moment.
        page.waitForCondition(() -> page.locator("article.bot").count() > before);
        assertThat(page.locator("#words")).hasValue("");
    }

    /**
     * By a pattern of how its label begins, with or without its number, the newest where several are alike. The press
     * itself has to be answered: what somebody else did may have reached this window in the same moment.
     */
    private static void press(Page page, String label) {
        int before = page.locator("article.bot").count();
        Locator button = page.getByRole(AriaRole.LOG)
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^(\\d+ – )?" + label)))
                .last();
        page.waitForResponse(answer -> answer.request().method().equals("POST"), button::click);
        page.waitForCondition(() -> page.locator("article.bot").count() > before || button.count() == 0);
    }

    private static void room(Page page) {
        page.locator("[data-conversation='room/vi-heier']").click();
    }

    private static void directMessages(Page page) {
        page.locator("[data-conversation^='dm/']").click();
    }

    private static void sees(Page page, String words) {
        assertThat(page.getByRole(AriaRole.LOG))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(5000));
    }

    private static void assertNoViolations(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
