/** People with an idea in mind talk with the real modules, and what comes of it is measured. */
@NullMarked
package no.ildsjel.talks;

import org.jspecify.annotations.NullMarked;
