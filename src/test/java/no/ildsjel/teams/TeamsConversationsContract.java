package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of conversations promises. */
abstract class TeamsConversationsContract {
    private static final String SERVICE = "https://smba.trafficmanager.net/emea/";
    private static final Reference KARI = chat("a:kari", "29:kari");
    private static final Reference SQUARE = channel("19:square@thread.tacv2", "19:general@thread.tacv2");

    abstract TeamsConversations conversations();

    /** Time goes on a little, so that there is an order of events. */
    abstract void tick();

    @Test
    void whatIsRememberedIsFound() {
        conversations().remember(KARI);
        conversations().remember(SQUARE);

        assertThat(conversations().find("a:kari")).contains(KARI);
        assertThat(conversations().find("19:square@thread.tacv2")).contains(SQUARE);
        assertThat(conversations().find("a:nobody")).isEmpty();
    }

    @Test
    void aPersonalChatIsFoundByItsUser() {
        conversations().remember(KARI);
        conversations()
                .remember(new Reference("19:group@thread.v2", Scope.GROUP, "29:ola", null, "tenant", SERVICE, null));

        assertThat(conversations().with("29:kari")).contains(KARI);
        assertThat(conversations().with("29:ola")).isEmpty();
    }

    @Test
    void anOpenChatIsPreferredAndAmongThoseTheNewest() {
        conversations().remember(KARI);
        tick();
        conversations().remember(chat("a:kari-again", "29:kari"));
        tick();
        conversations().remember(chat("a:kari-closed", "29:kari"));
        conversations().close("a:kari-closed", "ForbiddenOperation");

        assertThat(conversations().with("29:kari")).contains(chat("a:kari-again", "29:kari"));
    }

    @Test
    void aClosedChatIsStillKnownToBeClosed() {
        conversations().remember(KARI);

        conversations().close("a:kari", "ConversationBlockedByUser");

        assertThat(conversations().with("29:kari").map(Reference::closed)).contains("ConversationBlockedByUser");
    }

    @Test
    void whoeverSpeaksToUsAgainLetsUsInAgain() {
        conversations().remember(KARI);
        conversations().close("a:kari", "ConversationBlockedByUser");

        conversations().remember(KARI);

        assertThat(conversations().find("a:kari")).contains(KARI);
    }

    @Test
    void whatAnActivityLeavesOutIsStillSo() {
        conversations().remember(SQUARE);

        conversations().remember(channel(SQUARE.conversation(), null));

        assertThat(conversations().find(SQUARE.conversation())).contains(SQUARE);
    }

    @Test
    void aNewAddressOfTheServiceReplacesTheOld() {
        conversations().remember(KARI);
        var moved = new Reference("a:kari", Scope.PERSONAL, "29:kari", null, "tenant", SERVICE + "no/", null);

        conversations().remember(moved);

        assertThat(conversations().find("a:kari")).contains(moved);
    }

    @Test
    void eachTeamIsNamedOnceByAConversationThatWeAreLetInTo() {
        conversations().remember(KARI);
        conversations().remember(SQUARE);
        conversations().remember(channel("19:general@thread.tacv2", "19:general@thread.tacv2"));
        conversations().remember(channel("19:elsewhere@thread.tacv2", "19:elsewhere@thread.tacv2"));
        conversations().remember(channel("19:left@thread.tacv2", "19:left@thread.tacv2"));
        conversations().close("19:left@thread.tacv2", "BotNotInConversationRoster");

        assertThat(conversations().teams())
                .extracting(Reference::team)
                .containsExactlyInAnyOrder("19:general@thread.tacv2", "19:elsewhere@thread.tacv2");
    }

    @Test
    void anywhereIsWhereWeAreLetIn() {
        conversations().remember(SQUARE);
        tick();
        conversations().remember(KARI);
        conversations().close("a:kari", "ForbiddenOperation");

        assertThat(conversations().anywhere()).contains(SQUARE);
        conversations().close(SQUARE.conversation(), "BotNotInConversationRoster");
        assertThat(conversations().anywhere()).isEmpty();
    }

    @Test
    void itIsToldWhetherWeWereLetInBefore() {
        assertThat(conversations().remember(SQUARE)).isTrue();
        assertThat(conversations().remember(SQUARE)).isFalse();
        conversations().close(SQUARE.conversation(), "BotDisabledByAdmin");
        assertThat(conversations().remember(SQUARE)).isTrue();
    }

    @Test
    void aTeamIsClosedAndOpenedWithAllThatBelongsToIt() {
        conversations().remember(SQUARE);
        conversations().remember(channel("19:other@thread.tacv2", "19:others@thread.tacv2"));

        conversations().closeTeam("19:general@thread.tacv2", "uninstalled");
        assertThat(closed(SQUARE.conversation())).isEqualTo("uninstalled");
        assertThat(closed("19:other@thread.tacv2")).isNull();

        conversations().reopen("19:general@thread.tacv2");
        assertThat(closed(SQUARE.conversation())).isNull();
    }

    private @Nullable String closed(String conversation) {
        return conversations().find(conversation).orElseThrow().closed();
    }

    @Test
    void whatIsNotKnownCannotBeClosed() {
        conversations().close("a:nobody", "ForbiddenOperation");

        assertThat(conversations().find("a:nobody")).isEmpty();
    }

    static Reference chat(String conversation, String user) {
        return new Reference(conversation, Scope.PERSONAL, user, null, "tenant", SERVICE, null);
    }

    private static Reference channel(String conversation, @Nullable String team) {
        return new Reference(conversation, Scope.TEAM, null, team, "tenant", SERVICE, null);
    }
}
