-- Where in Teams we have been; closed says why we are not let in, in a code of Teams' own.
CREATE TABLE teams_conversations (
    conversation VARCHAR PRIMARY KEY,
    scope        VARCHAR(10) NOT NULL,
    user_id      VARCHAR,
    team         VARCHAR,
    tenant       VARCHAR NOT NULL,
    service_url  VARCHAR NOT NULL,
    closed       VARCHAR(100),
    changed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE INDEX teams_conversations_of_user ON teams_conversations (user_id);
