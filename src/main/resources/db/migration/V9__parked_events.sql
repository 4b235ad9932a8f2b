-- What was said and has had no effect yet, because of a fault of ours; given_up_at is null while it is still tried.
CREATE TABLE parked_events (
    id          UUID PRIMARY KEY,
    event_key   VARCHAR(255) NOT NULL UNIQUE,
    alias       VARCHAR(255),
    utterance   TEXT NOT NULL,
    attempts    INTEGER NOT NULL,
    fault       VARCHAR(255) NOT NULL,
    parked_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    given_up_at TIMESTAMP(6) WITH TIME ZONE
);
