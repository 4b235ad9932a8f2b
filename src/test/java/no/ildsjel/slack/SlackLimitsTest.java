package no.ildsjel.slack;

import static no.ildsjel.slack.SlackJson.array;
import static no.ildsjel.slack.SlackJson.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackLimitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '$', textBlock = """
            {"type":"section","text":{"type":"mrkdwn","text":"hei <!channel>"}}; mrkdwn is not escaped
            {"type":"section","text":{"type":"mrkdwn","text":"R&D"}}; mrkdwn is not escaped
            {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"user","user_id":"U1"}]}]}; rich text is alive
            {"type":"header","text":{"type":"plain_text","text":""}}; text object empty or too long
            {"type":"header","text":{"type":"plain_text","text":"a\\u0000b"}}; NUL or half a character
            {"type":"header"}; text missing
            {"type":"actions","elements":[]}; elements too few or too many
            {"type":"actions","elements":[{"type":"button","action_id":"a","text":{"text":"A"}},{"type":"button","action_id":"a","text":{"text":"B"}}]}; action_id used twice
            {"type":"actions","elements":[{"type":"checkboxes","options":[{"text":{"text":"A"},"value":"a"}],"initial_options":[{"text":{"text":"B"},"value":"b"}]}]}; initial option unknown
            {"type":"actions","elements":[{"type":"timepicker"}]}; unknown element
            {"type":"input","label":{"text":"L"},"element":{"type":"plain_text_input","max_length":2,"initial_value":"abc"}}; initial_value too long
            {"type":"video"}; unknown block
            """)
    void aBlockThatSlackWouldRefuseIsFound(String block, String fault) {
        var message = message("hei", JsonParser.parseString(block).getAsJsonObject());

        assertThat(SlackLimits.ofMessage(message)).contains(fault);
    }

    @Test
    void aTextThatIsMissingOrAliveIsFound() {
        assertThat(SlackLimits.ofMessage(message(" ", header("a")))).containsExactly("text is empty");
        assertThat(SlackLimits.ofMessage(message("<@U1>", header("a")))).containsExactly("text is not escaped");
        assertThat(SlackLimits.ofMessage(message("a".repeat(4001), header("a"))))
                .containsExactly("text too long");
    }

    @Test
    void oneTooManyIsFound() {
        assertThat(SlackLimits.ofMessage(message("a", Collections.nCopies(50, header("a")))))
                .isEmpty();
        assertThat(SlackLimits.ofMessage(message("a", Collections.nCopies(51, header("a")))))
                .containsExactly("too many blocks");
        assertThat(SlackLimits.ofMessage(message("a", header("a".repeat(150))))).isEmpty();
        assertThat(SlackLimits.ofMessage(message("a", header("a".repeat(151)))))
                .containsExactly("text object empty or too long");
        assertThat(SlackLimits.ofMessage(message("a", Collections.nCopies(5, section("a".repeat(2900))))))
                .containsExactly("message too long");
    }

    @Test
    void aViewHasLimitsOfItsOwn() {
        var view = object("title", object("text", "a".repeat(25)), "private_metadata", "a".repeat(3001));

        assertThat(SlackLimits.ofView(view))
                .containsExactly("text object empty or too long", "private_metadata too long");
    }

    private static JsonObject message(String text, JsonObject block) {
        return message(text, List.of(block));
    }

    private static JsonObject message(String text, List<JsonObject> blocks) {
        return object("text", text, "blocks", array(blocks));
    }

    private static JsonObject header(String text) {
        return object("type", "header", "text", object("type", "plain_text", "text", text));
    }

    private static JsonObject section(String text) {
        return object("type", "section", "text", object("type", "mrkdwn", "text", text));
    }
}
