CREATE TABLE people (
    id              UUID PRIMARY KEY,
    name            VARCHAR NOT NULL,
    email           VARCHAR UNIQUE,
    language        VARCHAR(2) NOT NULL,
    language_chosen BOOLEAN NOT NULL,
    met_at          TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE accounts (
    channel      VARCHAR(20) NOT NULL,
    user_id      VARCHAR NOT NULL,
    person_id    UUID NOT NULL REFERENCES people (id),
    last_used_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (channel, user_id)
);

CREATE INDEX accounts_of_person ON accounts (person_id);
