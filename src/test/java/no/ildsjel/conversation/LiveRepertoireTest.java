package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.ildsjel.FixedClock;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.ConversationsFolder.Source;
import no.ildsjel.phrasebook.Editions;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.FaultyConversations;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.phrasebook.SomeEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRepertoireTest {
    private static final ConversationsFolder BUILT_IN = ConversationsFolder.of(List.of(
            new Source("tell/script.yaml", Sample.SCRIPT),
            new Source("tell/nb.yaml", Sample.SENTENCES),
            new Source("tell/nn.yaml", Sample.SENTENCES),
            new Source("tell/sv.yaml", Sample.SENTENCES),
            new Source("tell/en.yaml", Sample.SENTENCES)));

    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final List<FaultyConversations> told = new ArrayList<>();

    @TempDir
    Path own;

    @Test
    void aChangedSentenceIsSaidFromTheNextLookOn() throws IOException {
        var repertoire = repertoire();

        write("tell/nb.yaml", "kept: Tatt vare på");

        assertThat(said(repertoire)).isEqualTo("Kept");
        assertThat(repertoire.look()).isEmpty();
        assertThat(said(repertoire)).isEqualTo("Tatt vare på");
    }

    @Test
    void aChangedScriptIsAskedFromTheNextLookOn() throws IOException {
        var repertoire = repertoire();

        write("tell/script.yaml", Sample.SCRIPT.replace("  - say: kept\n", ""));
        repertoire.look();

        assertThat(repertoire.now().scripts().find("tell").orElseThrow().steps())
                .extracting("name")
                .startsWith("need", "weigh");
    }

    /** Everything of a turn is of the version that it began with. */
    @Test
    void aVersionNeverChanges() throws IOException {
        var editions = SomeEditions.of(BUILT_IN, own);
        var repertoire = repertoire(editions);
        var before = repertoire.now();

        write("tell/nb.yaml", "kept: Tatt vare på");
        repertoire.look();

        assertThat(said(before.phrasebook())).isEqualTo("Kept");
        assertThat(said(SomeEditions.said(editions))).isEqualTo("Tatt vare på");
    }

    @Test
    void withAFaultTheLastGoodVersionGoesOnAndTheFaultIsToldOnce() throws IOException {
        var repertoire = repertoire();
        write("tell/nb.yaml", "kept: Tatt vare på");
        repertoire.look();

        write("tell/nb.yaml", "\nkept: Tatt vare på {hva}");
        repertoire.look();
        write("tell/nn.yaml", "# Kjem seinare");

        assertThat(repertoire.look()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("tell/nb.yaml");
            assertThat(fault.line()).isEqualTo(2);
        });
        assertThat(told).hasSize(1);
        assertThat(said(repertoire)).isEqualTo("Tatt vare på");
    }

    @Test
    void aMendedFaultIsOver() throws IOException {
        var repertoire = repertoire();
        write("tell/script.yaml", "conversation: tell");
        assertThat(repertoire.look()).extracting(Fault::file).contains("tell/script.yaml");

        Files.delete(own.resolve("tell/script.yaml"));
        write("tell/nb.yaml", "kept: Tatt vare på");

        assertThat(repertoire.look()).isEmpty();
        assertThat(said(repertoire)).isEqualTo("Tatt vare på");
    }

    @Test
    void betweenTurnsTheFolderIsLookedAtOnceInTenSeconds() throws IOException {
        var repertoire = repertoire();
        write("tell/nb.yaml", "kept: Tatt vare på");

        assertThat(said(repertoire)).isEqualTo("Kept");
        clock.tick(LiveRepertoire.PAUSE.plus(Duration.ofMillis(1)));
        assertThat(said(repertoire)).isEqualTo("Tatt vare på");
    }

    @Test
    void aFolderThatGoesAwayTakesNothingWithIt() throws IOException {
        write("tell/nb.yaml", "kept: Tatt vare på");
        var repertoire = repertoire();

        Files.delete(own.resolve("tell/nb.yaml"));
        Files.delete(own.resolve("tell"));
        Files.delete(own);

        assertThat(repertoire.look()).extracting(Fault::message).containsExactly("There is no such folder");
        repertoire.look();
        assertThat(told).hasSize(1);
        assertThat(said(repertoire)).isEqualTo("Tatt vare på");
    }

    @Test
    void nothingStartsOnAFault() throws IOException {
        write("tell/nb.yaml", "kep: Tatt vare på");

        assertThatThrownBy(this::repertoire)
                .isInstanceOf(FaultyConversations.class)
                .hasMessageContaining("tell/nb.yaml:1: nothing says 'tell.kep' (nb)");
    }

    @Test
    void aSentenceWithoutAConversationIsAFault() throws IOException {
        write("tel/nb.yaml", "kept: Tatt vare på");
        write("tel/sv.yaml", "kept: Tatt vare på");
        write("tel/en.yaml", "kept: Tatt vare på");

        assertThatThrownBy(this::repertoire).hasMessageContaining("tel/nb.yaml:1: there is no conversation 'tel'");
    }

    /** Of ours somebody's own script may leave unsaid what it likes. */
    @Test
    void anOwnScriptMayAskLess() throws IOException {
        write("tell/script.yaml", Sample.SCRIPT.replace("  - say: kept\n", ""));

        assertThat(repertoire().look()).isEmpty();
    }

    @Test
    void anOrganisationAnswersWhatElseItsPeopleAsk() throws IOException {
        everywhere("notices/about", "lunch: { asked: [when is lunch], says: 'Ask {contact}' }");

        assertThat(repertoire().look()).isEmpty();
    }

    @Test
    void aShortAnswerSaysNothingThatNobodyKnows() throws IOException {
        everywhere("notices/glossary", "term: { soup: { name: Soup, asked: [soup], says: 'Ask {contct}' } }");

        assertThatThrownBy(this::repertoire)
                .hasMessageContaining("notices/glossary.nb.yaml:1: 'glossary.term.soup.says' in nb uses {contct}; "
                        + "there are [contact, replyDays]");
    }

    @Test
    void whatPeopleMayAskHasAnAnswer() throws IOException {
        write("notices/about.nb.yaml", "lunch: { asked: [når er det lunsj] }");

        assertThatThrownBy(this::repertoire)
                .hasMessageContaining("notices/about.nb.yaml:1: people may say this, but 'about.lunch.says' is written"
                        + " in no language");
    }

    @Test
    void aKeyThatNobodyReadsIsAFaultAmongShortAnswersToo() throws IOException {
        everywhere("notices/about", "lunch: { asked: [lunch], says: Soon, sayz: Later }");

        assertThatThrownBy(this::repertoire)
                .hasMessageContaining("notices/about.nb.yaml:1: nothing says 'about.lunch.sayz' (nb)");
    }

    @Test
    void whatBeginsOneConversationBeginsNoOther() throws IOException {
        var yaml = "conversation: also\nsteps: [ { say: hello } ]";
        write("also/script.yaml", yaml);
        write("tell/nb.yaml", "begin: [idé]");
        write("tell/nn.yaml", "begin: [idé]");
        write("tell/sv.yaml", "begin: [idé]");
        write("tell/en.yaml", "begin: [idé]");
        for (var language : List.of("nb", "nn", "sv", "en")) {
            write("also/" + language + ".yaml", "hello: Hei\nbegin: [Idé]");
        }

        assertThatThrownBy(this::repertoire).hasMessageContaining("'idé' is both");
    }

    private static String said(LiveRepertoire repertoire) {
        return said(repertoire.now().phrasebook());
    }

    private static String said(Phrasebook phrasebook) {
        return phrasebook.say(Argument.phrase("tell.kept"), Language.NB);
    }

    private LiveRepertoire repertoire() {
        return repertoire(SomeEditions.of(BUILT_IN, own));
    }

    private LiveRepertoire repertoire(Editions editions) {
        var some = new Sample().contributions();
        var contributions = new Contributions(
                some.actions(),
                Stream.concat(some.facts().stream(), Stream.of(new OfTheOrganisation()))
                        .toList(),
                some.options(),
                some.drafts(),
                some.standings());
        return new LiveRepertoire(editions, contributions, clock, told::add);
    }

    private record OfTheOrganisation() implements Facts {
        @Override
        public Set<String> names() {
            return Set.of("contact", "reply-days");
        }

        @Override
        public boolean areAlwaysKnown() {
            return true;
        }

        @Override
        public Map<String, Argument> find(Situation situation) {
            return Map.of();
        }
    }

    private void everywhere(String path, String text) throws IOException {
        for (var language : Language.values()) {
            write(path + (path.startsWith("notices/") ? "." : "/") + language.code() + ".yaml", text);
        }
    }

    private void write(String path, String text) throws IOException {
        var file = own.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
