package no.ildsjel.conversation;

import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.people.Account;
import no.ildsjel.people.People;

/** The channels that a person can be written to on, and wherever they wrote last. */
record OwnChannels(People people) implements Options {
    static final String LAST_USED = "last-used";

    @Override
    public String name() {
        return "own-channels";
    }

    @Override
    public List<Option> offered(Situation situation) {
        return Stream.concat(of(situation), Stream.of(LAST_USED))
                .map(channel -> new Option(channel, ChannelName.of(channel)))
                .toList();
    }

    /** In an order of their own: a list that changes with each message is hard to answer by number. */
    Stream<String> of(Situation situation) {
        return people.accountsByUse(situation.person().id()).stream()
                .map(Account::channel)
                .distinct()
                .sorted();
    }
}
