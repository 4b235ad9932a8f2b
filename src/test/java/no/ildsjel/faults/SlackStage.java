package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.fakes.Call;
import no.ildsjel.fakes.Delivery;
import no.ildsjel.fakes.Fault;
import no.ildsjel.slack.FakeSlack;
import no.ildsjel.slack.SlackWire.Sent;

/** Slack: strangers call us by name in rooms of their own, and Kari opens a form again and again. */
final class SlackStage implements Stage {
    private static final String KARI = "U0KARI";
    private static final String OPENS_A_FORM = "Fyll ut skjema";
    private static final List<String> KINDS = List.of("chat.postMessage", "chat.update", "views.open", "users.info");
    static final List<Round> ROUNDS = Rounds.of(KINDS, Set.of(Mishap.REFUSES));

    private final FakeSlack slack = Settings.slack();
    private final Vendor vendor;
    private final LiveNodes node;
    private final Sent form;

    SlackStage(Vendor vendor) {
        this.vendor = vendor;
        node = new LiveNodes(Base.within(vendor), 1, Settings.of(slack));
        slack.talkingTo(node.addresses());
        form = form();
    }

    /** The one that the first question has. */
    private Sent form() {
        assertThat(slack.says(KARI, "ide").join().isTaken()).isTrue();
        assertThat(Waiting.until(
                        Duration.ofSeconds(20), () -> withForm().findAny().isPresent()))
                .as("a card with a form behind it")
                .isTrue();
        return withForm().findAny().orElseThrow();
    }

    private Stream<Sent> withForm() {
        return slack.messagesIn(KARI).stream().filter(sent -> sent.buttons().contains(OPENS_A_FORM));
    }

    @Override
    public String name() {
        return "Slack on " + vendor;
    }

    @Override
    public LiveNodes node() {
        return node;
    }

    @Override
    public String posting() {
        return "chat.postMessage";
    }

    @Override
    public String changing() {
        return "chat.update";
    }

    @Override
    public boolean letsUsLook() {
        return true;
    }

    @Override
    public void answers(String kind, Fault fault) {
        slack.answers(kind, fault);
    }

    @Override
    public void refusesConnections() {
        slack.refusesConnections();
    }

    @Override
    public void isAsUsual() {
        slack.isAsUsual();
    }

    @Override
    public List<Call> calls() {
        return slack.calls();
    }

    @Override
    public Recipient to(int message) {
        return new Recipient.ToPlace("slack", "CVARSEL" + message, null);
    }

    @Override
    public List<Supplier<CompletableFuture<Delivery>>> moment(int number) {
        var event = slack.mention("U0GJEST" + number, "CGJEST" + number, "hei");
        Supplier<CompletableFuture<Delivery>> once = () -> slack.sends(event);
        return List.of(once, once, () -> slack.presses(KARI, form, OPENS_A_FORM), once, once, once, once, once);
    }

    @Override
    public List<String> shown() {
        return slack.messages().stream().map(Sent::shown).toList();
    }

    @Override
    public List<Long> answers() {
        return node.jdbc()
                .sql("SELECT count(*) FROM parcels WHERE recipient LIKE 'place/slack/CGJEST%' GROUP BY recipient")
                .query((row, number) -> row.getLong(1))
                .list();
    }

    @Override
    public void close() {
        node.close();
        slack.close();
    }
}
