package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static no.ildsjel.delivery.Town.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.RecordingChannel;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.people.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several nodes on one database, each with couriers of its own. */
@OnEachDatabase
class SeveralNodesTest {
    private final PostOffice office;
    private final List<Couriers> nodes = new ArrayList<>();
    private final CountDownLatch stuck = new CountDownLatch(1);

    SeveralNodesTest(Vendor vendor) {
        office = new PostOffice(vendor);
    }

    @AfterEach
    void close() {
        stuck.countDown();
        nodes.forEach(Couriers::stop);
    }

    @Test
    void togetherTheyKeepWhatThePlatformAllows() throws InterruptedException {
        var platform = new Strict(100, Duration.ofMillis(38), 6, new Lane("slack/T1", Duration.ofMillis(40), 5));
        IntStream.range(0, 50).forEach(number -> accept(number, Urgency.BROADCAST));
        IntStream.range(50, 100).forEach(number -> accept(number, Urgency.NOTICE));

        IntStream.range(0, 4).forEach(node -> start(node(platform)));

        assertThat(platform.everything.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(platform.violations).hasValue(0);
    }

    @Test
    void whatAKilledNodeHadIsSentByAnotherWithinHalfAMinute() {
        var hanging = new Hanging("slack");
        office.accept("e1", Parcel.post(new ToPerson(KARI), "a", card("1")));
        var dead = office.claim();
        new Thread(() -> office.dispatcher(hanging).carry(dead), "killed").start();
        awaitThat(() -> hanging.isReached.getCount() == 0);

        office.slack.setTraceable(true);
        start(node(office.slack));
        assertThat(office.slack.shipments()).isEmpty();
        // The lease, all but what the other takes to notice, to look it up and to send it.
        office.passes(JdbcClaims.LEASE);
        var begun = System.nanoTime();
        awaitThat(() -> office.column("state", "parcels").equals(List.of("sent")));

        assertThat(office.slack.looks()).isEqualTo(1);
        assertThat(office.slack.texts()).containsExactly("1");
        assertThat(JdbcClaims.LEASE.plusNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aChannelThatHangsKeepsNobodyFromTheOthers() {
        var slack = new Hanging("slack");
        var teams = new RecordingChannel("teams");
        for (int number = 0; number < 10; number++) {
            accept(number, Urgency.NOTICE);
        }
        start(new Couriers(office.dispatcher(Berths.among(4, 2), Clock.systemUTC(), slack, teams), office.bell, 4));
        awaitThat(() -> slack.isReached.getCount() == 0);
        var ingrid = office.town.stranger(null, new Account("teams", "T1"));
        var per = office.town.stranger(null, new Account("teams", "T2"));

        office.accept("e-notice", Parcel.post(new ToPerson(ingrid), "a", card("varsel")));
        office.accept(
                "e-answer", Parcel.post(new ToPerson(per), "a", card("svar")).asAnswer());

        awaitThat(() -> teams.texts().size() == 2);
        assertThat(stuck.getCount()).isEqualTo(1);
    }

    @Test
    void theLastCourierIsForAnswers() {
        var slack = new Hanging("slack") {
            @Override
            public Receipt deliver(Shipment shipment) {
                return says(shipment, "svar") ? office.slack.deliver(shipment) : super.deliver(shipment);
            }
        };
        for (int number = 0; number < 10; number++) {
            accept(number, Urgency.BROADCAST);
        }
        start(new Couriers(office.dispatcher(new Berths(4), Clock.systemUTC(), slack), office.bell, 4));
        awaitThat(() -> slack.isReached.getCount() == 0);

        office.accept(
                "e-answer", Parcel.post(new ToPerson(KARI), "a", card("svar")).asAnswer());

        awaitThat(() -> office.slack.texts().equals(List.of("svar")));
    }

    @Test
    void whatWasClaimedWhenTheyStopIsGivenBack() {
        office.accept("e1", Parcel.post(new ToPerson(KARI), "a", card("1")));
        office.accept("e2", Parcel.post(new ToPerson(OLA), "a", card("2")));
        var late = new LateClaims();
        var couriers = new Couriers(office.dispatcher(late, office.slack), office.bell, 4);
        late.couriers.set(couriers);

        couriers.start();
        awaitThat(() -> late.isAsked.getCount() == 0);
        couriers.stop();

        awaitThat(() -> office.column("state", "parcels").equals(List.of("due", "due")));
        assertThat(office.column("attempts", "parcels")).containsExactly("0", "0");
        assertThat(office.slack.shipments()).isEmpty();
    }

    private Couriers node(Channel channel) {
        return new Couriers(office.dispatcher(channel), office.bell, 4);
    }

    private void start(Couriers couriers) {
        nodes.add(couriers);
        couriers.start();
    }

    private void accept(int number, Urgency urgency) {
        var somebody = office.town.stranger(null, new Account("slack", "U" + number));
        office.accept("e" + number, new Parcel(new ToPerson(somebody), "a", Parcel.Deed.POST, card("1"), urgency));
    }

    private static boolean says(Channel.Shipment shipment, String text) {
        var card = shipment.card();
        return card != null && card.plain().equals(text);
    }

    private static void awaitThat(BooleanSupplier condition) {
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(patience);
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Says no more than so many at once, and one after each interval, and counts who does not keep to it. */
    private static final class Strict extends RecordingChannel {
        final CountDownLatch everything;
        final AtomicInteger violations = new AtomicInteger();
        private final long interval;
        private final long burst;
        private long allowed;

        Strict(int messages, Duration interval, int burst, Lane lane) {
            super("slack");
            this.everything = new CountDownLatch(messages);
            this.interval = interval.toNanos();
            this.burst = burst;
            setLane(lane);
        }

        @Override
        public synchronized Receipt deliver(Shipment shipment) {
            long now = System.nanoTime();
            allowed = allowed == 0 ? now : allowed;
            if (allowed - now > (burst - 1) * interval) {
                violations.incrementAndGet();
            }
            allowed = Math.max(allowed, now) + interval;
            var receipt = super.deliver(shipment);
            everything.countDown();
            return receipt;
        }
    }

    /** Does not answer before the test is over. */
    private class Hanging implements Channel {
        final CountDownLatch isReached = new CountDownLatch(1);
        private final String name;

        Hanging(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Receipt deliver(Shipment shipment) {
            isReached.countDown();
            try {
                stuck.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
            return new Delivered(new Place("late", shipment.id()), null);
        }
    }

    /** Hands out just when the couriers are told to stop. */
    private final class LateClaims implements Claims {
        final CountDownLatch isAsked = new CountDownLatch(1);
        private final AtomicReference<Couriers> couriers = new AtomicReference<>();

        @Override
        public List<Claim> claim(int most, Urgency least) {
            var claimed = office.claims.claim(most, least);
            isAsked.countDown();
            awaitThat(() -> !Objects.requireNonNull(couriers.get()).isRunning());
            return claimed;
        }

        @Override
        public Optional<Claim> claimLost() {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> promote() {
            return Optional.empty();
        }

        @Override
        public void arrange() {
            office.claims.arrange();
        }

        @Override
        public void reclaim() {}
    }
}
