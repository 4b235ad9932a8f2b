package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Once;
import no.ildsjel.faults.Sending.Letter;
import no.ildsjel.slack.SlackWire;
import no.ildsjel.teams.FakeTeams;
import no.ildsjel.teams.MicrosoftElsewhere;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** What nobody can digest comes between what everybody can. */
@Tag("faults")
@OnEachDatabase
class PoisonTest {
    private static final Logger log = LoggerFactory.getLogger(PoisonTest.class);
    private static final int ROUNDS = Faults.count(1, 10);
    private static final int GOOD = 100;
    private static final int TRIES_BY_TIMER = 3;

    private final Vendor vendor;

    PoisonTest(Vendor vendor) {
        this.vendor = vendor;
    }

    @Test
    void poisonIsParkedAndEverythingElseFlowsOn() {
        try (var cluster = new Cluster(Base.within(vendor), 1)) {
            var good = new Talker("frisk", () -> cluster.address(0));
            Map<String, Integer> answers = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (var poison : poison(round).entrySet()) {
                    for (int mention = 0; mention < GOOD / 10; mention++) {
                        good.mention();
                    }
                    answers.put(poison.getKey(), Sending.deliver(cluster.address(0), poison.getValue()));
                }
                good.tell();
            }
            letTimersRing(cluster);
            cluster.settle(Duration.ofSeconds(60));

            log.info(
                    "T-POISON {}: {} good events, answers {}",
                    vendor,
                    good.accepted().size(),
                    answers);
            assertThat(answers.entrySet().stream().filter(answer -> !isAsItShould(answer)))
                    .as("answers that a platform would repeat")
                    .isEmpty();
            assertThat(good.refusals()).isEmpty();
            new History(cluster.jdbc(), cluster.slack(), List.of(good)).holds("T-POISON " + vendor);
            assertThat(parked(cluster)).hasSize(ROUNDS).allMatch(Optional::isPresent);
        }
    }

    /** Teams sends again what is answered with a fault of ours, or not at all. */
    @Test
    void inTeamsPoisonIsParkedAndEverythingElseFlowsOn() {
        try (var teams = new FakeTeams();
                var cluster = new Cluster(
                        Base.within(vendor),
                        1,
                        MicrosoftElsewhere.arguments(teams).toArray(String[]::new))) {
            teams.talkingTo(cluster.addresses());
            teams.sendsAgain(1_000);
            List<String> titles = new ArrayList<>();
            Map<String, List<Integer>> answers = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (var poison : poisonInTeams(teams, round).entrySet()) {
                    titles.add(tellInTeams(teams, titles.size() + 1));
                    var delivery = teams.sends(poison.getValue()).join();
                    answers.put(poison.getKey(), delivery.statuses());
                }
            }
            letTimersRing(cluster);
            cluster.settle(Duration.ofSeconds(60));

            log.info("T-POISON Teams {}: {} ideas told, answers {}", vendor, titles.size(), answers);
            assertThat(answers.values()).allMatch(statuses -> statuses.size() == 1);
            assertThat(answers).containsEntry("always throws", List.of(200)).containsEntry("over 1 MiB", List.of(413));
            assertThat(cluster.jdbc()
                            .sql("SELECT title FROM ideas WHERE state = 'submitted' ORDER BY id")
                            .query(String.class)
                            .list())
                    .isEqualTo(titles);
            assertThat(parked(cluster)).hasSize(ROUNDS).allMatch(Optional::isPresent);
        }
    }

    /** The title of the idea. */
    private static String tellInTeams(FakeTeams teams, int number) {
        teams.knows("29:frisk", "Frisk", "frisk@eksempelkommunen.example");
        var title = "Idé %d fra en frisk".formatted(number);
        for (var words :
                List.of("Pårørende spør når vi kommer", "1", "vet ikke", "3", "endre navn", title, "send inn")) {
            assertThat(teams.says("29:frisk", "Frisk", words).join().statuses()).containsExactly(200);
        }
        return title;
    }

    private static Map<String, String> poisonInTeams(FakeTeams teams, int round) {
        Map<String, String> poison = new LinkedHashMap<>();
        var throwing = said(teams, "gift-" + round, "Noe " + MortalNode.POISON + " i brønnen vår");
        poison.put("always throws", throwing.toString());
        poison.put(
                "unknown type",
                said(teams, "ukjent", "Hei").put("type", "brandNew").toString());
        poison.put(
                "no type", said(teams, "uten", "Hei").without(List.of("type")).toString());
        var nulls = said(teams, "null", "Hei");
        List.of("id", "from", "conversation", "text").forEach(nulls::putNull);
        poison.put("null fields", nulls.toString());
        poison.put(
                "extra fields",
                said(teams, "ekstra", "Hei").put("brandNew", true).toString());
        var wrong = said(teams, "gal", "Hei").put("from", 17).put("entities", "none");
        wrong.putArray("conversation").add(1);
        wrong.putObject("text").put("a", 1);
        poison.put("wrong types", wrong.toString());
        poison.put("an array", "[]");
        poison.put("not JSON", "{\"type\":");
        poison.put("nothing", "");
        poison.put("10,000 levels", deep("{\"a\":", "1", "}"));
        poison.put(
                "10,000 levels of text", said(teams, "dyp", deep("[", "", "]")).toString());
        poison.put("1 MiB", " ".repeat((1 << 20) - 2) + "{}");
        poison.put("over 1 MiB", " ".repeat(1 << 20) + "{}");
        return poison;
    }

    private static ObjectNode said(FakeTeams teams, String who, String words) {
        teams.knows("29:" + who, who, who + "@eksempelkommunen.example");
        return Sending.JSON.valueToTree(teams.message("29:" + who, who, words));
    }

    /** Only what is too long is refused; all else is answered, since it would come again otherwise. */
    private static boolean isAsItShould(Map.Entry<String, Integer> answer) {
        return answer.getValue() == (answer.getKey().equals("over 1 MiB") ? 413 : 200);
    }

    private static Map<String, Letter> poison(int round) {
        Map<String, Letter> poison = new LinkedHashMap<>();
        poison.put("always throws", Sending.said("U0POISON" + round, "Noe " + MortalNode.POISON + " i brønnen vår"));
        poison.put(
                "unknown type", Sending.event(event().put("type", "brand_new").put("user", "U0X")));
        poison.put("no type", Sending.event(event().put("user", "U0X")));
        poison.put("null fields", Sending.event(nulls()));
        poison.put(
                "extra fields",
                Sending.event(event().put("type", "message")
                        .put("channel_type", "im")
                        .put("user", "U0EXTRA")
                        .put("channel", "DU0EXTRA")
                        .put("ts", Sending.ts())
                        .put("text", "Hei")
                        .put("brand_new", true)));
        poison.put("wrong types", Sending.event(wrong()));
        poison.put("no event", raw("{\"type\":\"event_callback\",\"team_id\":\"" + SlackWire.TEAM + "\"}"));
        poison.put("an array", raw("[]"));
        poison.put("not JSON", raw("{\"type\":"));
        poison.put("nothing", raw(""));
        poison.put("10,000 levels", raw(deep("{\"a\":", "1", "}")));
        poison.put(
                "10,000 levels of text",
                Sending.event(event().put("type", "message")
                        .put("channel_type", "im")
                        .put("user", "U0DEEP")
                        .put("channel", "DU0DEEP")
                        .put("ts", Sending.ts())
                        .put("text", deep("[", "", "]"))));
        poison.put("1 MiB", raw(" ".repeat((1 << 20) - 2) + "{}"));
        poison.put("over 1 MiB", raw(" ".repeat(1 << 20) + "{}"));
        return poison;
    }

    private static ObjectNode event() {
        return Sending.JSON.createObjectNode();
    }

    private static ObjectNode nulls() {
        var event = event().put("type", "message").put("channel_type", "im");
        List.of("user", "channel", "ts", "text", "team").forEach(event::putNull);
        return event;
    }

    private static ObjectNode wrong() {
        var event = event().put("type", "message")
                .put("channel_type", "im")
                .put("channel", 17)
                .put("ts", true);
        event.putArray("user").add(1);
        event.putObject("text").put("a", 1);
        event.put("blocks", "none");
        return event;
    }

    private static String deep(String open, String inside, String close) {
        return open.repeat(10_000) + inside + close.repeat(10_000);
    }

    private static Letter raw(String body) {
        return new Letter("", "application/json", body);
    }

    /** As often as it is tried, without the half hour in between. */
    private static void letTimersRing(Cluster cluster) {
        var alarm = cluster.node(0).getBeansOfType(Alarm.class).values().stream()
                .filter(each -> each.name().equals("parked-event"))
                .findFirst()
                .orElseThrow();
        for (int time = 0; time < TRIES_BY_TIMER; time++) {
            for (var id : ids(cluster)) {
                cluster.bean(Once.class).perform("ring/%s/%d".formatted(id, time), () -> alarm.ring(id, Instant.now()));
            }
        }
    }

    private static List<String> ids(Cluster cluster) {
        return cluster.jdbc()
                .sql("SELECT id FROM parked_events")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** When each was given up. */
    private static List<Optional<Instant>> parked(Cluster cluster) {
        return cluster
                .jdbc()
                .sql("SELECT given_up_at FROM parked_events")
                .query((row, number) -> {
                    var at = row.getTimestamp(1);
                    return Optional.ofNullable(at).map(Timestamp::toInstant);
                })
                .stream()
                .collect(Collectors.toList());
    }
}
