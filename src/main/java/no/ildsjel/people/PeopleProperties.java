package no.ildsjel.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is supposed about people until they say otherwise.
 *
 * @param language spoken to those whose platform does not tell theirs
 */
@ConfigurationProperties("ildsjel.people")
record PeopleProperties(@DefaultValue("nb") Language language) {}
