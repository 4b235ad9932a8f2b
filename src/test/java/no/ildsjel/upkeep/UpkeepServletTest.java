package no.ildsjel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ildsjel.conversation.Unheard;
import no.ildsjel.delivery.Undelivered;
import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** When things around the page are in trouble, which is when it is needed most. */
class UpkeepServletTest {
    private final Workshop workshop = new Workshop(SampleOrganisations.granLike());

    @Test
    void thePageSaysWhenTheDatabaseIsAway() throws Exception {
        var answer = asked(
                new Cases(new Away(), () -> {
                    throw new DataAccessResourceFailureException("down");
                }),
                workshop.phrasebook);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("role=\"alert\"", "Jeg når ikke databasen akkurat nå.");
    }

    @Test
    void thePageComesWithoutSentencesToo() throws Exception {
        workshop.fails("room/recognition/slack", "not_in_channel");
        workshop.isNotHeard(Unheard.State.GIVEN_UP);

        var page = asked(workshop.cases, new Speechless()).getContentAsString();

        assertThat(page).contains("<code>not_in_channel</code>", "value=\"again\"", "2026-11-23", "#vi-heier");
    }

    @Test
    void nothingThatIsShownIsMarkup() throws Exception {
        workshop.fails("room/<i>x/slack", "<b>\"it's\" & so on");

        var page = asked(workshop.cases, workshop.phrasebook).getContentAsString();

        assertThat(page).contains("&lt;b&gt;&quot;it&#39;s&quot; &amp; so on").doesNotContain("<b>", "<i>");
    }

    @Test
    void notMoreThanOneReadsIsShown() throws Exception {
        for (int number = 0; number < 203; number++) {
            workshop.fails("person/slack", "account_inactive");
        }

        var page = asked(workshop.cases, workshop.phrasebook).getContentAsString();

        assertThat(page).contains("3 til er ikke vist.");
        assertThat(page.split("<h3>", -1)).hasSize(201);
    }

    private MockHttpServletResponse asked(Cases cases, Phrasebook phrasebook) throws ServletException, IOException {
        var servlet = new UpkeepServlet(
                cases,
                workshop.logbook,
                workshop.looking,
                (key, alias, work) -> {
                    work.run();
                    return true;
                },
                () -> new UUID(0, 1),
                new PageWords(SampleOrganisations.granLike(), phrasebook),
                workshop.wording);
        var response = new MockHttpServletResponse();
        servlet.service(new MockHttpServletRequest("GET", "/upkeep"), response);
        return response;
    }

    private static final class Away implements Undelivered {
        @Override
        public List<Item> all() {
            throw new DataAccessResourceFailureException("down");
        }

        @Override
        public int count() {
            throw new DataAccessResourceFailureException("down");
        }

        @Override
        public boolean sendAgain(UUID parcel) {
            throw new DataAccessResourceFailureException("down");
        }

        @Override
        public boolean drop(UUID parcel) {
            throw new DataAccessResourceFailureException("down");
        }
    }

    private static final class Speechless implements Phrasebook {
        @Override
        public String say(Argument argument, Language language) {
            throw new IllegalStateException("no sentence");
        }

        @Override
        public boolean knows(String key) {
            return false;
        }

        @Override
        public Set<String> words(String key) {
            return Set.of();
        }

        @Override
        public Set<String> lists(String prefix) {
            return Set.of();
        }

        @Override
        public Set<String> keys(Language language) {
            return Set.of();
        }

        @Override
        public Optional<List<String>> arguments(String key, Language language) {
            return Optional.empty();
        }
    }
}
