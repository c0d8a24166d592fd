-- The home list reads the beginning of each heading and no other case: what decides where a case stands is in its row,
-- and each heading has an index of its own.
ALTER TABLE complaint ADD COLUMN drafting INTEGER NOT NULL DEFAULT 0;
ALTER TABLE complaint ADD COLUMN year TEXT NOT NULL AS (substr(coalesce(last_sent, updated), 1, 4)) VIRTUAL;

UPDATE complaint SET
    drafting = EXISTS (SELECT 1 FROM draft WHERE draft.complaint = complaint.number),
    company = coalesce(nullif(company, ''),
        (SELECT recipient_name FROM draft WHERE draft.complaint = complaint.number), '');

DROP INDEX complaint_as_listed;
CREATE INDEX complaint_awaited ON complaint (reply_by, promised_by) WHERE closed_on IS NULL AND reply_by IS NOT NULL;
CREATE INDEX complaint_promised ON complaint (promised_by, reply_by, drafting)
    WHERE closed_on IS NULL AND promised_by IS NOT NULL;
CREATE INDEX complaint_in_draft ON complaint (updated, promised_by)
    WHERE closed_on IS NULL AND reply_by IS NULL AND drafting = 1;
CREATE INDEX complaint_answered ON complaint (updated)
    WHERE closed_on IS NULL AND reply_by IS NULL AND drafting = 0 AND promised_by IS NULL;
CREATE INDEX complaint_closed ON complaint (updated) WHERE closed_on IS NOT NULL;
CREATE INDEX complaint_open ON complaint (updated) WHERE closed_on IS NULL;
CREATE INDEX complaint_by_company ON complaint (company);
CREATE INDEX complaint_by_year ON complaint (year);
CREATE INDEX upcoming_by_day ON upcoming_day (day, complaint);

CREATE TRIGGER draft_is_under_way AFTER INSERT ON draft
BEGIN
    UPDATE complaint SET drafting = 1, company = iif(last_sent IS NULL, new.recipient_name, company)
    WHERE number = new.complaint;
END;

CREATE TRIGGER draft_is_for_another AFTER UPDATE OF recipient_name ON draft
WHEN old.recipient_name <> new.recipient_name
BEGIN
    UPDATE complaint SET company = new.recipient_name WHERE number = new.complaint AND last_sent IS NULL;
END;

CREATE TRIGGER draft_is_over AFTER DELETE ON draft
BEGIN
    UPDATE complaint SET drafting = 0 WHERE number = old.complaint;
END;

-- The very file that left, kept like an enclosure: by the record of its leaving, and by the letter it was sent as.
ALTER TABLE departure ADD COLUMN copy TEXT REFERENCES enclosure ON DELETE SET NULL;
CREATE INDEX departure_by_copy ON departure (copy);

DROP TRIGGER entry_lets_go_of_enclosure;
CREATE TRIGGER entry_lets_go_of_enclosure AFTER DELETE ON entry_enclosure
BEGIN
    DELETE FROM enclosure
    WHERE id = old.enclosure
        AND NOT EXISTS (SELECT 1 FROM draft_enclosure WHERE enclosure = old.enclosure)
        AND NOT EXISTS (SELECT 1 FROM entry_enclosure WHERE enclosure = old.enclosure)
        AND NOT EXISTS (SELECT 1 FROM departure WHERE copy = old.enclosure);
END;
