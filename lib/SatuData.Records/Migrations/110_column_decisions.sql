-- What reviewers decided on single columns, with the reason. The newest accepted decision on a column of a dataset stands
-- for later uploads while the column's fingerprint stays the same.
CREATE TABLE column_decision (
    id            INTEGER PRIMARY KEY,
    case_id       TEXT NOT NULL,
    submission_id TEXT NOT NULL,
    dataset       TEXT NOT NULL,
    column_name   TEXT NOT NULL,
    fingerprint   TEXT NOT NULL,
    proposed      TEXT NOT NULL,
    decided       TEXT NOT NULL,
    reason        TEXT NOT NULL,
    basis         TEXT NOT NULL,
    consequence   TEXT NOT NULL,
    period        TEXT NOT NULL,
    rule_version  TEXT NOT NULL,
    rule_hash     TEXT NOT NULL,
    decided_by    TEXT NOT NULL,
    decided_at    TEXT NOT NULL,
    is_accepted   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX column_decision_dataset ON column_decision (dataset, column_name, id);
CREATE INDEX column_decision_submission ON column_decision (submission_id, id);

-- What newer rules of classification make of a stored submission, as JSON; null while they are those it was read with.
ALTER TABLE submission ADD COLUMN reevaluation_json TEXT;
