-- Checks switched off with a reason, the lock of a finalised evaluation, the states that were given a
-- name, and after which entry each edit was made, so that undone branches can still be seen.

CREATE TABLE waiver_text (
    evaluation INTEGER NOT NULL REFERENCES evaluation (id),
    check_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (evaluation, check_id, scope, part)
) STRICT, WITHOUT ROWID;

ALTER TABLE evaluation ADD COLUMN finalised_at TEXT;
ALTER TABLE evaluation ADD COLUMN finalised_code TEXT;
ALTER TABLE evaluation ADD COLUMN finalised_rules TEXT;

ALTER TABLE journal ADD COLUMN base INTEGER;

CREATE TABLE named_version (
    evaluation INTEGER NOT NULL REFERENCES evaluation (id),
    id INTEGER NOT NULL,
    at TEXT NOT NULL,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    PRIMARY KEY (evaluation, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE version_fact (
    evaluation INTEGER NOT NULL,
    version INTEGER NOT NULL,
    path TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (evaluation, version, path),
    FOREIGN KEY (evaluation, version) REFERENCES named_version (evaluation, id)
) STRICT, WITHOUT ROWID;
