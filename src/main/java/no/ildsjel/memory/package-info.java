/** What one transaction has read already and need not read again. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package no.ildsjel.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
