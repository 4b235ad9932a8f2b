package no.ildsjel;

import java.util.List;
import no.ildsjel.conversation.Immediate.Field;
import no.ildsjel.conversation.Immediate.Form;
import no.ildsjel.conversation.Immediate.Kind;
import no.ildsjel.delivery.WrittenCard.Option;

/** Forms that a platform is asked to open. */
public final class SomeForms {
    private SomeForms() {}

    /** With a field of every kind. */
    public static Form whole(String need) {
        var values = List.of(new Option("time", "Spart tid", true), new Option("quality", "Bedre *kvalitet*", false));
        var areas = List.of(new Option("welfare", "Velferd", false), new Option("not-known", "Vet ikke", true));
        return new Form(
                "Alt i ett skjema",
                List.of(
                        new Field(
                                "need",
                                Kind.TEXT,
                                "Behov",
                                "Hvilket behov har du sett?",
                                true,
                                need,
                                40_000,
                                List.of()),
                        new Field("value", Kind.MANY, "Verdi", "Hva blir bedre?", true, "", 0, values),
                        new Field("focus-area", Kind.ONE, "Fokusområde", "Hvilket passer best?", false, "", 0, areas),
                        new Field("day", Kind.DAY, "Dag", "", false, "2026-12-24", 0, List.of()),
                        new Field("title", Kind.LINE, "Navn", "", false, "", 80, List.of())),
                "kan stå tomt",
                "Send",
                "Lukk",
                "form|1|?all|0");
    }
}
