/** Starts Ildsjel; everything else lives in the modules below. */
@NullMarked
package no.ildsjel;

import org.jspecify.annotations.NullMarked;
