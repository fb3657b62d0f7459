CREATE INDEX act_by_engagement ON act (engagement_id, seq);

CREATE INDEX finding_by_key ON finding (key);

CREATE INDEX reading_by_report ON reading (engagement_id, report_id, seq);

CREATE INDEX run_by_report ON run (report_id, seq);

CREATE TABLE act (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  engagement_id TEXT NOT NULL REFERENCES engagement (id),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  -- canonical JSON
  deed TEXT NOT NULL,
  -- the last reading when it was done, 0 = none: with the acts before, all that the rules looked at
  after_reading INTEGER NOT NULL,
  -- hash of that reading
  reading_hash TEXT NOT NULL,
  -- hash of the act before, of all engagements; 64 zeros for the first
  prev TEXT NOT NULL,
  -- SHA-256 over the row
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE engagement (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE file (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  stored_at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE finding (
  run_seq INTEGER NOT NULL REFERENCES run (seq),
  ordinal INTEGER NOT NULL,
  key TEXT NOT NULL,
  check_id TEXT NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  class TEXT NOT NULL,
  -- the finding whole, as JSON
  body TEXT NOT NULL,
  PRIMARY KEY (run_seq, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE memory (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE reading (
  seq INTEGER PRIMARY KEY,
  engagement_id TEXT NOT NULL REFERENCES engagement (id),
  -- the report as the engagement knows it
  report_id TEXT NOT NULL REFERENCES report (id),
  -- the report whose file was read: another one where a corrected file took its place
  source_id TEXT NOT NULL REFERENCES report (id),
  run_id TEXT NOT NULL REFERENCES run (id),
  basis TEXT NOT NULL,
  cause TEXT NOT NULL,
  made_at TEXT NOT NULL,
  -- JSON: how many landed how, and each of them; empty for the first reading
  counts TEXT NOT NULL,
  landings TEXT NOT NULL,
  prev TEXT NOT NULL,
  -- SHA-256 over the row, the run's hash and prev
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  file_sha256 TEXT NOT NULL UNIQUE REFERENCES file (sha256),
  file_name TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  -- NULL = on the list; a time = taken off it, nothing deleted
  removed_at TEXT,
  -- NULL = decided by the app; else what a person asked for
  encoding_override TEXT
) STRICT;

CREATE TABLE run (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report_id TEXT NOT NULL REFERENCES report (id),
  made_at TEXT NOT NULL,
  app_version TEXT NOT NULL,
  rule_set TEXT NOT NULL,
  encoding_override TEXT,
  status TEXT NOT NULL CHECK (status IN ('read', 'unreadable')),
  -- set where unreadable
  error_code TEXT,
  error_zh TEXT,
  error_en TEXT,
  -- from here on NULL where the file could not be read that far
  format TEXT,
  encoding TEXT,
  layout TEXT,
  form TEXT,
  title TEXT,
  body_name TEXT,
  body_kind TEXT,
  year INTEGER,
  numbers INTEGER,
  tied INTEGER,
  explained INTEGER,
  open INTEGER,
  untested INTEGER,
  ticks INTEGER,
  -- JSON: how many findings, by severity and by class
  finding_counts TEXT,
  -- SHA-256 of the whole outcome: tells whether a later reading of the same bytes came to the same
  digest TEXT NOT NULL,
  -- outcomes, untested marks, ticks and coverage, packed (worker/pack.ts)
  marks BLOB
, basis TEXT, hash TEXT) STRICT;

CREATE TABLE standing (
  report_id TEXT PRIMARY KEY REFERENCES report (id),
  basis TEXT NOT NULL
) STRICT;

CREATE TABLE wording (
  report_id TEXT PRIMARY KEY REFERENCES report (id),
  -- the reading that it was made of: encoding and way of hashing
  made_of TEXT NOT NULL,
  -- unsigned 32-bit numbers, little-endian, each once
  hashes BLOB NOT NULL
) STRICT;

CREATE TABLE workspace (
  only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER act_is_never_deleted BEFORE DELETE ON act BEGIN SELECT raise(ABORT, 'act is append-only'); END;

CREATE TRIGGER act_is_never_updated BEFORE UPDATE ON act BEGIN SELECT raise(ABORT, 'act is append-only'); END;

CREATE TRIGGER engagement_is_never_deleted BEFORE DELETE ON engagement BEGIN SELECT raise(ABORT, 'engagement is append-only'); END;

CREATE TRIGGER engagement_is_never_updated BEFORE UPDATE ON engagement BEGIN SELECT raise(ABORT, 'engagement is append-only'); END;

CREATE TRIGGER file_is_never_deleted BEFORE DELETE ON file BEGIN SELECT raise(ABORT, 'file is append-only'); END;

CREATE TRIGGER file_is_never_updated BEFORE UPDATE ON file BEGIN SELECT raise(ABORT, 'file is append-only'); END;

CREATE TRIGGER finding_is_never_deleted BEFORE DELETE ON finding BEGIN SELECT raise(ABORT, 'finding is append-only'); END;

CREATE TRIGGER finding_is_never_updated BEFORE UPDATE ON finding BEGIN SELECT raise(ABORT, 'finding is append-only'); END;

CREATE TRIGGER reading_is_never_deleted BEFORE DELETE ON reading BEGIN SELECT raise(ABORT, 'reading is append-only'); END;

CREATE TRIGGER reading_is_never_updated BEFORE UPDATE ON reading BEGIN SELECT raise(ABORT, 'reading is append-only'); END;

CREATE TRIGGER run_is_never_deleted BEFORE DELETE ON run BEGIN SELECT raise(ABORT, 'run is append-only'); END;

CREATE TRIGGER run_is_never_updated BEFORE UPDATE ON run BEGIN SELECT raise(ABORT, 'run is append-only'); END;

CREATE VIEW current_run AS
SELECT run.* FROM run
WHERE run.seq = (
  SELECT max(later.seq) FROM run AS later WHERE later.report_id = run.report_id AND later.basis IS NULL
);

CREATE VIEW standing_run AS
SELECT run.* FROM run
WHERE run.seq = coalesce(
  (SELECT max(one.seq) FROM standing JOIN run AS one ON one.report_id = standing.report_id AND one.basis = standing.basis
   WHERE standing.report_id = run.report_id),
  (SELECT max(one.seq) FROM run AS one WHERE one.report_id = run.report_id AND one.basis IS NULL)
);
