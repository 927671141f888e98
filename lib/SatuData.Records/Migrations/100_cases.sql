-- Cases, their events, submissions, documents, and the registers they refer to.

CREATE TABLE agency (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE annual_counter (
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (name, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    period TEXT NOT NULL,
    stage TEXT NOT NULL,
    step INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    due_at TEXT,
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    version INTEGER NOT NULL,
    state_json TEXT NOT NULL
) STRICT;
CREATE INDEX case_file_open ON case_file (is_open, due_at);

CREATE TABLE case_event (
    case_id TEXT NOT NULL REFERENCES case_file (id),
    sequence INTEGER NOT NULL,
    event_json TEXT NOT NULL,
    PRIMARY KEY (case_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    task_id TEXT NOT NULL,
    round INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    sealed_path TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    uploaded_at TEXT NOT NULL,
    read_at TEXT,
    is_readable INTEGER,
    rows INTEGER,
    errors INTEGER,
    warnings INTEGER,
    description_json TEXT,
    findings_json TEXT,
    classification_json TEXT,
    decisions_json TEXT,
    return_reason TEXT,
    UNIQUE (task_id, round)
) STRICT;
CREATE INDEX submission_case ON submission (case_id);

CREATE TABLE document (
    case_id TEXT NOT NULL REFERENCES case_file (id),
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    round INTEGER NOT NULL,
    number TEXT,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (case_id, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE stored_version (
    dataset TEXT NOT NULL,
    version INTEGER NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    submission_id TEXT NOT NULL UNIQUE REFERENCES submission (id),
    rows INTEGER NOT NULL,
    commit_sha256 TEXT NOT NULL,
    open_columns TEXT NOT NULL,
    sealed_columns TEXT NOT NULL,
    stored_at TEXT NOT NULL,
    PRIMARY KEY (dataset, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX stored_version_case ON stored_version (case_id);

CREATE TABLE recovery_point (
    name TEXT PRIMARY KEY,
    case_id TEXT,
    sha256 TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (subject, kind)
) STRICT;
