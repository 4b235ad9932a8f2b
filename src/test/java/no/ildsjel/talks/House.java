package no.ildsjel.talks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.ildsjel.Ildsjel;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Masking;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.conversation.session.Sessions;
import no.ildsjel.delivery.Dispatcher;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.people.People;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.stories.FreshStage;
import no.ildsjel.stories.Stage;
import no.ildsjel.stories.StoryChannel;
import no.ildsjel.stories.Visits;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real modules of one organisation, on a stage instead of in the world. */
record House(ConfigurableApplicationContext context) implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    static House of(String organisation) {
        return new House(new SpringApplicationBuilder(Ildsjel.class, Stage.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:talks-" + COUNT.incrementAndGet()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "--spring.datasource.username=sa",
                        "--ildsjel.organisation=classpath:organisations/" + organisation + ".yaml",
                        "--ildsjel.playground.on=false",
                        "--ildsjel.delivery.dispatching=false",
                        "--db-scheduler.enabled=false"));
    }

    void begin() {
        var fresh = the(FreshStage.class);
        fresh.begin();
        fresh.empty();
    }

    Conversations conversations() {
        return the(Conversations.class);
    }

    Dispatcher dispatcher() {
        return the(Dispatcher.class);
    }

    StoryChannel channel() {
        return the(StoryChannel.class);
    }

    Visits visits() {
        return the(Visits.class);
    }

    Phrasebook phrasebook() {
        return the(Phrasebook.class);
    }

    Masking masking() {
        return the(Masking.class);
    }

    People people() {
        return the(People.class);
    }

    Sessions sessions() {
        return the(Sessions.class);
    }

    JdbcClient database() {
        return the(JdbcClient.class);
    }

    List<Options> options() {
        return context.getBeanProvider(Options.class).stream().toList();
    }

    List<Idea> ideasOf(PersonId person) {
        return the(Ideas.class).ofSubmitter(person);
    }

    /** The card that somebody is to answer now. */
    Optional<Asked> asked(PersonId person, String address) {
        return focused(person).map(session -> new Asked(session, card(session, address)));
    }

    Optional<Session> focused(PersonId person) {
        return sessions().openOf(person).stream()
                .filter(session -> session.attention() == Attention.FOCUSED)
                .findFirst();
    }

    private Optional<WrittenCard> card(Session session, String address) {
        var name = "session/" + session.id() + "/" + session.asked();
        return channel().standing(address).stream()
                .filter(card -> card.name().equals(name))
                .findFirst();
    }

    private <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
