package no.ildsjel.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that Ildsjel speaks, and where it turns when a sentence is missing in it. */
public enum Language {
    NB,
    NN,
    SV,
    EN;

    /** The code used in file names, configuration and the database: {@code nb}, {@code nn}, {@code sv}, {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The languages to look in, this one first: nn → nb → en, sv → en. */
    public List<Language> preferences() {
        return switch (this) {
            case NB -> List.of(NB, EN);
            case NN -> List.of(NN, NB, EN);
            case SV -> List.of(SV, EN);
            case EN -> List.of(EN);
        };
    }

    /** The language of a code such as {@code nb}, or of a platform's locale such as {@code nb-NO} or {@code no}. */
    public static Optional<Language> of(String tag) {
        return switch (Locale.forLanguageTag(tag.replace('_', '-')).getLanguage()) {
            case "nb", "no" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            case "sv" -> Optional.of(SV);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
