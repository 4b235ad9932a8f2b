package no.ildsjel.organisation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the organisation is described.
 *
 * @param organisation the file; empty for the sample that the playground uses
 */
@ConfigurationProperties("ildsjel")
record OrganisationProperties(@DefaultValue("") String organisation) {}
