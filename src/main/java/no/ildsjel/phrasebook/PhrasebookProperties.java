package no.ildsjel.phrasebook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the sentences come from.
 *
 * @param conversations a folder of an organisation's own, laid over the built-in one; empty for none
 */
@ConfigurationProperties("ildsjel")
record PhrasebookProperties(@DefaultValue("") String conversations) {}
