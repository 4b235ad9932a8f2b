package no.ildsjel.upkeep;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import no.ildsjel.delivery.Once;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The page on which an operator sees what waits for them, and says what is to become of it. */
class UpkeepServlet extends HttpServlet {
    static final String PATH = "/upkeep";

    private static final Logger log = LoggerFactory.getLogger(UpkeepServlet.class);
    private static final long serialVersionUID = 1L;
    private static final int DONE_SHOWN = 10;
    private static final String OVER = "over";
    private static final String STUCK = "stuck";
    private static final Set<String> SAID = Set.of(Deed.AGAIN.code(), Deed.DROP.code(), OVER, STUCK);

    private final transient Cases cases;
    private final transient Logbook logbook;
    private final transient LookingAfter looking;
    private final transient Once once;
    private final transient Supplier<UUID> ids;
    private final transient PageWords words;
    private final transient Wording wording;

    UpkeepServlet(
            Cases cases,
            Logbook logbook,
            LookingAfter looking,
            Once once,
            Supplier<UUID> ids,
            PageWords words,
            Wording wording) {
        this.cases = cases;
        this.logbook = logbook;
        this.looking = looking;
        this.once = once;
        this.ids = ids;
        this.words = words;
        this.wording = wording;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        if (path.equals("/")) {
            whileTheDatabaseIsThere(request, response, () -> {
                var page = renderer(request).page(cases.all(), logbook.newest(DONE_SHOWN), said(request));
                return () -> write(response, "text/html", page);
            });
        } else if (path.equals("/style.css")) {
            write(
                    response,
                    "text/css",
                    new ClassPathResource("upkeep/style.css").getContentAsString(StandardCharsets.UTF_8));
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ref = Optional.ofNullable(request.getParameter("about")).flatMap(Ref::of);
        var deed = Optional.ofNullable(request.getParameter("deed")).flatMap(Deed::of);
        if (ref.isEmpty() || deed.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        whileTheDatabaseIsThere(request, response, () -> {
            var said = perform(deed.get(), ref.get());
            return () -> {
                // So that loading the page again asks for nothing again.
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", base(request) + "?said=" + said);
            };
        });
    }

    private String perform(Deed deed, Ref ref) {
        var isDone = new AtomicBoolean();
        once.perform("upkeep/page/" + ids.get(), () -> isDone.set(looking.perform(deed, ref, null)));
        if (isDone.get()) {
            return deed.code();
        }
        return cases.find(ref).isPresent() ? STUCK : OVER;
    }

    private void whileTheDatabaseIsThere(
            HttpServletRequest request, HttpServletResponse response, Supplier<Answer> work) throws IOException {
        Answer answer;
        try {
            answer = work.get();
        } catch (DataAccessException | TransactionException away) {
            log.warn(
                    "The database did not answer the upkeep page: {}",
                    away.getClass().getName());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            var page = renderer(request).withoutDatabase();
            answer = () -> write(response, "text/html", page);
        }
        answer.give();
    }

    private PageRenderer renderer(HttpServletRequest request) {
        return new PageRenderer(words, wording, base(request));
    }

    private static String base(HttpServletRequest request) {
        return request.getContextPath() + PATH;
    }

    private static @Nullable String said(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("said"))
                .filter(SAID::contains)
                .orElse(null);
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** What is sent back when all has been found out. */
    private interface Answer {
        void give() throws IOException;
    }
}
