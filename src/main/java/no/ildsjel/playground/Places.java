package no.ildsjel.playground;

/** The names of conversations: {@code dm/<user>}, {@code home/<user>} and {@code room/<name>}. */
final class Places {
    private static final String DIRECT = "dm/";
    private static final String HOME = "home/";
    private static final String ROOM = "room/";

    private Places() {}

    static String direct(String user) {
        return DIRECT + user;
    }

    static String home(String user) {
        return HOME + user;
    }

    /** A room may be set in chat, by the name of its conversation, or in the file, as people know it. */
    static String room(String place) {
        return isRoom(place) ? place : ROOM + place.replaceFirst("^#", "");
    }

    static boolean isRoom(String conversation) {
        return conversation.startsWith(ROOM);
    }

    static boolean isOne(String conversation) {
        return isRoom(conversation) || conversation.startsWith(DIRECT) || conversation.startsWith(HOME);
    }

    static boolean isSeenBy(String user, String conversation) {
        return isRoom(conversation) || conversation.equals(direct(user)) || conversation.equals(home(user));
    }

    /** A room as people know it. */
    static String nameOf(String room) {
        return "#" + room.substring(ROOM.length());
    }
}
