-- Which function has handled which message.
CREATE TABLE inbox (
    function TEXT NOT NULL,
    message_id TEXT NOT NULL,
    received_at TEXT NOT NULL,
    PRIMARY KEY (function, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX inbox_age ON inbox (received_at);

-- Messages on their way to the broker. is_head: no earlier message of the same session is unsent.
-- available_at: when the relay may take it; a claim moves it to the end of the lease.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL,
    message_id TEXT NOT NULL,
    session_id TEXT,
    body BLOB NOT NULL,
    subject TEXT,
    correlation_id TEXT,
    properties TEXT,
    scheduled_at TEXT,
    time_to_live_ticks INTEGER,
    created_at TEXT NOT NULL,
    is_head INTEGER NOT NULL CHECK (is_head IN (0, 1)),
    available_at TEXT NOT NULL,
    owner TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    last_error TEXT,
    parked_at TEXT,
    sent_at TEXT
) STRICT;

CREATE INDEX outbox_due ON outbox (available_at, id) WHERE is_head = 1 AND sent_at IS NULL AND parked_at IS NULL;
CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;
CREATE INDEX outbox_session ON outbox (session_id, id) WHERE sent_at IS NULL AND session_id IS NOT NULL;
CREATE INDEX outbox_parked ON outbox (id) WHERE sent_at IS NULL AND parked_at IS NOT NULL;
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;
