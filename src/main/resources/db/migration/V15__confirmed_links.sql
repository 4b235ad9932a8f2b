-- link: the question to the one who made the code, once the other has said that it is them; null before.
-- typed_in: the channel where the code was typed, for that question.
ALTER TABLE joining_codes ADD COLUMN link UUID;
ALTER TABLE joining_codes ADD COLUMN typed_in VARCHAR(20);

CREATE INDEX joining_codes_by_link ON joining_codes (link);
