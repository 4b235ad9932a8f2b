package no.ildsjel.phrasebook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the sentences come from.
 *
 * @param conversations a folder whose files replace the built-in ones of the same path; empty for none
 */
@ConfigurationProperties("ildsjel")
record PhrasebookProperties(@DefaultValue("") String conversations) {}
