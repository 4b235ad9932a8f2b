/** Finds the sentence for a key in a person's language; the only user of ICU. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people"})
package no.ildsjel.phrasebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
