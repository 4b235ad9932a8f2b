-- Where a room is on a channel, as somebody said in the room itself; it goes before what the organisation's file says.
CREATE TABLE room_places (
    purpose   VARCHAR(100) NOT NULL,
    channel   VARCHAR(50) NOT NULL,
    place     VARCHAR(1000) NOT NULL,
    chosen_by UUID NOT NULL,
    chosen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (purpose, channel)
);

-- From now on a room is one recipient on each channel; what stands in one keeps its place.
UPDATE cards
SET recipient = recipient || '/' || channel,
    destination = '{"is":"ToRoomOn","purpose":"' || SUBSTRING(recipient FROM 6) || '","channel":"' || channel || '"}'
WHERE recipient LIKE 'room/%' AND channel IS NOT NULL;
