package no.ildsjel.teams;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * As whom we speak in Teams.
 *
 * @param appCertificate path of a PEM file with the private key and the certificate, in place of the password
 * @param openOnLoopback for development: activities are taken without proof, and only from this machine
 */
@ConfigurationProperties("ildsjel.teams")
record TeamsProperties(
        @DefaultValue("") String appId,
        @DefaultValue("") String appPassword,
        @DefaultValue("") String appTenantId,
        @DefaultValue("") String appCertificate,
        @DefaultValue("false") boolean openOnLoopback) {
    TeamsProperties {
        // Tokens and activities write both in small letters.
        appId = appId.strip().toLowerCase(Locale.ROOT);
        appTenantId = appTenantId.strip().toLowerCase(Locale.ROOT);
        appPassword = appPassword.strip();
        appCertificate = appCertificate.strip();
        if (openOnLoopback) {
            none(appId, appPassword, appTenantId, appCertificate);
        } else {
            registered(appId, appTenantId);
            oneOf(appPassword, appCertificate);
        }
    }

    private static void none(String... credentials) {
        if (!Stream.of(credentials).allMatch(String::isEmpty)) {
            throw faulty(
                    "open-on-loopback",
                    "true",
                    "MICROSOFT_APP_OPEN_ON_LOOPBACK is for development, but there are credentials for the real Teams:"
                            + " take away the one or the others");
        }
    }

    private static void registered(String appId, String tenant) {
        if (appId.isEmpty()) {
            throw faulty(
                    "app-id",
                    "",
                    "MICROSOFT_APP_PASSWORD, MICROSOFT_APP_CERTIFICATE or MICROSOFT_APP_TENANT_ID is set but"
                            + " MICROSOFT_APP_ID is not, so any app's token would have to do");
        }
        if (tenant.isEmpty()) {
            throw faulty(
                    "app-tenant-id",
                    "",
                    "MICROSOFT_APP_ID is set but MICROSOFT_APP_TENANT_ID is not, so people of any organisation could"
                            + " write to us");
        }
        if (!isUuid(tenant)) {
            throw faulty(
                    "app-tenant-id",
                    tenant,
                    "MICROSOFT_APP_TENANT_ID must be the tenant's id, such as"
                            + " 00000000-0000-0000-0000-000000000000, not its name: activities bring the id");
        }
    }

    private static void oneOf(String password, String certificate) {
        if (password.isEmpty() && certificate.isEmpty()) {
            throw faulty(
                    "app-password",
                    "",
                    "MICROSOFT_APP_ID is set but neither MICROSOFT_APP_PASSWORD nor MICROSOFT_APP_CERTIFICATE is, so"
                            + " nobody could be answered");
        }
        if (!password.isEmpty() && !certificate.isEmpty()) {
            throw faulty(
                    "app-certificate",
                    certificate,
                    "MICROSOFT_APP_PASSWORD and MICROSOFT_APP_CERTIFICATE are both set: take one away, so that it is"
                            + " clear which one is used");
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static InvalidConfigurationPropertyValueException faulty(String name, String value, String reason) {
        return new InvalidConfigurationPropertyValueException("ildsjel.teams." + name, value, reason);
    }

    /** Without the secrets, should anybody ever log it. */
    @Override
    public String toString() {
        return "TeamsProperties[appId=" + appId + ", appTenantId=" + appTenantId + ", openOnLoopback=" + openOnLoopback
                + "]";
    }
}
