package no.ildsjel.teams;

import java.time.Clock;
import no.ildsjel.ChannelContract;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;
import no.ildsjel.teams.TeamsWire.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Teams keeps what every channel promises. */
class TeamsChannelContractTest extends ChannelContract {
    private final TeamsWire teams = new TeamsWire();
    private final TeamsConversations conversations = new InMemoryTeamsConversations();
    private final TeamsLanes lanes = new TeamsLanes(TeamsWire.TENANT, conversations);
    private final TeamsApi api = new TeamsApi(
            new TeamsHttp(Clock.systemUTC()), TeamsCloud.ON_THIS_MACHINE, TeamsToken.NONE, TeamsWire.APP_ID);
    private final Channel channel = new TeamsChannel(
            api,
            conversations,
            new TeamsRosters(
                    new TeamsAsking(api, lanes, InMemoryInquiries.withoutLimits(Clock.systemUTC())),
                    conversations,
                    Clock.systemUTC()),
            lanes,
            Clock.systemUTC());

    @BeforeEach
    void meet() {
        conversations.remember(
                new Reference("a:kari", Scope.PERSONAL, "29:kari", null, TeamsWire.TENANT, teams.serviceUrl(), null));
    }

    @AfterEach
    void stop() {
        teams.close();
    }

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected Target someone() {
        return new Someone("29:kari", null);
    }

    @Override
    protected String seenAt(Place place) {
        return teams.at(place).map(Sent::shown).orElse("");
    }

    @Override
    protected int buttonsAt(Place place) {
        return teams.at(place).map(sent -> sent.buttons().size()).orElse(0);
    }

    @Override
    protected void lose(Place place) {
        teams.loses(place);
    }
}
