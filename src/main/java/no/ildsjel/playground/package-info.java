/** A channel that needs no platform: a web page on which one acts as anybody of the organisation, and plays stories. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "delivery", "organisation", "people", "phrasebook"})
package no.ildsjel.playground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
