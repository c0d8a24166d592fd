-- Offers, payments and the way to somebody outside. Sums are text: the code of the currency, a space, the number.
CREATE TABLE milestone (
    entry     INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    kind      TEXT NOT NULL,
    who       TEXT NOT NULL,
    reference TEXT NOT NULL,
    amount    TEXT,
    what      TEXT NOT NULL,
    until     TEXT
) STRICT;

CREATE TABLE outcome (
    entry   INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    result  TEXT NOT NULL,
    asked   TEXT NOT NULL,
    came    TEXT NOT NULL,
    amount  TEXT,
    feeling TEXT
) STRICT;

-- Follows from the entries, like reply_by.
ALTER TABLE complaint ADD COLUMN closed_on TEXT;

-- What proves that a letter left can come after it is frozen: words, and files that are no enclosures of it.
CREATE TABLE sending_proof (
    entry INTEGER PRIMARY KEY REFERENCES letter_sent ON DELETE CASCADE,
    words TEXT NOT NULL
) STRICT;

ALTER TABLE entry_enclosure ADD COLUMN role TEXT NOT NULL DEFAULT '';

-- The last days ahead in a case, the earliest first: worked out from rules, and kept so that the list need not count.
CREATE TABLE upcoming_day (
    complaint INTEGER NOT NULL REFERENCES complaint ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    day       TEXT NOT NULL,
    label     TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT, WITHOUT ROWID;

-- What a person says has become of something asked for, by the words of the ask.
CREATE TABLE ask_standing (
    complaint INTEGER NOT NULL REFERENCES complaint ON DELETE CASCADE,
    ask       TEXT NOT NULL,
    standing  TEXT NOT NULL,
    PRIMARY KEY (complaint, ask)
) STRICT, WITHOUT ROWID;

-- Search finds the new kinds, too. What it has indexed stays as it is.
DROP VIEW passage;

CREATE VIEW passage (number, heading, people, words) AS
SELECT passage, subject, recipient_name || char(10) || recipient_attention || char(10) || reference, body FROM draft
UNION ALL
SELECT entry, subject, recipient_name || char(10) || recipient_attention || char(10) || reference, body FROM letter_sent
UNION ALL
SELECT entry, '', sender, body FROM reply_received
UNION ALL
SELECT entry, '', person || char(10) || number || char(10) || reference, said || char(10) || promised FROM call
UNION ALL
SELECT entry, '', '', body FROM note
UNION ALL
SELECT entry, '', who || char(10) || reference, what FROM milestone
UNION ALL
SELECT entry, '', '', asked || char(10) || came FROM outcome;

CREATE TRIGGER milestone_comes AFTER INSERT ON milestone
BEGIN
    INSERT INTO search (rowid, heading, people, words)
    SELECT number, heading, people, words FROM passage WHERE number = new.entry;
END;

CREATE TRIGGER milestone_goes BEFORE DELETE ON milestone
BEGIN
    INSERT INTO search (search, rowid, heading, people, words)
    SELECT 'delete', number, heading, people, words FROM passage WHERE number = old.entry;
END;

CREATE TRIGGER outcome_comes AFTER INSERT ON outcome
BEGIN
    INSERT INTO search (rowid, heading, people, words)
    SELECT number, heading, people, words FROM passage WHERE number = new.entry;
END;

CREATE TRIGGER outcome_goes BEFORE DELETE ON outcome
BEGIN
    INSERT INTO search (search, rowid, heading, people, words)
    SELECT 'delete', number, heading, people, words FROM passage WHERE number = old.entry;
END;
