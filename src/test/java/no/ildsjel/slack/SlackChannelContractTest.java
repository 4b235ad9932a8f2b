package no.ildsjel.slack;

import java.time.Clock;
import no.ildsjel.ChannelContract;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.slack.SlackWire.Sent;
import org.junit.jupiter.api.AfterEach;

/** Slack keeps what every channel promises. */
class SlackChannelContractTest extends ChannelContract {
    private final SlackWire slack = new SlackWire(Clock.systemUTC());
    private final SlackApi api = new SlackApi(
            new SlackProperties(SlackWire.TOKEN, SlackWire.SECRET, "", slack.apiUrl()),
            InMemoryInquiries.withoutLimits(Clock.systemUTC()));
    private final Channel channel = new SlackChannel(api, new SlackRenderer(), Clock.systemUTC());

    @AfterEach
    void stop() {
        slack.close();
    }

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected Target someone() {
        return new Someone("UKARI", null);
    }

    @Override
    protected String seenAt(Place place) {
        return slack.at(place.conversation(), place.message()).map(Sent::shown).orElse("");
    }

    @Override
    protected int buttonsAt(Place place) {
        return slack.at(place.conversation(), place.message())
                .map(sent -> sent.buttons().size())
                .orElse(0);
    }

    @Override
    protected void lose(Place place) {
        slack.loses(place.message());
    }
}
