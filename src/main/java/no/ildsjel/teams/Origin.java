package no.ildsjel.teams;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity says that it comes from, which is to be checked before anything else of it is looked at.
 *
 * @param channelId null when it says nothing, or nothing that is a text; the same for the service
 * @param tenants wherever one is named
 */
record Origin(
        String type, @Nullable String channelId, @Nullable String serviceUrl, List<String> tenants) {
    Origin {
        tenants = List.copyOf(tenants);
    }

    boolean isInvoke() {
        return type.equals("invoke");
    }

    boolean isTeams() {
        return "msteams".equals(channelId);
    }

    boolean isOnlyOf(String tenant) {
        return !tenants.isEmpty() && tenants.stream().allMatch(tenant::equalsIgnoreCase);
    }
}
