package no.ildsjel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.conversation.Utterance.What;
import no.ildsjel.people.Account;
import no.ildsjel.people.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What turns ask of a database, and what holds when several come at once; everything wired as in production. */
@Timeout(60)
abstract class TurnsContract {
    private static final String KARI = "kari";
    private static final String OLA = "ola";
    private static final String NEED = "Pårørende ringer oss ofte fordi de ikke vet når vi kommer";

    /** All that turns asked of the database. */
    final Set<String> asked = new HashSet<>();

    @Autowired
    Conversations conversations;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** The exact numbers, so that none creeps up; eight is the most that an ordinary turn may ask. */
    @Test
    void aTurnAsksLittleOfTheDatabase() {
        tellOfAnIdea();
    }

    void tellOfAnIdea() {
        List.of(KARI, OLA, "ingrid").forEach(colleague -> says(colleague, "hei"));
        says(KARI, "avbryt");

        assertThat(says(KARI, NEED)).as("a first sentence").hasSize(8);
        assertThat(presses(KARI, "ticked|", "|for-whom", "users")).as("a press").hasSize(8);
        presses(KARI, "ticked|", "|value", "time_saved");
        assertThat(presses(KARI, "pick|", "|velferd")).as("a choice").hasSize(8);
        says(KARI, "endre navn");
        assertThat(says(KARI, "Når kommer hjemmetjenesten?"))
                .as("an answer in the middle")
                .hasSize(8);
        presses(KARI, "tell|", "|change|review");
        presses(KARI, "change|", "|need");
        assertThat(presses(KARI, "form|", "|need")).as("a form to open").hasSize(4);
        assertThat(fills(KARI, "need")).as("a form filled").hasSize(8);
        assertThat(presses(KARI, "tell|", "|confirm|review")).as("an idea sent").hasSize(17);

        presses(OLA, "begin|review-idea|", "|decision=approve");
        says(OLA, "3");
        presses(OLA, "pick|", "|velferd");
        assertThat(says(OLA, "Behovet er tydelig, og mange kan få nytte av det."))
                .as("a reviewer's answer, which speaks of the idea")
                .hasSize(9);
        says(OLA, "Dere kan bruke inntil 20 timer.");
        says(OLA, "Snakk med tre pårørende.");
        assertThat(presses(OLA, "tell|", "|confirm|review")).as("a decision").hasSize(27);
        assertThat(hears(KARI, new Utterance.OpenedHome())).as("a page opened").hasSize(8);
    }

    /** What comes next with each is one look for those in review, and one for those that somebody may take over. */
    @Test
    void aPageWithManyIdeasAsksNoMoreThanOneWithTwo() {
        says("marte", "hei");
        // The first time their page has to be made.
        hears("marte", new Utterance.OpenedHome());
        int empty = hears("marte", new Utterance.OpenedHome()).size();
        share("marte", "in_review");
        assertThat(hears("marte", new Utterance.OpenedHome())).hasSize(empty + 1);
        share("marte", "implementing");
        int few = hears("marte", new Utterance.OpenedHome()).size();

        for (int more = 0; more < 20; more++) {
            share("marte", more % 2 == 0 ? "in_review" : "implementing");
        }

        assertThat(hears("marte", new Utterance.OpenedHome())).hasSize(few);
        assertThat(few).isEqualTo(empty + 2);
    }

