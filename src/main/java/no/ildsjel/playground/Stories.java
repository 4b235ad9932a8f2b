package no.ildsjel.playground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The stories that come with the conversations, by name. */
class Stories {
    private final Map<String, Story> stories = new TreeMap<>();

    /** Reads texts by name; one faulty story must not hide the faults of the next. */
    static Stories read(Map<String, String> texts) {
        var stories = new Stories();
        var faults = new ArrayList<String>();
        texts.forEach((name, text) -> {
            try {
                var story = Story.read(name, text);
                if (story.isOfOneChannel()) {
                    stories.stories.put(name, story);
                }
            } catch (UnreadableStory unreadable) {
                faults.addAll(unreadable.faults());
            }
        });
        if (!faults.isEmpty()) {
            throw new UnreadableStory(faults);
        }
        return stories;
    }

    Collection<Story> all() {
        return List.copyOf(stories.values());
    }

    Optional<Story> find(String name) {
        return Optional.ofNullable(stories.get(name));
    }
}
