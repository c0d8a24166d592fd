-- The first schema. A released script is never changed: what comes later is a script of its own.
-- Days and moments are ISO 8601 text (moments in UTC with nine decimals, so that text order is time order);
-- address lines each end with a line feed.

PRAGMA application_id = 1380209235;

CREATE TABLE complaint (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    title     TEXT NOT NULL,
    situation TEXT NOT NULL,
    -- The next three follow from the entries and are kept here so that the list of cases reads one index only.
    company   TEXT NOT NULL DEFAULT '',
    last_sent TEXT,
    reply_by  TEXT,
    updated   TEXT NOT NULL
) STRICT;

CREATE INDEX complaint_as_listed ON complaint (reply_by IS NULL, reply_by, updated DESC);

CREATE TABLE draft (
    complaint           INTEGER PRIMARY KEY REFERENCES complaint ON DELETE CASCADE,
    -- Entries and drafts share one row of numbers in the search index: drafts stand below zero.
    passage             INTEGER NOT NULL UNIQUE AS (-complaint) STORED,
    recipient_name      TEXT NOT NULL,
    recipient_attention TEXT NOT NULL,
    recipient_address   TEXT NOT NULL,
    recipient_country   TEXT NOT NULL,
    recipient_email     TEXT NOT NULL,
    recipient_phone     TEXT NOT NULL,
    subject             TEXT NOT NULL,
    reference           TEXT NOT NULL,
    body                TEXT NOT NULL,
    variant             TEXT NOT NULL,
    caret               INTEGER NOT NULL
) STRICT;

CREATE TABLE snapshot (
    number              INTEGER PRIMARY KEY,
    complaint           INTEGER NOT NULL REFERENCES complaint ON DELETE CASCADE,
    taken               TEXT NOT NULL,
    recipient_name      TEXT NOT NULL,
    recipient_attention TEXT NOT NULL,
    recipient_address   TEXT NOT NULL,
    recipient_country   TEXT NOT NULL,
    recipient_email     TEXT NOT NULL,
    recipient_phone     TEXT NOT NULL,
    subject             TEXT NOT NULL,
    reference           TEXT NOT NULL,
    body                TEXT NOT NULL,
    variant             TEXT NOT NULL,
    caret               INTEGER NOT NULL
) STRICT;

CREATE INDEX snapshot_of_case ON snapshot (complaint, taken);

-- What every entry has. What one kind has stands in a table of that kind, so that a new kind is a new table.
CREATE TABLE entry (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    complaint   INTEGER NOT NULL REFERENCES complaint ON DELETE CASCADE,
    happened_on TEXT NOT NULL,
    logged      TEXT NOT NULL
) STRICT;

CREATE INDEX entry_in_case ON entry (complaint, happened_on, logged);

CREATE TABLE letter_sent (
    entry               INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    channel             TEXT NOT NULL,
    proof               TEXT NOT NULL,
    reply_by            TEXT NOT NULL,
    written             TEXT NOT NULL,
    sender_name         TEXT NOT NULL,
    sender_attention    TEXT NOT NULL,
    sender_address      TEXT NOT NULL,
    sender_country      TEXT NOT NULL,
    sender_email        TEXT NOT NULL,
    sender_phone        TEXT NOT NULL,
    recipient_name      TEXT NOT NULL,
    recipient_attention TEXT NOT NULL,
    recipient_address   TEXT NOT NULL,
    recipient_country   TEXT NOT NULL,
    recipient_email     TEXT NOT NULL,
    recipient_phone     TEXT NOT NULL,
    subject             TEXT NOT NULL,
    reference           TEXT NOT NULL,
    body                TEXT NOT NULL,
    variant             TEXT NOT NULL
) STRICT;

CREATE TRIGGER letter_sent_is_frozen BEFORE UPDATE ON letter_sent
BEGIN
    SELECT raise(ABORT, 'a sent letter is frozen');
END;

CREATE TABLE reply_received (
    entry  INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    sender TEXT NOT NULL,
    body   TEXT NOT NULL
) STRICT;

CREATE TABLE call (
    entry     INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    person    TEXT NOT NULL,
    number    TEXT NOT NULL,
    reference TEXT NOT NULL,
    length    TEXT,
    said      TEXT NOT NULL,
    promised  TEXT NOT NULL
) STRICT;

CREATE TABLE note (
    entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    body  TEXT NOT NULL
) STRICT;

-- A copied file. It lives as long as a draft or an entry holds it.
CREATE TABLE enclosure (
    id         TEXT PRIMARY KEY,
    complaint  INTEGER NOT NULL REFERENCES complaint ON DELETE CASCADE,
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size       INTEGER NOT NULL,
    sha256     TEXT NOT NULL
) STRICT;

CREATE INDEX enclosure_of_case ON enclosure (complaint);

CREATE TABLE draft_enclosure (
    number    INTEGER PRIMARY KEY,
    complaint INTEGER NOT NULL REFERENCES complaint ON DELETE CASCADE,
    enclosure TEXT NOT NULL UNIQUE REFERENCES enclosure ON DELETE CASCADE
) STRICT;

CREATE INDEX draft_enclosure_of_case ON draft_enclosure (complaint);

