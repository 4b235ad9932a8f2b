/** Nodes that are killed, cut off and asked everything twice, and what they leave behind. */
@NullMarked
package no.ildsjel.faults;

import org.jspecify.annotations.NullMarked;
