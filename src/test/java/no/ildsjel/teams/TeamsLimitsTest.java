package no.ildsjel.teams;

import static no.ildsjel.teams.TeamsJson.array;
import static no.ildsjel.teams.TeamsJson.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsLimitsTest {
    private static final String ACTION =
            "{'type':'Action.Execute','title':'A','verb':'press','data':{},'fallback':{'type':'Action.Submit','title':'A','data':{}}}";

    @Test
    void aCardLikeOursIsFine() {
        assertThat(TeamsLimits.ofMessage(message(card(line("hei"))))).isEmpty();
        assertThat(TeamsLimits.ofCard(card(read("{'type':'ActionSet','actions':[" + ACTION + "]}"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '$', textBlock = """
            {'type':'TextBlock','text':'**fet**','wrap':true}; text block is alive
            {'type':'TextBlock','text':'[a](http://ond.example)','wrap':true}; text block is alive
            {'type':'TextBlock','text':'Hei'}; text block does not wrap
            {'type':'TextBlock','text':'Hei','wrap':true,'color':'good'}; TextBlock has unknown color
            {'type':'RichTextBlock','inlines':[]}; rich text is empty
            {'type':'RichTextBlock','inlines':[{'type':'TextRun','text':'a\\nb'}]}; text run is not one line
            {'type':'RichTextBlock','inlines':[{'type':'TextRun','text':''}]}; text run is not one line
            {'type':'RichTextBlock','inlines':[{'type':'TextRun','text':'{{DATE(2026)}}'}]}; text run is alive
            {'type':'RichTextBlock','inlines':[{'type':'TextRun','text':'a\\u0000b'}]}; NUL or half a character
            {'type':'RichTextBlock','inlines':[{'type':'TextRun','text':'\\ud83d'}]}; NUL or half a character
            {'type':'RichTextBlock','inlines':[{'type':'Image','text':'a'}]}; not TextRun
            {'type':'Input.Text','id':'a','label':'A','maxLength':2,'value':'abc'}; value too long
            {'type':'Input.Text','id':'a','maxLength':2}; label is empty
            {'type':'Input.Text','label':'A','maxLength':2}; id empty or used twice
            {'type':'Input.Text','id':'a','label':'*A*','maxLength':2}; label is alive
            {'type':'Input.ChoiceSet','id':'a','label':'A','choices':[]}; no choices
            {'type':'Input.ChoiceSet','id':'a','label':'A','choices':[{'title':'A','value':'a,b'}]}; value empty, twice or with a comma
            {'type':'Input.ChoiceSet','id':'a','label':'A','choices':[{'title':'A','value':'a'},{'title':'B','value':'a'}]}; value empty, twice or with a comma
            {'type':'Input.ChoiceSet','id':'a','label':'A','choices':[{'title':' ','value':'a'}]}; title is empty
            {'type':'Input.ChoiceSet','id':'a','label':'A','choices':[{'title':'<at>','value':'a'}]}; title is alive
            {'type':'Input.ChoiceSet','id':'a','label':'A','value':'a,c','choices':[{'title':'A','value':'a'}]}; unknown value
            {'type':'ActionSet','actions':[]}; actions too few or too many
            {'type':'ActionSet','actions':[{'type':'Action.OpenUrl','title':'A'}]}; not Action.Execute
            {'type':'ActionSet','actions':[{'type':'Action.Execute','title':'','verb':'press','data':{}}]}; title is empty
            {'type':'ActionSet','actions':[{'type':'Action.Execute','title':'A','verb':'press','data':{}}]}; not Action.Submit
            {'type':'ActionSet','actions':[{'type':'Action.Execute','title':'A','data':{}}]}; verb is empty
            {'type':'ActionSet','actions':[{'type':'Action.Execute','title':'A','verb':'press'}]}; data is none
            {'type':'Table'}; unknown element
            """)
    void anElementThatTeamsWouldRefuseOrMisreadIsFound(String element, String fault) {
        assertThat(TeamsLimits.ofCard(card(read(element)))).contains(fault);
    }

    @Test
    void anIdUsedTwiceIsFound() {
        var input = read("{'type':'Input.Text','id':'a','label':'A','maxLength':2}");

        assertThat(TeamsLimits.ofCard(card(input, input))).containsExactly("id empty or used twice");
    }

    @Test
    void oneTooManyIsFound() {
        assertThat(TeamsLimits.ofCard(card(actions(6)))).isEmpty();
        assertThat(TeamsLimits.ofCard(card(actions(7)))).containsExactly("actions too few or too many");
        assertThat(TeamsLimits.ofCard(refreshedFor(60))).isEmpty();
        assertThat(TeamsLimits.ofCard(refreshedFor(61))).containsExactly("too many userIds");
    }

    @Test
    void whatIsTooHeavyOnItsWayIsFound() {
        assertThat(TeamsLimits.ofCard(card(line("a".repeat(24_000))))).isEmpty();
        assertThat(TeamsLimits.ofCard(card(line("å".repeat(24_000))))).containsExactly("too heavy");
    }

    @Test
    void aCardThatIsNotLikeOursIsFound() {
        assertThat(TeamsLimits.ofCard(card(line("a")).put("version", "1.6"))).containsExactly("wrong version");
        assertThat(TeamsLimits.ofCard(card(line("a")).put("fallbackText", " ")))
                .containsExactly("fallbackText is empty");
        assertThat(TeamsLimits.ofCard(card(line("a")).put("fallbackText", "*a*")))
                .containsExactly("fallbackText is alive");
        assertThat(TeamsLimits.ofCard(card(line("a")).put("speak", "a")))
                .containsExactly("AdaptiveCard has unknown speak");
        assertThat(TeamsLimits.ofCard(card())).containsExactly("body is empty");
    }

    @Test
    void aMessageThatIsNotLikeOursIsFound() {
        assertThat(TeamsLimits.ofMessage(message(card(line("a"))).put("summary", "")))
                .containsExactly("summary is empty");
        assertThat(TeamsLimits.ofMessage(message(card(line("a"))).put("summary", "<at>a</at>")))
                .containsExactly("summary is alive");
        assertThat(TeamsLimits.ofMessage(message(card(line("a"))).put("text", "a")))
                .containsExactly("text is not plain");
        assertThat(TeamsLimits.ofMessage(message(card(line("a"))).set("entities", array(List.of()))))
                .containsExactly("a mention");
    }

    private static ObjectNode message(ObjectNode card) {
        var attachment = object("contentType", TeamsRenderer.CONTENT_TYPE, "content", card);
        return object("type", "message", "summary", "a", "attachments", array(List.of(attachment)));
    }

    private static ObjectNode card(ObjectNode... elements) {
        return object("type", "AdaptiveCard", "version", "1.5", "fallbackText", "a", "body", array(List.of(elements)));
    }

    private static ObjectNode refreshedFor(int users) {
        var ids = array(IntStream.range(0, users)
                .mapToObj(i -> object("id", String.valueOf(i)))
                .toList());
        return card(line("a")).set("refresh", object("userIds", ids));
    }

    private static ObjectNode actions(int count) {
        return object(
                "type",
                "ActionSet",
                "actions",
                array(IntStream.range(0, count).mapToObj(i -> read(ACTION)).toList()));
    }

    private static ObjectNode line(String text) {
        return TeamsPage.line(text);
    }

    private static ObjectNode read(String json) {
        return (ObjectNode) TeamsJson.read(json.replace('\'', '"'));
    }
}
