-- Decimals are plain decimal text, money in 万元; times are UTC in ISO 8601; NULL means not known.

CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY,
    year INTEGER,
    rule_set TEXT,
    form TEXT,
    execution_weight TEXT,
    execution_assigned TEXT,
    execution_assigned_reason TEXT,
    execution_assigned_by TEXT,
    execution_reason TEXT,
    execution_filed TEXT,
    execution_filed_completion TEXT,
    filed_file TEXT,
    filed_total TEXT,
    filed_grade TEXT,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    changed_at TEXT NOT NULL,
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE header_text (
    evaluation INTEGER NOT NULL REFERENCES evaluation (id),
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (evaluation, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE narrative_text (
    evaluation INTEGER NOT NULL REFERENCES evaluation (id),
    section TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (evaluation, section)
) STRICT, WITHOUT ROWID;

CREATE TABLE budget_amount (
    evaluation INTEGER NOT NULL REFERENCES evaluation (id),
    line TEXT NOT NULL,
    source TEXT NOT NULL,
    amount TEXT NOT NULL,
    PRIMARY KEY (evaluation, line, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE filed_cell (
    evaluation INTEGER NOT NULL REFERENCES evaluation (id),
    line TEXT NOT NULL,
    source TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (evaluation, line, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
    evaluation INTEGER NOT NULL REFERENCES evaluation (id),
    id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    first_tier TEXT,
    second_tier TEXT,
    name TEXT,
    weight TEXT,
    target TEXT,
    actual TEXT,
    direction TEXT,
    level TEXT,
    assigned TEXT,
    assigned_reason TEXT,
    assigned_by TEXT,
    deviation_reason TEXT,
    detail TEXT,
    filed_score TEXT,
    filed_completion TEXT,
    PRIMARY KEY (evaluation, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    description TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded')),
    checksum TEXT NOT NULL
) STRICT;

CREATE TABLE journal_subject (
    entry INTEGER NOT NULL REFERENCES journal (id),
    evaluation INTEGER NOT NULL REFERENCES evaluation (id),
    role TEXT NOT NULL CHECK (role IN ('added', 'edited', 'removed')),
    checksum TEXT NOT NULL,
    PRIMARY KEY (entry, evaluation)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_of_evaluation ON journal_subject (evaluation, entry);
CREATE INDEX journal_of_library ON journal_subject (entry) WHERE role <> 'edited';

CREATE TABLE journal_change (
    entry INTEGER NOT NULL,
    evaluation INTEGER NOT NULL,
    path TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (entry, evaluation, path),
    FOREIGN KEY (entry, evaluation) REFERENCES journal_subject (entry, evaluation)
) STRICT, WITHOUT ROWID;
