-- Times are UTC as fixed-width ISO 8601 text (2026-03-02T01:00:00.0000000Z), so that text order is time order.

-- state: 0 active in a queue without sessions, 1 active in a session, 2 scheduled, 3 dead-lettered.
-- A message of state 1 is locked while lock_token is set and its session's lock lasts; its own locked_until stays null.
CREATE TABLE message (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    message_id TEXT NOT NULL,
    session_id TEXT,
    body BLOB NOT NULL,
    subject TEXT,
    correlation_id TEXT,
    properties TEXT,
    delivery_count INTEGER NOT NULL DEFAULT 0,
    enqueued_at TEXT NOT NULL,
    scheduled_at TEXT,
    expires_at TEXT,
    lock_token TEXT,
    locked_until TEXT,
    dead_lettered_at TEXT,
    dead_letter_reason TEXT,
    dead_letter_description TEXT
) STRICT;

CREATE INDEX message_live ON message (queue, sequence) WHERE state < 3;
CREATE INDEX message_dead ON message (queue, sequence) WHERE state = 3;
CREATE INDEX message_free ON message (queue, sequence) WHERE state = 0 AND lock_token IS NULL;
CREATE INDEX message_session ON message (queue, session_id, sequence) WHERE state = 1;
CREATE INDEX message_held ON message (queue, session_id) WHERE state = 1 AND lock_token IS NOT NULL;
CREATE INDEX message_locked ON message (queue, locked_until) WHERE locked_until IS NOT NULL;
CREATE INDEX message_scheduled ON message (queue, scheduled_at) WHERE state = 2;
CREATE INDEX message_expiring ON message (queue, expires_at) WHERE state < 2 AND expires_at IS NOT NULL;

-- A row for each session that has active messages or a holder. head: its lowest active sequence number, null when none.
CREATE TABLE queue_session (
    queue TEXT NOT NULL,
    session_id TEXT NOT NULL,
    head INTEGER,
    lock_token TEXT,
    locked_until TEXT,
    PRIMARY KEY (queue, session_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX queue_session_free ON queue_session (queue, head) WHERE lock_token IS NULL AND head IS NOT NULL;
CREATE INDEX queue_session_locked ON queue_session (queue, locked_until) WHERE lock_token IS NOT NULL;

-- Message ids inside the duplicate window.
CREATE TABLE seen_message (
    queue TEXT NOT NULL,
    message_id TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (queue, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX seen_message_age ON seen_message (queue, seen_at);
