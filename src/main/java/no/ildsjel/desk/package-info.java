/** What one person sees as theirs: their ideas, their page of the app, and where a thing stands. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "delivery", "ideas", "organisation", "people", "phrasebook"})
package no.ildsjel.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
