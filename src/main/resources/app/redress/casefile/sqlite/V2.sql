-- Findings that a person passed over in the letter of a case, told by the words around them.
CREATE TABLE passed_over (
    complaint    INTEGER NOT NULL REFERENCES complaint ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    rule         TEXT NOT NULL,
    words        TEXT NOT NULL,
    words_before TEXT NOT NULL,
    words_after  TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT, WITHOUT ROWID;
