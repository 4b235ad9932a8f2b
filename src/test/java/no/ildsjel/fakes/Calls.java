package no.ildsjel.fakes;

import java.util.ArrayList;
import java.util.List;

/** What a platform heard, in the order in which it answered. */
public final class Calls {
    private final List<Call> calls = new ArrayList<>();

    public synchronized void add(Call call) {
        calls.add(call);
    }

    public synchronized void clear() {
        calls.clear();
    }

    public synchronized List<Call> all() {
        return List.copyOf(calls);
    }

    public synchronized List<Call> of(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }
}
