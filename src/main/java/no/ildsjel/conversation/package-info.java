/** Runs scripts: what was said → what to answer and what to do. The engine is pure; replies are keys. */
@NullMarked
@ApplicationModule(allowedDependencies = {"delivery", "memory", "people", "phrasebook"})
package no.ildsjel.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
