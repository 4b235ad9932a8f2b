package no.ildsjel.playground;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether there is a playground.
 *
 * @param on while no real channel is configured; with one, there is none in any case
 */
@ConfigurationProperties("ildsjel.playground")
record PlaygroundProperties(@DefaultValue("true") boolean on) {}
