/** Who decides on which idea by when, and what became of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ideas", "conversation", "delivery", "organisation", "people", "phrasebook"})
package no.ildsjel.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
