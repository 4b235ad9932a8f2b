/** Turns a finished conversation into an idea: the script's actions, nothing more. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "delivery", "ideas", "organisation", "people", "phrasebook"})
package no.ildsjel.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
