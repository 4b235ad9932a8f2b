package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.ildsjel.slack.FakeSlack;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes within this process, each with everything of its own but the database. */
final class Cluster implements AutoCloseable {
    private final Base base;
    private final FakeSlack slack = Settings.slack();
    private final List<ConfigurableApplicationContext> nodes;

    Cluster(Base base, int size, String... more) {
        this.base = base;
        var arguments = new ArrayList<>(base.arguments());
        arguments.addAll(Settings.of(slack));
        arguments.addAll(List.of(more));
        this.nodes = IntStream.range(0, size)
                .mapToObj(node -> MortalNode.start(arguments.toArray(String[]::new)))
                .toList();
    }

    URI address(int node) {
        var port = nodes.get(node % nodes.size()).getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port);
    }

    String[] addresses() {
        return IntStream.range(0, nodes.size())
                .mapToObj(node -> address(node).toString())
                .toArray(String[]::new);
    }

    int size() {
        return nodes.size();
    }

    <T> T bean(Class<T> type) {
        return nodes.get(0).getBean(type);
    }

    ConfigurableApplicationContext node(int node) {
        return nodes.get(node);
    }

    FakeSlack slack() {
        return slack;
    }

    JdbcClient jdbc() {
        return base.jdbc();
    }

    /** Until everything that was accepted is sent. */
    void settle(Duration longest) {
        var jdbc = jdbc();
        assertThat(Waiting.until(longest, () -> open(jdbc) == 0))
                .as(() -> open(jdbc) + " parcels are still to be sent")
                .isTrue();
    }

    private static int open(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM parcels WHERE state NOT IN ('sent', 'failed', 'unreachable')")
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        nodes.forEach(ConfigurableApplicationContext::close);
        slack.close();
    }
}
