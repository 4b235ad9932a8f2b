package no.ildsjel.teams;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What a person wrote, from what Teams' composer made of it. */
final class TeamsWords {
    private static final String SCHEMA = "http://schema.skype.com/";
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "codeblock",
            "table",
            "tr",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4");
    private static final Set<String> VERBATIM = Set.of("pre", "codeblock", "code");

    private TeamsWords() {}

    /**
     * The words behind the composer's HTML.
     *
     * @param isUs whether the mention of this number, as the HTML counts them, is of ourselves: it is left out
     */
    static String ofHtml(String html, IntPredicate isUs) {
        var page = new Page(isUs);
        NodeTraversor.filter(page, Jsoup.parseBodyFragment(html).body());
        return page.text();
    }

    /** The words of a message that came without HTML: mentions stand in tags, everything else is as it was typed. */
    static String ofPlain(String text, List<Mention> mentions) {
        String words = text;
        for (var mention : mentions) {
            words = words.replace(mention.tag(), mention.isUs() ? "" : "@" + mention.name());
        }
        return words.replace('\u00a0', ' ').strip();
    }

    /**
     * Somebody who was mentioned.
     *
     * @param tag as it stands in the text
     */
    record Mention(String tag, String name, boolean isUs) {}

    /** The words of a page, from top to bottom. */
    private static final class Page implements NodeFilter {
        private final StringBuilder words = new StringBuilder();
        private final IntPredicate isUs;
        private int verbatim;

        Page(IntPredicate isUs) {
            this.isUs = isUs;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text(text));
                return FilterResult.CONTINUE;
            }
            return node instanceof Element element ? begin(element) : FilterResult.SKIP_ENTIRELY;
        }

        private FilterResult begin(Element element) {
            if (isQuotedReply(element) || element.nameIs("attachment")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isPicture(element)) {
                words.append(element.attr("alt"));
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isMention(element)) {
                words.append(mention(element));
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("br")) {
                words.append('\n');
            } else if (BLOCKS.contains(element.normalName())) {
                breakLine();
            }
            if (VERBATIM.contains(element.normalName())) {
                verbatim++;
            }
            words.append(mark(element));
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (VERBATIM.contains(element.normalName())) {
                verbatim--;
            }
            if (element.nameIs("a")) {
                words.append(address(element));
            } else if (element.nameIs("td") || element.nameIs("th")) {
                words.append(' ');
            }
            if (BLOCKS.contains(element.normalName())) {
                breakLine();
            }
            return FilterResult.CONTINUE;
        }

        private String text(TextNode node) {
            if (verbatim > 0) {
                return node.getWholeText().replace('\u00a0', ' ');
            }
            // As a browser would show it: a line break in the source is a space, and so are many spaces.
            String shown = node.getWholeText().replaceAll("[ \\t\\r\\n]+", " ").replace('\u00a0', ' ');
            return isAtLineStart() ? shown.stripLeading() : shown;
        }

        private boolean isAtLineStart() {
            return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
        }

        private void breakLine() {
            int end = words.length();
            while (end > 0 && words.charAt(end - 1) == ' ') {
                end--;
            }
            words.setLength(end);
            if (!isAtLineStart()) {
                words.append('\n');
            }
        }

        private static String mark(Element element) {
            if (!element.nameIs("li") || element.parent() == null) {
                return "";
            }
            return element.parent().nameIs("ol") ? (element.elementSiblingIndex() + 1) + ". " : "• ";
        }

        /** A link's address, unless it is what the link says anyway. */
        private static String address(Element link) {
            String address = link.attr("href");
            String label = link.text();
            boolean isKnown = address.isBlank() || address.contains(label) || address.startsWith("mailto:" + label);
            return isKnown && !label.isBlank() ? "" : " (" + address + ")";
        }

        private String mention(Element element) {
            return isUs.test(number(element)) ? "" : "@" + element.text();
        }

        private static int number(Element element) {
            String id = element.hasAttr("itemid") ? element.attr("itemid") : element.attr("id");
            return id.matches("[0-9]{1,4}") ? Integer.parseInt(id) : -1;
        }

        private static boolean isMention(Element element) {
            return element.nameIs("at") || element.attr("itemtype").equals(SCHEMA + "Mention");
        }

        private static boolean isPicture(Element element) {
            return element.nameIs("emoji") || element.nameIs("img");
        }

        /** What somebody else said, which Teams puts above the answer to it. */
        private static boolean isQuotedReply(Element element) {
            return element.attr("itemtype").equals(SCHEMA + "Reply");
        }

        String text() {
            return words.toString().replaceAll(" +\n", "\n").strip();
        }
    }
}
