/** What a submitter hears of their idea and does with it: tests, lessons, and the way into use. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ideas", "conversation", "delivery", "organisation", "people", "phrasebook"})
package no.ildsjel.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
