-- Who is behind a milestone and what they said to being seen; the words of a post are made from the idea each time.
CREATE TABLE recognitions (
    id         UUID PRIMARY KEY,
    idea_id    BIGINT NOT NULL,
    milestone  VARCHAR(20) NOT NULL,
    reached_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    answer_by  DATE NOT NULL,
    state      VARCHAR(20) NOT NULL,
    reason     VARCHAR(20),
    settled_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE INDEX recognitions_of_idea ON recognitions (idea_id);

CREATE TABLE consents (
    recognition_id UUID NOT NULL REFERENCES recognitions (id),
    person_id      UUID NOT NULL,
    place          INT NOT NULL,
    answer         VARCHAR(20) NOT NULL,
    answered_at    TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (recognition_id, person_id)
);

CREATE INDEX consents_of_person ON consents (person_id);

-- The words are dropped when the story is taken back.
CREATE TABLE stories (
    id              UUID PRIMARY KEY,
    idea_id         BIGINT NOT NULL,
    room            VARCHAR NOT NULL,
    communicator_id UUID NOT NULL,
    words           TEXT,
    posted_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    removed_at      TIMESTAMP(6) WITH TIME ZONE
);

CREATE INDEX stories_of_idea ON stories (idea_id);

CREATE TABLE mentions (
    story_id  UUID NOT NULL REFERENCES stories (id),
    person_id UUID NOT NULL,
    PRIMARY KEY (story_id, person_id)
);

CREATE INDEX mentions_of_person ON mentions (person_id);
