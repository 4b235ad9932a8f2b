package no.ildsjel.database;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** Lets an operator make a backup now. */
@Endpoint(id = "backup")
class BackupEndpoint {
    private static final int CONFLICT = 409;

    private final Backups backups;

    BackupEndpoint(Backups backups) {
        this.backups = backups;
    }

    @WriteOperation
    WebEndpointResponse<Map<String, String>> backUp() {
        try {
            return new WebEndpointResponse<>(Map.of("file", backups.make().toString()));
        } catch (DatabaseRefused e) {
            return new WebEndpointResponse<>(Map.of("refused", e.getMessage(), "advice", e.advice()), CONFLICT);
        }
    }
}
