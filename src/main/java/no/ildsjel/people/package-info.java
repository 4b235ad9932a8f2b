/** Who is who across the channels: a person, the language they chose, and where they can be reached. */
@NullMarked
@ApplicationModule(allowedDependencies = {"memory"})
package no.ildsjel.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
