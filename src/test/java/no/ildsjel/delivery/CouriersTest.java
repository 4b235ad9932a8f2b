package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Parcel.Deed;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class CouriersTest {
    private static final int PARCELS = 40;
    private static final int COURIERS = 4;
    private static final String BREAKS = "breaks whoever carries it";

    private final PostOffice office;
    private final CountDownLatch sent = new CountDownLatch(PARCELS);
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Map<Channel.Target, List<String>> heard = new ConcurrentHashMap<>();
    private final List<Long> times = new CopyOnWriteArrayList<>();
    private final Couriers couriers;

    CouriersTest(Vendor vendor) {
        office = new PostOffice(vendor);
        couriers = new Couriers(office.dispatcher(new Counting()), office.bell, COURIERS);
    }

    @AfterEach
    void close() {
        couriers.stop();
    }

    @Test
    void everythingIsSentWhetherAcceptedBeforeOrAfterTheyBegan() throws InterruptedException {
        accept(0, PARCELS / 2);
        couriers.start();
        accept(PARCELS / 2, PARCELS);

        assertThat(sent.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ids).hasSize(PARCELS);
    }

    @Test
    void howeverManyCouriersThereAreEverybodyGetsTheirsInOrderAndOnce() throws InterruptedException {
        var four = IntStream.range(0, 4)
                .mapToObj(number -> new ToPerson(office.town.stranger("p%d@kommune.example".formatted(number))))
                .toList();
        couriers.start();

        for (int number = 0; number < PARCELS; number++) {
            var text = "%02d".formatted(number);
            office.accept("e" + number, Parcel.post(four.get(number % 4), "card-" + number, card(text)));
        }

        assertThat(sent.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(heard)
                .hasSize(4)
                .allSatisfy((who, texts) ->
                        assertThat(texts).hasSize(PARCELS / 4).isSorted().doesNotHaveDuplicates());
    }

    /** And not all that has come due meanwhile at the next round, which would leave the lane empty until then. */
    @Test
    void whatComesDueOneAfterTheOtherIsSentOneAfterTheOther() throws InterruptedException {
        accept(0, PARCELS);
        long begun = System.nanoTime();
        office.database.jdbc().sql("""
                UPDATE parcels
                SET state = 'waiting', due_at = CURRENT_TIMESTAMP + INTERVAL '1' SECOND
                    + CAST(50 * (seq - (SELECT min(seq) FROM parcels)) AS BIGINT) * INTERVAL '0.001' SECOND
                """).update();

        couriers.start();

        assertThat(sent.await(20, TimeUnit.SECONDS)).isTrue();
        var late = IntStream.range(0, PARCELS)
                .mapToLong(number -> TimeUnit.NANOSECONDS.toMillis(times.get(number) - begun) - 1000 - 50L * number)
                .sorted()
                .toArray();
        assertThat(late[PARCELS / 2]).as("half of them are no later than this").isLessThan(250);
    }

    /** As often as there are couriers, and once more: none of them is gone. */
    @Test
    void anErrorWhileSendingTakesNoCourierAway() throws InterruptedException {
        IntStream.range(0, 5).forEach(number -> {
            var somebody = office.town.stranger("broken%d@kommune.example".formatted(number));
            office.accept("broken" + number, Parcel.post(new ToPerson(somebody), "card", card(BREAKS)));
        });
        couriers.start();
        accept(0, PARCELS);

        assertThat(sent.await(20, TimeUnit.SECONDS)).isTrue();
    }

    /** They would take every connection and the processor from answers, only to learn in what second each has its turn. */
    @Test
    void broadcastsWhoseLaneIsFullAreNotAllLookedForAtOnce() throws InterruptedException {
        office.slack.setLane(new Lane("slack/T1", Duration.ofSeconds(10), 1));
        var others = new Couriers(office.dispatcher(office.slack), office.bell, COURIERS);
        for (int number = 0; number < 200; number++) {
            var somebody = new ToPerson(office.town.stranger("b%d@kommune.example".formatted(number)));
            office.accept("b" + number, new Parcel(somebody, "news", Deed.POST, card("Nytt"), Urgency.BROADCAST));
        }
        long begun = System.nanoTime();
        others.start();
        Thread.sleep(700);
        long looks = Collections.frequency(office.column("state", "parcels"), "waiting");
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        others.stop();

        assertThat(looks).isPositive().isLessThanOrEqualTo((COURIERS - 1) * (millis / 100 + 2));
    }

    /** Whoever is killed before a long queue is arranged would never look. */
    @Test
    void whatWasLostIsLookedUpWithoutWaitingForWhatIsArranged() throws InterruptedException {
        var slow = new Arranging();
        var others = new Couriers(office.dispatcher(slow, office.slack), office.bell, COURIERS);
        others.start();

        boolean isLookedUp = slow.lookedUp.await(10, TimeUnit.SECONDS);
        slow.arranged.countDown();
        others.stop();

        assertThat(isLookedUp).isTrue();
    }

    @Test
    void nothingIsSentByCouriersWhoHaveStopped() {
        couriers.start();
        couriers.stop();

        accept(0, 1);

        assertThat(couriers.isRunning()).isFalse();
        assertThat(office.column("state", "parcels")).containsExactly("due");
    }

    @Test
    void stoppingWaitsForWhatIsUnderWay() throws InterruptedException {
        couriers.start();
        accept(0, PARCELS);
        assertThat(sent.await(20, TimeUnit.SECONDS)).isTrue();

        couriers.stop();

        assertThat(office.column("state", "parcels")).containsOnly("sent");
    }

    private void accept(int from, int to) {
        IntStream.range(from, to).forEach(number -> {
            var somebody = office.town.stranger("p%d@kommune.example".formatted(number));
            office.accept("e" + number, Parcel.post(new ToPerson(somebody), "card", card("Hei")));
        });
    }

    private final class Counting implements Channel {
        @Override
        public String name() {
            return "slack";
        }

        @Override
        public Receipt deliver(Shipment shipment) {
            var card = shipment.card();
            if (card != null && card.plain().equals(BREAKS)) {
                throw new LinkageError("as when a class is missing");
            }
            heard.computeIfAbsent(shipment.to(), nobody -> new CopyOnWriteArrayList<>())
                    .add(card == null ? "" : card.plain());
            if (ids.add(shipment.id())) {
                times.add(System.nanoTime());
                sent.countDown();
            }
            return new Delivered(new Place("c", shipment.id()), null);
        }
    }

    /** Does not come to the end of it. */
    private static final class Arranging implements Claims {
        final CountDownLatch lookedUp = new CountDownLatch(1);
        final CountDownLatch arranged = new CountDownLatch(1);

        @Override
        public List<Claim> claim(int most, Urgency least) {
            return List.of();
        }

        @Override
        public Optional<Claim> claimLost() {
            lookedUp.countDown();
            return Optional.empty();
        }

        @Override
        public Optional<Duration> promote() {
            return Optional.empty();
        }

        @Override
        public void arrange() {
            try {
                arranged.await();
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void reclaim() {
            // Nothing was lost but what is looked up.
        }
    }
}
