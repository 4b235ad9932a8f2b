package no.ildsjel.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A code that is read here and typed there, so without letters and figures that look alike. */
record OneTimeCode(String letters) {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern AROUND = Pattern.compile("[^\\p{L}\\p{N}]+");

    static OneTimeCode random(RandomGenerator chance) {
        return new OneTimeCode(IntStream.range(0, LENGTH)
                .map(letter -> chance.nextInt(0, ALPHABET.length()))
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining()));
    }

    /** Spaces, dashes and case do not matter; empty when it cannot be a code of ours. */
    static Optional<OneTimeCode> typed(String text) {
        var letters = AROUND.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new OneTimeCode(letters)) : Optional.empty();
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** As people read it best. */
    @Override
    public String toString() {
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }
}