CREATE TABLE entry_enclosure (
    entry     INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    enclosure TEXT NOT NULL REFERENCES enclosure ON DELETE CASCADE,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_enclosure_by_file ON entry_enclosure (enclosure);

-- Copies that nothing holds: not registered yet, or let go. Only files named here are ever deleted.
CREATE TABLE discarded_file (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER draft_lets_go_of_enclosure AFTER DELETE ON draft_enclosure
BEGIN
    DELETE FROM enclosure
    WHERE id = old.enclosure AND NOT EXISTS (SELECT 1 FROM entry_enclosure WHERE enclosure = old.enclosure);
END;

CREATE TRIGGER entry_lets_go_of_enclosure AFTER DELETE ON entry_enclosure
BEGIN
    DELETE FROM enclosure
    WHERE id = old.enclosure
        AND NOT EXISTS (SELECT 1 FROM draft_enclosure WHERE enclosure = old.enclosure)
        AND NOT EXISTS (SELECT 1 FROM entry_enclosure WHERE enclosure = old.enclosure);
END;

CREATE TRIGGER enclosure_is_discarded AFTER DELETE ON enclosure
BEGIN
    INSERT OR IGNORE INTO discarded_file (id) VALUES (old.id);
END;

CREATE TRIGGER enclosure_is_held_again AFTER INSERT ON enclosure
BEGIN
    DELETE FROM discarded_file WHERE id = new.id;
END;

-- The directory. The latest used has the highest number.
CREATE TABLE recipient (
    number    INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    attention TEXT NOT NULL,
    address   TEXT NOT NULL,
    country   TEXT NOT NULL,
    email     TEXT NOT NULL,
    phone     TEXT NOT NULL,
    UNIQUE (name, country)
) STRICT;

-- Everything that search may find, and nothing else. The index below holds no text of its own: it reads this view,
-- and can be made anew from it ('rebuild').
CREATE VIEW passage (number, heading, people, words) AS
SELECT passage, subject, recipient_name || char(10) || recipient_attention || char(10) || reference, body FROM draft
UNION ALL
SELECT entry, subject, recipient_name || char(10) || recipient_attention || char(10) || reference, body FROM letter_sent
UNION ALL
SELECT entry, '', sender, body FROM reply_received
UNION ALL
SELECT entry, '', person || char(10) || number || char(10) || reference, said || char(10) || promised FROM call
UNION ALL
SELECT entry, '', '', body FROM note;

CREATE VIRTUAL TABLE search USING fts5 (
    heading, people, words,
    content = 'passage', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- The index follows its tables by itself. It must be told the old words before they go. Entries change by being
-- taken out and put back, so only drafts need a trigger for updates.
CREATE TRIGGER draft_comes AFTER INSERT ON draft
BEGIN
    INSERT INTO search (rowid, heading, people, words)
    SELECT number, heading, people, words FROM passage WHERE number = new.passage;
END;

CREATE TRIGGER draft_changes_from BEFORE UPDATE OF recipient_name, recipient_attention, reference, subject, body ON draft
BEGIN
    INSERT INTO search (search, rowid, heading, people, words)
    SELECT 'delete', number, heading, people, words FROM passage WHERE number = old.passage;
END;

CREATE TRIGGER draft_changes_to AFTER UPDATE OF recipient_name, recipient_attention, reference, subject, body ON draft
BEGIN
    INSERT INTO search (rowid, heading, people, words)
    SELECT number, heading, people, words FROM passage WHERE number = new.passage;
END;

CREATE TRIGGER draft_goes BEFORE DELETE ON draft
BEGIN
    INSERT INTO search (search, rowid, heading, people, words)
    SELECT 'delete', number, heading, people, words FROM passage WHERE number = old.passage;
END;

CREATE TRIGGER letter_sent_comes AFTER INSERT ON letter_sent
BEGIN
    INSERT INTO search (rowid, heading, people, words)
    SELECT number, heading, people, words FROM passage WHERE number = new.entry;
END;

CREATE TRIGGER letter_sent_goes BEFORE DELETE ON letter_sent
BEGIN
    INSERT INTO search (search, rowid, heading, people, words)
    SELECT 'delete', number, heading, people, words FROM passage WHERE number = old.entry;
END;

CREATE TRIGGER reply_received_comes AFTER INSERT ON reply_received
BEGIN
    INSERT INTO search (rowid, heading, people, words)
    SELECT number, heading, people, words FROM passage WHERE number = new.entry;
END;

CREATE TRIGGER reply_received_goes BEFORE DELETE ON reply_received
BEGIN
    INSERT INTO search (search, rowid, heading, people, words)
    SELECT 'delete', number, heading, people, words FROM passage WHERE number = old.entry;
END;

CREATE TRIGGER call_comes AFTER INSERT ON call
BEGIN
    INSERT INTO search (rowid, heading, people, words)
    SELECT number, heading, people, words FROM passage WHERE number = new.entry;
END;

CREATE TRIGGER call_goes BEFORE DELETE ON call
BEGIN
    INSERT INTO search (search, rowid, heading, people, words)
    SELECT 'delete', number, heading, people, words FROM passage WHERE number = old.entry;
END;

CREATE TRIGGER note_comes AFTER INSERT ON note
BEGIN
    INSERT INTO search (rowid, heading, people, words)
    SELECT number, heading, people, words FROM passage WHERE number = new.entry;
END;

CREATE TRIGGER note_goes BEFORE DELETE ON note
BEGIN
    INSERT INTO search (search, rowid, heading, people, words)
    SELECT 'delete', number, heading, people, words FROM passage WHERE number = old.entry;
END;
