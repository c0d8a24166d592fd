-- What has left the window, and what went along in it. Drafts that rest, and what stood out in them.
CREATE TABLE departure (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    complaint INTEGER NOT NULL REFERENCES complaint ON DELETE CASCADE,
    left_at   TEXT NOT NULL,
    way       TEXT NOT NULL,
    file      TEXT NOT NULL,
    size      INTEGER NOT NULL,
    sha256    TEXT NOT NULL,
    recipient TEXT NOT NULL,
    words     TEXT NOT NULL
) STRICT;

CREATE INDEX departure_of_case ON departure (complaint, left_at);

CREATE TABLE departure_content (
    departure INTEGER NOT NULL REFERENCES departure ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    name      TEXT NOT NULL,
    size      INTEGER NOT NULL,
    sha256    TEXT NOT NULL,
    cleaned   INTEGER NOT NULL,
    PRIMARY KEY (departure, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE resting (
    complaint INTEGER PRIMARY KEY REFERENCES complaint ON DELETE CASCADE,
    since     TEXT NOT NULL,
    until     TEXT NOT NULL,
    -- phrases with line feeds between them
    stood_out TEXT NOT NULL
) STRICT;
