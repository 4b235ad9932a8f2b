package no.ildsjel.conversation;

import no.ildsjel.phrasebook.Argument;

/** What people call a channel. */
final class ChannelName {
    private ChannelName() {}

    static Argument of(String channel) {
        return Argument.phrase("common.channel." + channel);
    }

    /** With its preposition: in Slack, but på lekeplassen. */
    static Argument in(String channel) {
        return Argument.phrase("common.in-channel." + channel);
    }
}
