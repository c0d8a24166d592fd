-- What they have to do first by a rule and have not done, worked out like upcoming_day. A letter under way stands among
-- the drafts though an answer is awaited.
ALTER TABLE complaint ADD COLUMN owed_by TEXT;
ALTER TABLE complaint ADD COLUMN owed_label TEXT NOT NULL DEFAULT '';

DROP INDEX complaint_awaited;
DROP INDEX complaint_in_draft;
CREATE INDEX complaint_awaited ON complaint (reply_by, promised_by, drafting)
    WHERE closed_on IS NULL AND reply_by IS NOT NULL;
CREATE INDEX complaint_in_draft ON complaint (updated, reply_by, promised_by)
    WHERE closed_on IS NULL AND drafting = 1;
CREATE INDEX complaint_owed ON complaint (owed_by) WHERE closed_on IS NULL AND owed_by IS NOT NULL;
