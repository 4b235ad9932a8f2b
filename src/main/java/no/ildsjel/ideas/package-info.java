/** The idea and its life: which state it is in, who may move it on, and everything that has become of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"memory", "people"})
package no.ildsjel.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
