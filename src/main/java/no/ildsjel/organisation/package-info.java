/** The municipality's own choices: focus areas, value codes, reviewers, rooms, working calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people"})
package no.ildsjel.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
