package no.ildsjel.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.Emoji;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The emoji that somebody wrote: Slack's text has codes such as {@code :wave:} for them, its blocks know better. */
final class SlackEmoji {
    private SlackEmoji() {}

    /** The characters by their codes, longer codes first: one code may be the beginning of another. */
    static Map<String, String> in(@Nullable List<LayoutBlock> blocks) {
        var characters = new TreeMap<String, String>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        if (blocks != null) {
            blocks.forEach(block -> collect(block, characters));
        }
        return characters;
    }

    private static void collect(Object part, Map<String, String> characters) {
        if (part instanceof Emoji emoji && emoji.getUnicode() != null && emoji.getName() != null) {
            characters.put(code(emoji), characters(emoji.getUnicode()));
        } else if (part instanceof RichTextBlock block) {
            block.getElements().forEach(element -> collect(element, characters));
        } else if (part instanceof RichTextSectionElement section) {
            section.getElements().forEach(element -> collect(element, characters));
        } else if (part instanceof RichTextListElement list) {
            list.getElements().forEach(element -> collect(element, characters));
        } else if (part instanceof RichTextQuoteElement quote) {
            quote.getElements().forEach(element -> collect(element, characters));
        }
    }

    private static String code(Emoji emoji) {
        String tone = emoji.getSkinTone() == null ? "" : ":skin-tone-" + emoji.getSkinTone() + ":";
        return ":" + emoji.getName() + ":" + tone;
    }

    private static String characters(String unicode) {
        return Arrays.stream(unicode.split("-"))
                .filter(point -> point.matches("[0-9a-fA-F]{2,6}"))
                .map(point -> Integer.parseInt(point, 16))
                .filter(Character::isValidCodePoint)
                .map(Character::toString)
                .reduce("", String::concat);
    }
}
