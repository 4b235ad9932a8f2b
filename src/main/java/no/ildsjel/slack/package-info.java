/** The Slack channel: Slack's events, buttons and forms in our words, and our cards in Slack's blocks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "delivery", "people"})
package no.ildsjel.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
