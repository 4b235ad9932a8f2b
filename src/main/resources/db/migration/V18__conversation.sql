-- How often somebody was reminded of what they left, and the day until which we said that it is kept.
ALTER TABLE sessions ADD COLUMN nudges INT DEFAULT 0 NOT NULL;
ALTER TABLE sessions ADD COLUMN kept_until DATE;

CREATE INDEX sessions_untouched ON sessions (attention, touched_at);
