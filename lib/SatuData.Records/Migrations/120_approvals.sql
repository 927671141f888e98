-- Acts that need a second person, and data that nothing may destroy while it is held.

CREATE TABLE approval (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    case_id TEXT,
    plan_json TEXT NOT NULL,
    plan_sha256 TEXT NOT NULL,
    reason TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    outcome TEXT,
    decided_by TEXT,
    decided_at TEXT,
    executed_at TEXT
) STRICT;

CREATE TABLE hold (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    placed_by TEXT NOT NULL,
    placed_at TEXT NOT NULL,
    released_by TEXT,
    released_at TEXT,
    release_reason TEXT
) STRICT;
