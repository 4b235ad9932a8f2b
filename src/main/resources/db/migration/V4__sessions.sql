CREATE TABLE sessions (
    id           UUID PRIMARY KEY,
    script       VARCHAR(80) NOT NULL,
    person_id    UUID NOT NULL,
    subject      VARCHAR(120),
    marks        TEXT NOT NULL,
    attention    VARCHAR(20) NOT NULL,
    asked        INT NOT NULL,
    touched_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE INDEX sessions_of_person ON sessions (person_id, attention);
