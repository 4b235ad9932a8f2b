package no.ildsjel.teams;

import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;

/** The Bot Framework's adapter without any way out: what we say goes through the outbox. */
final class TeamsAdapter extends BotFrameworkAdapter {
    private static final ConnectorClient NO_WAY_OUT = (ConnectorClient) Proxy.newProxyInstance(
            TeamsAdapter.class.getClassLoader(),
            new Class<?>[] {ConnectorClient.class},
            (client, method, arguments) -> {
                throw new IllegalStateException("Nothing is sent to Teams past the outbox: " + method.getName());
            });

    /** @param appId not blank, or the adapter takes it for a bot without authentication */
    TeamsAdapter(String appId) {
        super(new SimpleCredentialProvider(appId, ""));
    }

    /** It would fetch a token of its own as soon as it had anything to send. */
    @Override
    protected CompletableFuture<AppCredentials> buildAppCredentials(String appId, String scope) {
        return CompletableFuture.completedFuture(MicrosoftAppCredentials.empty());
    }

    @Override
    protected CompletableFuture<ConnectorClient> getOrCreateConnectorClient(String serviceUrl, AppCredentials unused) {
        return CompletableFuture.completedFuture(NO_WAY_OUT);
    }
}
