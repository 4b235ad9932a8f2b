/** What is celebrated, for whom, where, and with whose yes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ideas", "conversation", "delivery", "organisation", "people", "phrasebook"})
package no.ildsjel.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
