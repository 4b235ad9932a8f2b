/** What an operator looks after: what failed for good, and what could not be heard. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "delivery", "organisation", "people", "phrasebook"})
package no.ildsjel.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
