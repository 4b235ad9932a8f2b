CREATE TABLE events (
    event_key   VARCHAR(255) PRIMARY KEY,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE INDEX events_happened_at ON events (happened_at);

-- due_at is when a parcel may be tried; while it is being sent, when the lease of the one who sends it runs out.
CREATE TABLE parcels (
    id          UUID PRIMARY KEY,
    seq         BIGINT GENERATED ALWAYS AS IDENTITY,
    recipient   VARCHAR(1000) NOT NULL,
    destination TEXT NOT NULL,
    name        VARCHAR(255) NOT NULL,
    deed        VARCHAR(10) NOT NULL,
    version     BIGINT NOT NULL,
    content     TEXT,
    urgency     SMALLINT NOT NULL,
    state       VARCHAR(10) NOT NULL,
    attempts    INTEGER NOT NULL,
    due_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    reason      VARCHAR(1000),
    created_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    sent_at     TIMESTAMP(6) WITH TIME ZONE
);

CREATE INDEX parcels_by_state ON parcels (state, urgency, seq);
CREATE INDEX parcels_by_recipient ON parcels (recipient, state, seq);

-- content is kept only while the card has something to press: nothing else needs it again.
CREATE TABLE cards (
    name         VARCHAR(255) NOT NULL,
    recipient    VARCHAR(1000) NOT NULL,
    destination  TEXT NOT NULL,
    version      BIGINT NOT NULL,
    stands       BOOLEAN NOT NULL,
    content      TEXT,
    channel      VARCHAR(50),
    conversation VARCHAR(1000),
    message      VARCHAR(1000),
    changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (name, recipient)
);
