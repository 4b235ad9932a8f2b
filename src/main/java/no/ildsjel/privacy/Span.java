package no.ildsjel.privacy;

/** A piece of a text, from its first character to the one after its last. */
record Span(int from, int to) {}
