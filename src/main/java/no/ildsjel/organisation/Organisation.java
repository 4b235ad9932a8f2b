package no.ildsjel.organisation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** The municipality that this Ildsjel serves, as its file describes it. */
public interface Organisation {
    String name();

    /** The language of rooms, and of people who have chosen none. */
    Language language();

    ZoneId zone();

    WorkingCalendar calendar();

    /** The organisation's own word for something, such as {@code bot}, {@code reviewerGroup} or {@code contact}. */
    String word(String name);

    /** The long-term areas, then the temporary ones that are open on the day. */
    List<FocusArea> areasOpenOn(LocalDate day);

    Optional<FocusArea> area(String id);

    /** Codes of those an idea may be for, in the order they are shown. */
    List<String> recipients();

    /** Codes of the values an idea may create, in the order they are shown. */
    List<String> values();

    /** The class that the organisation counts a value in: {@code economic}, {@code non_economic} or its own. */
    String valueClass(String code);

    /** Who decides in an area; null is for ideas outside every area or not yet placed. */
    List<Member> reviewersOf(@Nullable String area);

    /** Who decides in a reviewer's place; null as for {@link #reviewersOf}. */
    List<Member> standInsOf(@Nullable String area);

    List<Member> members();

    /** The one with this e-mail, be it the main one or another. */
    Optional<Member> member(String email);

    List<Member> withRole(Role role);

    /** How many work in the unit; 0 when the file does not name it. */
    int sizeOf(String unit);

    List<Room> rooms();

    Optional<Room> room(String purpose);

    Promises promises();

    /**
     * Someone whom the organisation names.
     *
     * @param email in lower case and NFC
     * @param alsoKnownAs other e-mails of the same person, on one platform or another
     * @param name only for the playground; elsewhere the platform knows it
     */
    record Member(
            String email,
            List<String> alsoKnownAs,
            @Nullable String name,
            String unit,
            @Nullable Language language,
            List<Role> roles) {
        public Member {
            alsoKnownAs = List.copyOf(alsoKnownAs);
        }

        public Member(String email, @Nullable String name, String unit, @Nullable Language language, List<Role> roles) {
            this(email, List.of(), name, unit, language, roles);
        }
    }

    /** What a person may do beyond what every employee may. */
    enum Role {
        LEADER,
        LINE_OWNER,
        COMMUNICATOR,
        COACH,
        INNOVATION_LEAD,
        /** Looks after what could not be delivered or heard; where nobody does, the innovation leads do. */
        OPERATOR
    }

    /**
     * A room of the organisation.
     *
     * @param purpose such as {@code recognition}
     * @param name as people know it, such as {@code #vi-heier}
     * @param places the room's id by channel
     */
    record Room(String purpose, String name, Map<String, String> places) {}

    /**
     * What the organisation promises.
     *
     * @param replyWithin working days until the submitter has an answer
     * @param consentWithin working days until silence means "not named"
     * @param smallestUnitUnnamed how many must work in a unit before "a colleague in the unit" hides anyone
     * @param draftsKept how long an untouched draft is kept
     * @param draftNudges after how many days somebody is reminded of an untouched draft, rising; none where empty
     */
    record Promises(
            int replyWithin,
            int consentWithin,
            int smallestUnitUnnamed,
            Duration draftsKept,
            List<Integer> draftNudges) {
        public Promises {
            draftNudges = List.copyOf(draftNudges);
        }
    }
}
