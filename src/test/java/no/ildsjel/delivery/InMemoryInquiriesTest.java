package no.ildsjel.delivery;

import java.time.Duration;
import java.time.Instant;
import no.ildsjel.FixedClock;
import no.ildsjel.InMemoryInquiries;

class InMemoryInquiriesTest extends InquiriesContract {
    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final Inquiries inquiries = new InMemoryInquiries(clock);

    @Override
    Inquiries one() {
        return inquiries;
    }

    @Override
    Inquiries other() {
        return inquiries;
    }

    @Override
    void passes(Duration time) {
        clock.tick(time);
    }
}
