/** The outbox: every message is recorded before it is sent, sent at least once, and in order for each recipient. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "people", "phrasebook"})
package no.ildsjel.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
