package no.ildsjel.recognition;

import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Idea;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.phrasebook.Argument;

/** What a communicator chooses from. */
final class StoryOptions {
    static final String INITIATIVE = "initiative";
    static final String ROOM = "room";

    private StoryOptions() {}

    /** What there is to tell of. */
    record Initiatives(Storytelling storytelling) implements Options {
        // A button has room for 75 characters.
        private static final int LONGEST_TITLE = 55;

        @Override
        public String name() {
            return "stories-to-tell";
        }

        @Override
        public List<Option> offered(Situation situation) {
            return storytelling.tellable().stream().map(Initiatives::option).toList();
        }

        private static Option option(Idea idea) {
            var title = Argument.text(Excerpt.of(idea.words().title(), LONGEST_TITLE));
            var words = Map.of("idea", Argument.text(idea.id().toString()), "title", title);
            return new Option(
                    String.valueOf(idea.id().value()), Argument.phrase("recognition.story.initiative", words));
        }
    }

    /** Where to tell it. */
    record Rooms(Organisation organisation) implements Options {
        @Override
        public String name() {
            return "story-rooms";
        }

        @Override
        public List<Option> offered(Situation situation) {
            return organisation.rooms().stream()
                    .map(room -> new Option(room.purpose(), Argument.text(room.name())))
                    .toList();
        }

        Argument label(String purpose) {
            return Argument.text(
                    organisation.room(purpose).map(Organisation.Room::name).orElse(purpose));
        }
    }
}
