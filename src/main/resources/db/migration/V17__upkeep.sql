-- What was said leaves the row a week after it was given up; on which channel and how it was said stays for the operator.
ALTER TABLE parked_events ADD COLUMN channel VARCHAR(40) DEFAULT '' NOT NULL;
ALTER TABLE parked_events ADD COLUMN kind VARCHAR(40) DEFAULT '' NOT NULL;
ALTER TABLE parked_events ALTER COLUMN utterance DROP NOT NULL;

-- Every event key begins with its channel.
UPDATE parked_events
SET channel = SUBSTRING(event_key FROM 1 FOR POSITION('/' IN event_key) - 1)
WHERE POSITION('/' IN event_key) BETWEEN 2 AND 41;

-- What an operator did; person_id is null where it was done on the page.
CREATE TABLE upkeep_deeds (
    id          UUID PRIMARY KEY,
    about       VARCHAR(80) NOT NULL,
    deed        VARCHAR(20) NOT NULL,
    person_id   UUID,
    destination VARCHAR(255) NOT NULL,
    done_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE INDEX upkeep_deeds_about ON upkeep_deeds (about, done_at);
CREATE INDEX upkeep_deeds_done_at ON upkeep_deeds (done_at);

-- Who has the daily message, and since when: it shows what has been done about it.
CREATE TABLE upkeep_messages (
    person_id UUID PRIMARY KEY,
    told_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
