/** What is kept about people, and what is not: masks what identifies others before anything keeps it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "organisation", "people", "phrasebook"})
package no.ildsjel.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
