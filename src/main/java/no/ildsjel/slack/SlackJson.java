package no.ildsjel.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * The pieces that messages, homes and forms are made of. They are made by hand because Slack's model classes write
 * every style there is, and Slack refuses a whole message for one property that it does not know.
 */
final class SlackJson {
    private SlackJson() {}

    static JsonObject object(Object... namesAndValues) {
        var object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            add(object, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private static void add(JsonObject object, String name, Object value) {
        if (value instanceof JsonElement element) {
            object.add(name, element);
        } else if (value instanceof Boolean flag) {
            object.addProperty(name, flag);
        } else if (value instanceof Number number) {
            object.addProperty(name, number);
        } else {
            object.addProperty(name, (String) value);
        }
    }

    static JsonArray array(List<? extends JsonElement> elements) {
        var array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }

    /** Text in which Slack looks for nothing; it is cut where Slack would refuse it. */
    static JsonObject plain(String text, int longest) {
        return object("type", "plain_text", "text", SlackText.cut(SlackText.clean(text), longest), "emoji", false);
    }
}