    private void share(String who, String state) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    INSERT INTO ideas (submitter_id, state, title, need, placement, content, useful_shown, loops,
                        created_at, submitted_at, version)
                    SELECT id, :state, 'Title', 'Need', 'outside', '{"forWhom":[],"values":[],"more":{}}', FALSE, 0,
                        CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 2
                    FROM people WHERE email = :email
                    """).param("state", state).param("email", email(who)).update();
            jdbc.sql("""
                    INSERT INTO transitions (idea_id, from_state, to_state, command, role, person_id, details, moved_at)
                    SELECT id, 'submitted', 'in_review', 'open', 'reviewer', submitter_id, '{}', CURRENT_TIMESTAMP
                    FROM ideas WHERE id = (SELECT MAX(id) FROM ideas)
                    """).update();
        });
    }

    @Test
    void aSecondCopyAsksLessStill() {
        hear("said", "aase", new Utterance.Said("hei"));
        hear("said too", "aase", new Utterance.Said(NEED));
        var press = press("aase", "ticked|", "|for-whom", "users");
        hear("pressed", "aase", press);

        assertThat(statements.during(() -> hear("said too", "aase", new Utterance.Said(NEED))))
                .hasSize(1);
        assertThat(statements.during(() -> hear("pressed", "aase", press))).hasSize(4);
    }

    @Test
    void aSecondCopyThatComesMeanwhileWaitsAndIsAnsweredLikeTheFirst() throws Exception {
        says("liv", "hei");
        says("liv", NEED);
        var press = press("liv", "ticked|", "|for-whom", "users");
        var copies = Executors.newFixedThreadPool(2);
        Callable<Immediate> copy = () -> hear("twice", "liv", press);

        var answers = new ArrayList<Future<Immediate>>();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT id FROM people WHERE email LIKE 'liv@%' FOR UPDATE")
                    .query()
                    .singleRow();
            answers.add(copies.submit(copy));
            answers.add(copies.submit(copy));
            assertThat(answers).noneMatch(answer -> isThereWithin(answer, 300));
        });

        assertThat(answers.get(0).get()).isInstanceOf(Immediate.Renewed.class);
        assertThat(answers.get(1).get()).isEqualTo(answers.get(0).get());
        assertThat(cardsOf("liv")).filteredOn(name -> name.endsWith("/2")).hasSize(1);
        copies.shutdown();
    }

    private static boolean isThereWithin(Future<?> answer, int milliseconds) {
        try {
            answer.get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException stillWaiting) {
            return false;
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void oneMessageThatComesAsTwoEventsIsHeardOnce() throws Exception {
        says("per", "hei");

        atOnce(List.of(
                () -> hear("event one", "the message", "per", new Utterance.Said(NEED)),
                () -> hear("event two", "the message", "per", new Utterance.Said(NEED))));

        assertThat(count("ideas", "submitter_id = (SELECT id FROM people WHERE email LIKE 'per@%')"))
                .isEqualTo(1);
    }

    @Test
    void twoFirstMessagesOfSomebodyUnknownMakeOnePerson() throws Exception {
        for (int round = 0; round < 10; round++) {
            var stranger = "stranger-" + round;

            atOnce(List.of(
                    () -> hear(stranger + 1, stranger, new Utterance.Said("hei")),
                    () -> hear(stranger + 2, stranger, new Utterance.Said(NEED))));

            assertThat(count("people", "email LIKE '" + stranger + "@%'")).isEqualTo(1);
            assertThat(count("accounts", "user_id LIKE '" + stranger + "@%'")).isEqualTo(1);
            assertThat(count("events", "event_key LIKE 'key/" + stranger + "%'"))
                    .isEqualTo(2);
        }
    }

    @Test
    void onePersonHasOneTurnAtATime() throws Exception {
        says("jon", "hei");
        says("jon", NEED);
        var calls = Stream.<Callable<Immediate>>generate(
                        () -> () -> hear(UUID.randomUUID().toString(), "jon", new Utterance.Said("hjelp")))
                .limit(6)
                .toList();

        atOnce(calls);

        assertThat(jdbc.sql("SELECT MAX(asked) FROM sessions WHERE person_id = (SELECT id FROM people WHERE email LIKE"
                                + " 'jon@%')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    private static void atOnce(List<Callable<Immediate>> calls) throws Exception {
        var barrier = new CyclicBarrier(calls.size());
        var threads = Executors.newFixedThreadPool(calls.size());
        var answers = calls.stream()
                .map(call -> threads.submit(() -> {
                    barrier.await();
                    return call.call();
                }))
                .toList();
        threads.shutdown();
        for (var answer : answers) {
            assertThat(answer.get()).isNotNull();
        }
    }

    int count(String table, String where) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE " + where)
                .query(Integer.class)
                .single();
    }

    private List<String> says(String who, String text) {
        return hears(who, new Utterance.Said(text));
    }

    private List<String> presses(String who, String begin, String end, String... ticked) {
        return hears(who, press(who, begin, end, ticked));
    }

    private List<String> fills(String who, String slot) {
        var form = ((Utterance.Pressed) press(who, "form|", "|" + slot)).deed();
        return hears(who, new Utterance.Filled(form, Map.of(slot, List.of(NEED + " hjem"))));
    }

    /** The newest button on a card of theirs whose deed begins and ends so. */
    private What press(String who, String begin, String end, String... ticked) {
        var deed = Pattern.compile("\"deed\":\"(" + Pattern.quote(begin) + "[^\"]*" + Pattern.quote(end) + ")\"");
        return pressable(who).stream()
                .flatMap(card -> deed.matcher(card.content())
                        .results()
                        .map(found ->
                                new Utterance.Pressed(card.name(), card.version(), found.group(1), List.of(ticked))))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(begin + "…" + end));
    }

    private List<Standing> pressable(String who) {
        return jdbc.sql("""
                SELECT name, version, content
                FROM cards
                WHERE content IS NOT NULL AND recipient = (SELECT 'person/' || id FROM people WHERE email = :email)
                ORDER BY changed_at DESC
                """)
                .param("email", email(who))
                .query((row, number) ->
                        new Standing(row.getString("name"), row.getLong("version"), row.getString("content")))
                .list();
    }

    private List<String> cardsOf(String who) {
        return jdbc.sql("SELECT name FROM cards WHERE recipient = (SELECT 'person/' || id FROM people WHERE email = ?)")
                .param(email(who))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> hears(String who, What what) {
        var all = statements.during(() -> hear(UUID.randomUUID().toString(), who, what));
        asked.addAll(all);
        return all;
    }

    private Immediate hear(String key, String who, What what) {
        return hear(key, key + " in the channel", who, what);
    }

    private Immediate hear(String key, String alias, String who, What what) {
        var profile = new Profile(new Account("playground", email(who)), who, email(who), null);
        return conversations.hear(new Utterance("key/" + key, "alias/" + alias, profile, what));
    }

    private static String email(String who) {
        return who + "@eksempelkommunen.example";
    }

    private record Standing(String name, long version, String content) {}

    /** Overhears the data source of the application. */
    @Configuration(proxyBeanMethods = false)
    static class Overhearing {
        @Bean
        static BeanPostProcessor overhearing() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Statements(source) : bean;
                }
            };
        }
    }
}
