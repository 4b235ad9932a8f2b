package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.ildsjel.Ildsjel;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.teams.MicrosoftElsewhere;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes within this process that are as they are, lanes and all. */
final class LiveNodes implements AutoCloseable {
    private static final String STILL_OPEN = """
            SELECT count(*)
            FROM parcels
            WHERE created_at < :before AND state NOT IN ('sent', 'failed', 'unreachable', 'held')
            """;

    private final Base base;
    private final JdbcClient jdbc;
    private final List<ConfigurableApplicationContext> nodes;

    LiveNodes(Base base, int size, List<String> settings) {
        var arguments = new ArrayList<>(base.arguments());
        arguments.addAll(settings);
        this.base = base;
        this.jdbc = base.jdbc();
        this.nodes = IntStream.range(0, size)
                .mapToObj(node -> new SpringApplicationBuilder(Ildsjel.class, MicrosoftElsewhere.class)
                        .run(arguments.toArray(String[]::new)))
                .toList();
    }

    /** Where each of them listens. */
    String[] addresses() {
        return nodes.stream()
                .map(node -> "http://127.0.0.1:" + node.getEnvironment().getRequiredProperty("local.server.port"))
                .toArray(String[]::new);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** By one of the nodes, as what came of one event. */
    void accept(String key, List<Parcel> parcels) {
        var node = nodes.get(Math.floorMod(key.hashCode(), nodes.size()));
        var outbox = node.getBean(Outbox.class);
        node.getBean(Once.class).perform(key, () -> parcels.forEach(outbox::accept));
    }

    void accept(String key, Parcel parcel) {
        accept(key, List.of(parcel));
    }

    /** How long it takes until all that was accepted before is sent, or will not be. */
    Duration settled(Instant before, Duration longest) {
        var begun = Instant.now();
        assertThat(Waiting.until(longest, () -> open(before) == 0))
                .as(() -> "%d parcels are still to be sent to %s".formatted(open(before), base))
                .isTrue();
        return Duration.between(begun, Instant.now());
    }

    private int open(Instant before) {
        return jdbc.sql(STILL_OPEN)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        nodes.forEach(ConfigurableApplicationContext::close);
    }
}
