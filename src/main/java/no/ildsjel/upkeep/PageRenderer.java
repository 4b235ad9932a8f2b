package no.ildsjel.upkeep;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/**
 * The page of what waits for an operator, as HTML without scripts.
 *
 * @param base where the page is, without what follows it
 */
record PageRenderer(PageWords words, Wording wording, String base) {
    private static final int SHOWN = 200;

    /** Below which heading a case stands. */
    private enum Group {
        HELD,
        FAILED,
        UNHEARD;

        static Group of(Case each) {
            return switch (each.state()) {
                case FAILED, SPENT -> FAILED;
                case HELD -> HELD;
                case TRIED, GIVEN_UP, BLANK -> UNHEARD;
            };
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The whole page.
     *
     * @param said what has just been done: a deed's code or {@code over}; null for nothing
     */
    String page(List<Case> cases, List<Logbook.Entry> newest, @Nullable String said) {
        var shown = cases.stream()
                .sorted(Comparator.comparing(Group::of))
                .limit(SHOWN)
                .collect(Collectors.groupingBy(Group::of));
        var main = new StringBuilder();
        if (said != null) {
            main.append("<p class=\"said\" role=\"status\">%s</p>".formatted(html(words.page("said-" + said))));
        }
        if (cases.isEmpty()) {
            main.append("<p class=\"calm\">%s</p>".formatted(html(words.page("nothing"))));
        }
        if (cases.size() > SHOWN) {
            Map<String, Argument> count = Map.of("count", new Argument.Count(cases.size() - SHOWN));
            main.append("<p class=\"calm\">%s</p>".formatted(html(words.page("more", count))));
        }
        for (var group : Group.values()) {
            main.append(section(group, shown.getOrDefault(group, List.of())));
        }
        return frame(main.append(done(newest)).toString());
    }

    String withoutDatabase() {
        return frame("""
                <p class="said" role="alert">%s</p>
                <p><a href="%s">%s</a></p>
                """.formatted(html(words.page("no-database")), html(base), html(words.page("try-again"))));
    }

    private String frame(String main) {
        var title = html(words.page(
                "title", Map.of("bot", Argument.text(words.organisation().word("bot")))));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="stylesheet" href="%s/style.css">
                </head>
                <body>
                <header><h1>%s</h1><p>%s</p></header>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(
                        html(words.language()),
                        title,
                        html(base),
                        title,
                        html(words.organisation().name()),
                        main);
    }

    private String section(Group group, List<Case> cases) {
        if (cases.isEmpty()) {
            return "";
        }
        return """
                <section aria-labelledby="%1$s">
                <h2 id="%1$s">%2$s <span class="count">%3$d</span></h2>
                <ul class="cases">
                %4$s
                </ul>
                </section>
                """.formatted(
                        group.code(),
                        html(words.page(group.code())),
                        cases.size(),
                        cases.stream().map(this::item).collect(Collectors.joining("\n")));
    }

    private String item(Case each) {
        return """
                <li>
                <h3>%s</h3>
                %s
                <dl>
                %s
                </dl>
                <div class="deeds">
                %s
                </div>
                </li>
                """.formatted(
                html(words.say(wording.thing(each.place()))),
                each.state() == Case.State.FAILED ? "" : "<p>%s</p>".formatted(html(words.say(wording.what(each)))),
                facts(each),
                each.state().deeds().stream().map(deed -> deed(each, deed)).collect(Collectors.joining("\n")));
    }

    private String facts(Case each) {
        return fact("reason", html(words.say(wording.why(each))))
                + fact("code", "<code>%s</code>".formatted(html(each.reason())))
                + fact("since", time(each.since()))
                + fact("attempts", String.valueOf(each.attempts()))
                + fact("lane", "<code>%s</code>".formatted(html(each.place())));
    }

    private String fact(String label, String value) {
        return "<div><dt>%s</dt><dd>%s</dd></div>".formatted(html(words.page(label)), value);
    }

    private String time(Instant at) {
        return "<time datetime=\"%s\">%s</time>".formatted(at.truncatedTo(ChronoUnit.SECONDS), html(words.at(at)));
    }

    private String deed(Case each, Deed deed) {
        var which = html(words.say(wording.thing(each.place())) + ", " + words.at(each.since()));
        if (deed == Deed.AGAIN) {
            return form(each, deed, each.ref().kind() == Ref.Kind.EVENT ? "hear" : "again", which);
        }
        return """
                <details>
                <summary aria-label="%1$s: %2$s">%1$s</summary>
                <p>%3$s</p>
                %4$s
                </details>
                """.formatted(
                        html(words.page("drop")),
                        which,
                        html(words.page("drop-warning")),
                        form(each, deed, "really-drop", which));
    }

    private String form(Case each, Deed deed, String label, String which) {
        return """
                <form method="post" action="%1$s">
                <input type="hidden" name="about" value="%2$s">
                <button name="deed" value="%3$s" aria-label="%4$s: %5$s">%4$s</button>
                </form>
                """.formatted(html(base), each.ref(), deed.code(), html(words.page(label)), which);
    }

    /** Without names: this is no page about people. */
    private String done(List<Logbook.Entry> newest) {
        if (newest.isEmpty()) {
            return "";
        }
        var items = newest.stream()
                .map(entry -> "<li>%s %s</li>"
                        .formatted(time(entry.at()), html(words.say(wording.done(entry, somebody(entry))))))
                .collect(Collectors.joining("\n"));
        return """
                <section aria-labelledby="done">
                <h2 id="done">%s</h2>
                <ul class="done">
                %s
                </ul>
                </section>
                """.formatted(html(words.page("done")), items);
    }

    private static Argument somebody(Logbook.Entry entry) {
        return Wording.phrase(entry.by() == null ? "on-page" : "page.somebody");
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
