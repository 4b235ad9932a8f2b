/** What the platforms' fakes are made of: a server that misbehaves as it is told, and what sends again. */
@org.jspecify.annotations.NullMarked
package no.ildsjel.fakes;
