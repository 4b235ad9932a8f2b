package no.ildsjel.delivery;

/**
 * Where a card stands.
 *
 * @param channel the channel's name
 */
record Standing(String channel, Channel.Place place) {}
