package no.ildsjel.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an H2 file is backed up.
 *
 * @param folder where to, each night and when asked for; empty for nowhere
 */
@ConfigurationProperties("ildsjel.backup")
record BackupProperties(@DefaultValue("") String folder) {}
