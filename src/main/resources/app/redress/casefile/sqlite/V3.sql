-- What a person told about a case, as the JSON that facts.schema.json describes. It is no passage: search does not find it.
CREATE TABLE told (
    complaint INTEGER PRIMARY KEY REFERENCES complaint ON DELETE CASCADE,
    facts     TEXT NOT NULL
) STRICT;
