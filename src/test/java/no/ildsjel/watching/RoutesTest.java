package no.ildsjel.watching;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import no.ildsjel.Ildsjel;
import no.ildsjel.slack.SlackWire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What there is to ask for on each of the two ports, where both channels are on: this and nothing besides. */
@SpringBootTest(
        classes = {Ildsjel.class, RoutesTest.Servers.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:routes;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.organisation=classpath:organisations/gran-like.yaml",
            "ildsjel.teams.open-on-loopback=true",
            "ildsjel.delivery.dispatching=false"
        })
class RoutesTest {
    private static final SlackWire SLACK = new SlackWire(Clock.systemUTC());

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    Servers servers;

    @Autowired
    HealthEndpointGroups groups;

    @DynamicPropertySource
    static void slack(DynamicPropertyRegistry properties) {
        properties.add("ildsjel.slack.bot-token", () -> SlackWire.TOKEN);
        properties.add("ildsjel.slack.signing-secret", () -> SlackWire.SECRET);
        properties.add("ildsjel.slack.api-url", SLACK::apiUrl);
    }

    @AfterAll
    static void close() {
        SLACK.close();
    }

    @Test
    void thePublicPortHasTheTwoHooksAndItsErrorPage() {
        assertThat(servers.routes(port))
                .containsExactlyInAnyOrder("servlet /", "servlet /slack/events", "servlet /api/messages", "/error");
    }

    @Test
    void thePortOfTheOperatorsHasHealthFiguresAndUpkeep() {
        assertThat(servers.routes(managementPort))
                .containsExactlyInAnyOrder(
                        "servlet /",
                        "/error",
                        "GET /actuator/health",
                        "GET /actuator/health/**",
                        "GET /actuator/prometheus",
                        "POST /actuator/backup",
                        "servlet /upkeep",
                        "servlet /upkeep/*");
    }

    @Test
    void nothingOfTheOperatorsIsOnThePublicPort() throws Exception {
        for (var path : List.of(
                "/actuator",
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/prometheus",
                "/actuator/env",
                "/livez",
                "/readyz",
                "/upkeep",
                "/h2-console",
                "/h2-console/",
                "/playground",
                "/")) {
            assertThat(get(port, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theHooksTakeNothingButPost() throws Exception {
        for (var path : List.of("/slack/events", "/api/messages")) {
            for (var method : List.of("PUT", "DELETE", "PATCH", "OPTIONS")) {
                assertThat(ask(port, method, path).statusCode())
                        .as(method + path)
                        .isEqualTo(405);
            }
        }
        assertThat(get(port, "/slack/events").statusCode()).isEqualTo(405);
        // Whoever looks whether somebody is at home hears that, and nothing else.
        assertThat(get(port, "/api/messages").body()).isEmpty();
    }

    @Test
    void theOtherEndpointsAreNowhere() throws Exception {
        for (var path : List.of(
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/shutdown",
                "/actuator/beans",
                "/actuator/mappings",
                "/h2-console",
                "/slack/events",
                "/")) {
            assertThat(get(managementPort, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void healthSaysHowItIsAndNothingElse() throws Exception {
        assertThat(get(managementPort, "/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(managementPort, "/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(managementPort, "/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(get(managementPort, "/actuator/health/db").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheDatabaseDecidesWhetherWeAreReady() {
        var ready = requireNonNull(groups.get("readiness"));

        assertThat(ready.isMember("db")).isTrue();
        assertThat(ready.isMember("readinessState")).isTrue();
        assertThat(ready.isMember("slack") || ready.isMember("teams")).isFalse();
        assertThat(requireNonNull(groups.get("liveness")).isMember("db")).isFalse();
    }

    @Test
    void errorPagesTellNothing() throws Exception {
        for (var path : List.of("/no-such-page", "/error", "/slack/events")) {
            assertThat(get(port, path).body())
                    .doesNotContain("Exception", "\"message\"", "\"trace\"", "org.springframework");
        }
    }

    @Test
    void theFiguresAreThere() throws Exception {
        assertThat(get(managementPort, "/actuator/prometheus").body())
                .contains(
                        "ildsjel_outbox{channel=\"slack\",state=\"due\",urgency=\"answer\"} 0.0",
                        "ildsjel_lanes_shut{channel=\"teams\"} 0.0",
                        "ildsjel_outbox_oldest_seconds{",
                        "ildsjel_parked{state=\"given_up\"} 0.0",
                        "ildsjel_timers_late 0.0",
                        "hikaricp_connections_pending",
                        "jvm_memory_used_bytes");
    }

    private HttpResponse<String> get(int at, String path) throws IOException, InterruptedException {
        return ask(at, "GET", path);
    }

    private HttpResponse<String> ask(int at, String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path))
                .method(method, BodyPublishers.noBody())
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** Whatever listens, by its port. */
    static class Servers {
        private final Map<Integer, WebApplicationContext> contexts = new ConcurrentHashMap<>();

        @EventListener
        void on(ServletWebServerInitializedEvent started) {
            contexts.put(started.getWebServer().getPort(), (WebApplicationContext) started.getApplicationContext());
        }

        Set<String> routes(int port) {
            var context = requireNonNull(contexts.get(port));
            var routes = new TreeSet<String>();
            requireNonNull(context.getServletContext()).getServletRegistrations().values().stream()
                    .flatMap(servlet -> servlet.getMappings().stream())
                    .forEach(mapping -> routes.add("servlet " + mapping));
            context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                    .values()
                    .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> add(routes, info)));
            context.getBeansOfType(AbstractUrlHandlerMapping.class)
                    .values()
                    .forEach(mapping ->
                            mapping.getHandlerMap().keySet().forEach(path -> routes.add("resource " + path)));
            return routes;
        }

        private static void add(Set<String> routes, RequestMappingInfo mapping) {
            var methods = mapping.getMethodsCondition().getMethods();
            mapping.getPatternValues()
                    .forEach(path -> routes.add(
                            methods.isEmpty() ? path : methods.iterator().next() + " " + path));
        }
    }
}
