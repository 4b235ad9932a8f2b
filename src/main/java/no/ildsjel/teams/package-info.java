/** The Teams channel: Teams' activities, buttons and dialogs in our words, and our cards as Adaptive Cards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "delivery", "people"})
package no.ildsjel.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
