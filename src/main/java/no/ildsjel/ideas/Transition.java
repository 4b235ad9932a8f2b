package no.ildsjel.ideas;

import java.time.Instant;

/** An entry in the history of an idea: what was done to it, and where that led. */
public record Transition(State from, State to, Move move, Instant at) {}
