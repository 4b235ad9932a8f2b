package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;

/** Looks whether there is more than one channel to choose from. */
record CheckChannels(OwnChannels channels) implements Action {
    @Override
    public String name() {
        return "check-channels";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("several", Set.of(), "only-one", Set.of("channel"));
    }

    @Override
    public Outcome perform(Situation situation) {
        var own = channels.of(situation).toList();
        return own.size() == 1
                ? Outcome.of("only-one", Map.of("channel", ChannelName.in(own.get(0))))
                : Outcome.of("several");
    }
}
