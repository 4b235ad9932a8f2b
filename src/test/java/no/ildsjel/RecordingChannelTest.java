package no.ildsjel;

import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Buttons;

class RecordingChannelTest extends ChannelContract {
    private final RecordingChannel channel = new RecordingChannel("slack");

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected Target someone() {
        return new Someone("U1", null);
    }

    @Override
    protected String seenAt(Place place) {
        return channel.at(place).map(WrittenCard::plain).orElse("");
    }

    @Override
    protected int buttonsAt(Place place) {
        return channel.at(place).stream()
                .flatMap(card -> card.blocks().stream())
                .mapToInt(block ->
                        block instanceof Buttons buttons ? buttons.buttons().size() : 0)
                .sum();
    }

    @Override
    protected void lose(Place place) {
        channel.lose(place);
    }
}
