/** What operators see of a running Ildsjel: health, figures, traces and log lines, none of them with anybody's words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "delivery", "people"})
package no.ildsjel.watching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
