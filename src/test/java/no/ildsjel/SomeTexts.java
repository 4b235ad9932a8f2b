package no.ildsjel;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts as nobody should write them and somebody will. */
public final class SomeTexts {
    private static final List<String> PIECES = List.of(
            "idé ",
            "pårørende ",
            "čáhci ",
            "\n",
            "\n\n",
            "\r\n",
            "\u2028",
            "   ",
            "<!channel>",
            "<!here|x>",
            "<@U1>",
            "<!subteam^S1>",
            "<http://ond.example|bank>",
            "<#C1>",
            "&lt;",
            ":+1:",
            "*fet*",
            "~strek~",
            "<at>Kari</at>",
            "<at id=\"0\">",
            "[bank](http://ond.example)",
            "![bilde](http://ond.example/x.png)",
            "<http://ond.example>",
            "&lt;at&gt;",
            "&amp;",
            "&#42;",
            "&",
            "<",
            ">",
            "|",
            "{{DATE(2026-11-21T09:00:00Z, SHORT)}}",
            "{{TIME(2026-11-21T09:00:00Z)}}",
            "{{{",
            "${name}",
            ":smile:",
            "**fet**",
            "_kursiv_",
            "~~strek~~",
            "`kode`",
            "```",
            "# tittel",
            "- punkt",
            "1. punkt",
            "1) punkt",
            "> sitat",
            "---",
            "===",
            "\\",
            "\\n",
            "\"",
            "'",
            ",",
            "%2C",
            "<b>html</b>",
            "<script>",
            "@everyone",
            "=cmd()",
            "${jndi:ldap://x}",
            "'; DROP TABLE ideas;--",
            "👩‍👩‍👧‍👦",
            "👍🏽",
            "🇳🇴",
            "e\u0301",
            "\u202e",
            "\u200d",
            "\u200b",
            "\u2066",
            "\ufe0f",
            "\u0007",
            "https://kommune.example/a?b=c&d=e",
            "%s",
            "{0}",
            "\t");

    private SomeTexts() {}

    /** Whole characters only; see {@link #dirty} for the rest. */
    public static String random(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    /** With NUL, halves of characters, and sometimes very long. */
    public static String dirty(Random random) {
        String text = random(random) + List.of("", "\u0000", "\ud83d", "\udc4d").get(random.nextInt(4));
        return switch (random.nextInt(9)) {
            case 0 -> text.repeat(random.nextInt(60));
            case 1 -> text + "a\u0301".repeat(random.nextInt(2000)) + "\u0301".repeat(random.nextInt(8000));
            case 2 -> "<".repeat(random.nextInt(5000));
            case 3 -> "a\n".repeat(random.nextInt(3000));
            case 4 -> "\u0007\"\\👍".repeat(random.nextInt(3000));
            default -> text;
        };
    }
}
