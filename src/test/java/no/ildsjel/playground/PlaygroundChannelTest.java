package no.ildsjel.playground;

import static no.ildsjel.playground.Fixture.card;
import static org.assertj.core.api.Assertions.assertThat;

import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.Gone;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@OnEachDatabase
class PlaygroundChannelTest {
    private static final Someone KARI = new Someone("kari@gran.example", null);
    private static final Place DIRECT = new Place("dm/kari@gran.example", "s1");

    private final Fixture fixture;
    private final Windows windows = new Windows();
    private final PlaygroundChannel channel;

    PlaygroundChannelTest(Vendor vendor) {
        fixture = new Fixture(vendor);
        channel = new PlaygroundChannel(fixture.messages, fixture.players, windows, Fixture.CLOCK);
    }

    @AfterEach
    void closeWindows() {
        windows.close();
    }

    @Test
    void aCardIsPostedInDirectMessages() {
        var receipt = channel.deliver(new Shipment("s1", KARI, null, card(1, "Hva ser du?")));

        assertThat(receipt).isEqualTo(new Delivered(DIRECT, null));
        assertThat(fixture.messages.in("dm/kari@gran.example")).singleElement().satisfies(message -> {
            assertThat(message.sender()).isEqualTo("bot");
            assertThat(message.card()).isEqualTo("ask/1");
            assertThat(message.language()).isEqualTo("nb");
            assertThat(message.createdAt()).isEqualTo(Fixture.CLOCK.instant());
            assertThat(message.blocks())
                    .extracting(block -> block.get("kind"))
                    .containsExactly("heading", "paragraph", "fields", "ticks", "buttons");
        });
    }

    @Test
    void aPersonIsLookedUpByEmail() {
        var receipt = channel.deliver(new Shipment("s1", new Someone(null, "Kari@gran.example"), null, card(1, "Hei")));

        assertThat(receipt).isEqualTo(new Delivered(DIRECT, "kari@gran.example"));
    }

    /** The answer to the first attempt may be lost. */
    @Test
    void aSecondAttemptMakesNoSecondMessage() {
        var shipment = new Shipment("s1", KARI, null, card(1, "Hei"));

        var first = channel.deliver(shipment);
        var second = channel.deliver(shipment);

        assertThat(second).isEqualTo(first);
        assertThat(fixture.messages.in("dm/kari@gran.example")).hasSize(1);
    }

    @Test
    void aCardIsReplacedWhereItStands() {
        channel.deliver(new Shipment("s1", KARI, null, card(1, "Før")));

        var receipt = channel.deliver(new Shipment("s2", KARI, DIRECT, card(2, "Nå")));

        assertThat(receipt).isEqualTo(new Delivered(DIRECT, null));
        assertThat(fixture.messages.in("dm/kari@gran.example")).singleElement().satisfies(message -> {
            assertThat(message.version()).isEqualTo(2);
            assertThat(message.text()).contains("Nå").doesNotContain("Før");
        });
    }

    @Test
    void aCardThatIsNotThereIsGone() {
        assertThat(channel.deliver(new Shipment("s2", KARI, DIRECT, card(2, "Nå"))))
                .isEqualTo(new Gone());
    }

    @Test
    void aRemovedCardLeavesNothingAndStaysAway() {
        var posting = new Shipment("s1", KARI, null, card(1, "Hei"));
        channel.deliver(posting);

        var receipt = channel.deliver(new Shipment("s2", KARI, DIRECT, null));
        channel.deliver(posting);

        assertThat(receipt).isEqualTo(new Delivered(null, null));
        assertThat(channel.deliver(new Shipment("s2", KARI, DIRECT, null))).isEqualTo(receipt);
        assertThat(fixture.messages.in("dm/kari@gran.example")).isEmpty();
        assertThat(channel.deliver(new Shipment("s3", KARI, DIRECT, card(2, "Nå"))))
                .isEqualTo(new Gone());
    }

    @Test
    void aHomeHasOneCard() {
        var home = new HomeOf("kari@gran.example", null);

        channel.deliver(new Shipment("s1", home, null, card(1, "Før")));
        channel.deliver(new Shipment("s2", home, null, card(2, "Nå")));

        assertThat(fixture.messages.in("home/kari@gran.example"))
                .extracting(Shown::id)
                .containsExactly("s2");
    }

    @Test
    void aRoomIsKnownByItsNameOrByItsConversation() {
        channel.deliver(new Shipment("s1", new Room("recognition", "#vi-heier"), null, card(1, "Hei")));
        channel.deliver(new Shipment("s2", new Room("recognition", "room/vi-heier"), null, card(1, "Hei")));

        assertThat(fixture.messages.in("room/vi-heier")).hasSize(2);
        assertThat(fixture.messages.rooms()).containsExactly("room/vi-heier");
    }

    @Test
    void aShortAnswerStandsInItsThread() {
        channel.deliver(new Shipment("s1", new Conversation("room/vi-heier", "m1"), null, card(1, "Hei")));

        assertThat(fixture.messages.in("room/vi-heier"))
                .extracting(Shown::thread)
                .containsExactly("m1");
    }

    @Test
    void aStrangerIsRefused() {
        var stranger = new Someone(null, "nobody@elsewhere.example");

        assertThat(channel.deliver(new Shipment("s1", stranger, null, card(1, "Hei"))))
                .isInstanceOf(Refused.class);
        assertThat(channel.deliver(new Shipment("s1", new Conversation("C042", null), null, card(1, "Hei"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDatabaseThatIsAwayIsTriedLater() {
        var away = Fixture.messages(new DriverManagerDataSource("jdbc:h2:mem:empty"));
        var broken = new PlaygroundChannel(away, fixture.players, windows, Fixture.CLOCK);

        assertThat(broken.deliver(new Shipment("s1", KARI, null, card(1, "Hei"))))
                .isInstanceOf(Later.class);
    }
}
