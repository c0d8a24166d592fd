-- What a person wrote for nobody but themselves. It is no passage: search does not find it; no snapshot is taken of it.
CREATE TABLE vent (
    complaint   INTEGER PRIMARY KEY REFERENCES complaint ON DELETE CASCADE,
    text        TEXT NOT NULL,
    felt_before TEXT NOT NULL,
    felt_after  TEXT NOT NULL
) STRICT;

-- The first letter as Redress last wrote it from what was told: what still stands so may follow when the facts change.
ALTER TABLE told ADD COLUMN composed TEXT NOT NULL DEFAULT '';
ALTER TABLE told ADD COLUMN style TEXT NOT NULL DEFAULT '';
