-- A parcel may be 'unreachable': kept, and not tried, until the platform lets us in. reopened_at is when it last did so.
ALTER TABLE parcels ALTER COLUMN state SET DATA TYPE VARCHAR(20);
ALTER TABLE parcels ADD COLUMN reopened_at TIMESTAMP(6) WITH TIME ZONE;

-- What a message of ours shows by now is asked for by the name of its card.
CREATE INDEX parcels_by_card ON parcels (name, recipient, seq);
