package no.ildsjel.playground;

import no.ildsjel.ChannelContract;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import org.junit.jupiter.api.AfterEach;

class PlaygroundChannelContractTest extends ChannelContract {
    private final Fixture fixture = new Fixture();
    private final Windows windows = new Windows();
    private final PlaygroundChannel channel =
            new PlaygroundChannel(fixture.messages, fixture.players, windows, Fixture.CLOCK);

    @AfterEach
    void closeWindows() {
        windows.close();
    }

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected Target someone() {
        return new Someone(null, "kari@gran.example");
    }

    @Override
    protected String seenAt(Place place) {
        return fixture.messages.in(place.conversation()).stream()
                .filter(message -> message.id().equals(place.message()))
                .map(message -> message.blocks().toString())
                .findFirst()
                .orElse("");
    }

    @Override
    protected int buttonsAt(Place place) {
        return seenAt(place).split("deed=", -1).length - 1;
    }

    @Override
    protected void lose(Place place) {
        fixture.messages.remove(place, Fixture.CLOCK.instant());
    }
}
