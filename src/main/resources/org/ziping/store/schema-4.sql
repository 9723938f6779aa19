-- Evidence: which files prove which line, and the content of those that were copied in. A content is kept
-- once for each hash, in parts, so that no file is ever in memory or in one transaction as a whole; it is
-- there only when its row in evidence_file is, which is written last.

CREATE TABLE evidence_text (
    evaluation INTEGER NOT NULL REFERENCES evaluation (id),
    number TEXT NOT NULL,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (evaluation, number, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_file (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    parts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_part (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    number INTEGER NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (sha256, number)
) STRICT;
