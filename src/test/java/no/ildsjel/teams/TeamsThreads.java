package no.ildsjel.teams;

import static no.ildsjel.teams.TeamsJson.array;
import static no.ildsjel.teams.TeamsJson.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.fakes.Answer;
import no.ildsjel.fakes.Heard;
import no.ildsjel.teams.TeamsWire.Sent;

/** What stands in a fake Teams: conversations and who is in them. */
final class TeamsThreads {
    private static final int PAGE = 500;

    private final AtomicInteger serial = new AtomicInteger();
    private final Map<Place, Sent> standing = new LinkedHashMap<>();
    private final Map<String, List<ObjectNode>> rosters = new LinkedHashMap<>();

    synchronized void member(String conversation, ObjectNode member) {
        rosters.computeIfAbsent(conversation, none -> new ArrayList<>()).add(member);
    }

    synchronized List<Sent> in(String conversation) {
        return standing.values().stream()
                .filter(sent -> sent.conversation().equals(conversation)
                        || sent.conversation().startsWith(conversation + TeamsApi.THREAD))
                .toList();
    }

    synchronized List<Sent> everywhere() {
        return List.copyOf(standing.values());
    }

    synchronized void lose(Place place) {
        standing.remove(place);
    }

    /**
     * Does it.
     *
     * @param segments of the path, decoded
     */
    synchronized Answer done(String method, List<String> segments, Heard heard) {
        var body = TeamsJson.read(heard.body());
        return switch (method) {
            case FakeTeams.OPEN ->
                json(
                        201,
                        object("id", TeamsWire.chatWith(body.at("/members/0/id").asText())));
            case FakeTeams.BEGIN -> begin(body);
            case FakeTeams.POST -> post(segments.get(3), body);
            case FakeTeams.UPDATE -> update(new Place(segments.get(3), segments.get(5)), body);
            case FakeTeams.DELETE -> delete(new Place(segments.get(3), segments.get(5)));
            case FakeTeams.MEMBER -> member(segments.get(3), segments.get(5));
            case FakeTeams.MEMBERS -> members(segments.get(3), heard.query());
            default -> refusal(404, "NotFound");
        };
    }

    static Answer json(int status, JsonNode body) {
        return Answer.of(status, body.toString());
    }

    static Answer refusal(int status, String code) {
        return json(status, object("error", object("code", code, "message", "Not for logs")));
    }

    private Answer post(String conversation, JsonNode activity) {
        var place = new Place(conversation, id());
        standing.put(place, Sent.of(place, activity));
        return json(201, object("id", place.message()));
    }

    private Answer begin(JsonNode body) {
        String id = id();
        String channel = body.at("/channelData/channel/id").asText();
        var place = new Place(channel + TeamsApi.THREAD + id, id);
        standing.put(place, Sent.of(place, body.path("activity")));
        return json(201, object("id", place.conversation(), "activityId", id));
    }

    private Answer update(Place place, JsonNode activity) {
        return standing.computeIfPresent(place, (where, before) -> Sent.of(where, activity)) == null
                ? refusal(404, "ActivityNotFoundInConversation")
                : json(200, object("id", place.message()));
    }

    private Answer delete(Place place) {
        return standing.remove(place) == null ? refusal(404, "ActivityNotFoundInConversation") : Answer.of(200, "");
    }

    private Answer member(String conversation, String user) {
        return rosters.getOrDefault(conversation, List.of()).stream()
                .filter(member -> member.path("id").asText().equals(user))
                .findFirst()
                .map(member -> json(200, member))
                .orElseGet(() -> refusal(404, "MemberNotFoundInConversation"));
    }

    private Answer members(String conversation, String query) {
        var roster = rosters.getOrDefault(conversation, List.of());
        int from = Integer.parseInt("0" + Heard.fields(query).getOrDefault("continuationToken", ""));
        int to = Math.min(from + PAGE, roster.size());
        var page = object("members", array(roster.subList(from, to)));
        return json(200, to < roster.size() ? page.put("continuationToken", String.valueOf(to)) : page);
    }

    private String id() {
        return String.valueOf(1_700_000_000_000L + serial.incrementAndGet());
    }
}
