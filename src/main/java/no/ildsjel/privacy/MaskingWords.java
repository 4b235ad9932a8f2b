package no.ildsjel.privacy;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Masking;
import no.ildsjel.people.Profile;

/** Masks what the finders find; within links only what is certain. */
record MaskingWords(MistypedIdentityNumbers mistyped, PhoneNumbers phoneNumbers, Addresses addresses)
        implements Masking {
    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://\\S++|\\bwww\\.\\S++");

    @Override
    public Result mask(String text, Profile writer, Set<Trace> trusted) {
        var plain = Plain.of(text);
        var links = links(plain.words());
        var taken = new BitSet();
        var masked = new BitSet();
        var traces = new HashSet<Trace>();
        for (var finder : finders(writer)) {
            for (var span : finder.in(plain.words())) {
                // The figures of an identity number may look like a phone number as well.
                boolean isFree = taken.get(span.from(), span.to()).isEmpty()
                        && (finder.isCertain()
                                || links.get(span.from(), span.to()).isEmpty());
                taken.set(span.from(), span.to());
                var trace = Trace.of(finder.kind(), plain.words().substring(span.from(), span.to()));
                if (isFree && !trusted.contains(trace)) {
                    masked.set(span.from(), span.to());
                    traces.add(trace);
                }
            }
        }
        return traces.isEmpty() ? new Result(text, Set.of()) : new Result(plain.masked(masked), traces);
    }

    private List<Finder> finders(Profile writer) {
        return List.of(new IdentityNumbers(), mistyped, new EmailAddresses(addresses.of(writer)), phoneNumbers);
    }

    private static BitSet links(String text) {
        var links = new BitSet(text.length());
        LINK.matcher(text).results().forEach(link -> links.set(link.start(), link.end()));
        return links;
    }
}
