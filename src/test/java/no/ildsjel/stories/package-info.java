/** Plays the stories of the conversations folder on the real modules. */
@NullMarked
package no.ildsjel.stories;

import org.jspecify.annotations.NullMarked;
