-- How often it had been tried when an operator last had it sent again: attempts tells claims apart and only ever grows.
ALTER TABLE parcels ADD COLUMN attempts_before INTEGER DEFAULT 0 NOT NULL;
