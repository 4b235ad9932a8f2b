package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;
import no.ildsjel.people.Joining;
import no.ildsjel.phrasebook.Argument;

/** Whose code somebody has typed, and where it comes from: a colleague who was tricked must see that it is not theirs. */
record JoiningFacts(Joining joining) implements Facts {
    private static final String OWNER = "code-owner";
    private static final String CHANNEL = "code-channel";

    @Override
    public Set<String> names() {
        return Set.of(OWNER, CHANNEL);
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        return joining.taken(situation.person().id())
                .<Map<String, Argument>>map(origin -> Map.of(
                        OWNER,
                        Linking.named(
                                origin.person(),
                                new Argument.Name(origin.person().id())),
                        CHANNEL,
                        ChannelName.in(origin.account().channel())))
                .orElse(Map.of(OWNER, Argument.phrase("common.somebody"), CHANNEL, ChannelName.in("elsewhere")));
    }
}
