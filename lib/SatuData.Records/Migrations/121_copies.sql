-- Places outside the home that hold copies, and what was copied there and found whole.

CREATE TABLE copy_target (
    name TEXT PRIMARY KEY,
    location TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    point TEXT,
    copied_at TEXT,
    files INTEGER,
    bytes INTEGER,
    verified_at TEXT,
    problems INTEGER
) STRICT;
