-- What a person wrote for nobody but themselves. It is no passage: search does not find it; no snapshot is taken of it.
CREATE TABLE vent (
    complaint   INTEGER PRIMARY KEY REFERENCES complaint ON DELETE CASCADE,
    text        TEXT NOT NULL,
    felt_before TEXT NOT NULL,
    felt_after  TEXT NOT NULL
) STRICT;
