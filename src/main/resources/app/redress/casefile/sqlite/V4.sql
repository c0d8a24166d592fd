-- What a reply is, as it was read or corrected; blank when nobody has looked. What was promised by a day.
ALTER TABLE reply_received ADD COLUMN kind TEXT NOT NULL DEFAULT '';

CREATE TABLE promise (
    entry    INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE,
    position INTEGER NOT NULL,
    said     TEXT NOT NULL,
    due      TEXT NOT NULL,
    kept     INTEGER NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

-- Follows from the entries, like reply_by.
ALTER TABLE complaint ADD COLUMN promised_by TEXT;
