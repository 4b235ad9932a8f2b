package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Does turns again that were heard in whole talks, by the engine alone, to see how long it takes. */
public final class EngineTime {
    private static final int WARM = 2;
    private static final int ROUNDS = 5;

    private final TalkRoom room;
    private final List<Runnable> turns = new ArrayList<>();

    public EngineTime(BeanFactory modules) {
        this.room = modules.getBean(TalkRoom.class).now();
    }

    /**
     * A turn whose time is to be taken.
     *
     * @param before as the session was when it was heard; null where there was none
     */
    public void remember(Person person, @Nullable Session before, Utterance.What what) {
        var script = before == null
                ? room.scripts().hearingAnything()
                : room.scripts().find(before.script());
        script.ifPresent(found -> {
            var around = new Turns(room, person);
            var session = before == null ? around.fresh(found, null, Map.of()) : before;
            heard(found, before, what).ifPresent(heard -> turns.add(() -> turn(around, found, session, heard)));
        });
    }

    private static Optional<Heard> heard(Script script, @Nullable Session before, Utterance.What what) {
        if (what instanceof Utterance.Pressed pressed) {
            return Talks.heard(List.of(pressed.deed().split("\\|", -1)), pressed.ticked());
        }
        if (!(what instanceof Utterance.Said said) || Reading.plain(said.text()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                before == null
                        ? new Heard.Written(script.asks().get(0).slot(), said.text())
                        : new Heard.Text(Piece.of(said.text())));
    }

    /** With what it looks up about the words, and without what it does for good. */
    private void turn(Turns around, Script script, Session session, Heard heard) {
        var engine = around.engine(script);
        var turn = engine.hear(session, heard);
        for (var look = turn.pending(); look != null && look.isLook(); look = turn.pending()) {
            var situation = around.around().situation(turn.session());
            turn = engine.after(
                    turn, look, room.contributions().action(look.action()).perform(situation));
        }
    }

    /** In milliseconds, for each turn the median of several. */
    public List<Double> milliseconds() {
        IntStream.range(0, WARM).forEach(round -> turns.forEach(Runnable::run));
        return turns.stream().map(EngineTime::median).toList();
    }

    private static double median(Runnable turn) {
        var nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            turn.run();
            nanos[round] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2] / 1e6;
    }
}
