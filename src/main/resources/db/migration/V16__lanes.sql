-- A rate that a platform allows, shared by all nodes, by the database's clock.
-- taken_until: when everything that was let through would have gone out evenly; ahead of now by what is left of a burst.
-- answers_until, notices_until, broadcasts_until: where the queue of what waits for room ends, for each urgency.
-- shut_until: the platform's own word. doubted_until: ours, since it has not answered; troubles counts how often.
CREATE TABLE lanes (
    name             VARCHAR(1500) PRIMARY KEY,
    taken_until      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    answers_until    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    notices_until    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    broadcasts_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    shut_until       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    doubted_until    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    troubles         INTEGER NOT NULL,
    reason           VARCHAR(1000)
);

-- tried_at: when the last attempt began. lost_at: when the first attempt began whose answer was lost.
-- channel: the one that was tried. repeats: how often it was sent again without our being able to look.
-- has_slot: it waits for the time that a lane gave it. is_behind: one before it, of the same card, waits outside the row.
-- standing: where the card stood when it was claimed, and since it was sent; '' for nowhere.
ALTER TABLE parcels ADD COLUMN tried_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE parcels ADD COLUMN lost_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE parcels ADD COLUMN channel VARCHAR(50);
ALTER TABLE parcels ADD COLUMN repeats INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE parcels ADD COLUMN has_slot BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE parcels ADD COLUMN is_behind BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE parcels ADD COLUMN standing TEXT;

-- What may be tried now is apart from what waits for its time, so that nobody wades through the one to find the other.
UPDATE parcels SET state = 'waiting' WHERE state = 'due' AND due_at > CURRENT_TIMESTAMP;
CREATE INDEX parcels_by_time ON parcels (state, due_at);
DROP INDEX parcels_by_card;
CREATE INDEX parcels_by_card ON parcels (name, recipient, state, seq);

-- From now on the newest parcel that was sent says where its card stands, and the card only when there is none left.
ALTER TABLE cards ADD COLUMN standing TEXT;
UPDATE cards
SET standing = '{"channel":"' || channel
    || '","place":{"conversation":"' || REPLACE(REPLACE(conversation, '\', '\\'), '"', '\"')
    || '","message":"' || REPLACE(REPLACE(message, '\', '\\'), '"', '\"') || '"}}'
WHERE message IS NOT NULL;
ALTER TABLE cards DROP COLUMN channel;
ALTER TABLE cards DROP COLUMN conversation;
ALTER TABLE cards DROP COLUMN message;
