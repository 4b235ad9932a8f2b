package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;
import no.ildsjel.people.People;

/** Keeps where a person wants to be written to. */
record ChooseChannel(People people) implements Action {
    @Override
    public String name() {
        return "choose-channel";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("chosen", Set.of("channel"), "last-used", Set.of());
    }

    @Override
    public Set<String> needs() {
        return Set.of("channel");
    }

    @Override
    public Outcome perform(Situation situation) {
        var person = situation.person().id();
        var channel = situation.answers().choice("channel").orElseThrow();
        if (channel.equals(OwnChannels.LAST_USED)) {
            people.prefer(person, null);
            return Outcome.of("last-used");
        }
        people.prefer(person, channel);
        return Outcome.of("chosen", Map.of("channel", ChannelName.in(channel)));
    }
}
