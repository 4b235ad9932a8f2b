package no.ildsjel.conversation;

/** A room, as the channel knows it. */
public record Address(String channel, String conversation) {}
