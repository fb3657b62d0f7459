/** Version 10: the workspace, the files as they were read, the reports they hold, and every run of the checks over them. */

import type { Migration } from './migration'

export const reports: Migration = {
  version: 10,
  name: 'reports',
  up(db) {
    db.exec(`
      CREATE TABLE workspace (
        only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
        id TEXT NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT;

      -- A file as it was read: the evidence itself. The same bytes twice are one file.
      CREATE TABLE file (
        sha256 TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        stored_at TEXT NOT NULL,
        bytes BLOB NOT NULL
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

      -- One reading of one report and one execution of the checks over it. Never updated: a re-run is a new row.
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
      ) STRICT;
      CREATE INDEX run_by_report ON run (report_id, seq);

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
      CREATE INDEX finding_by_key ON finding (key);

      CREATE VIEW current_run AS
        SELECT run.* FROM run
        WHERE run.seq = (SELECT max(later.seq) FROM run AS later WHERE later.report_id = run.report_id);

      CREATE TRIGGER file_is_never_updated BEFORE UPDATE ON file BEGIN SELECT raise(ABORT, 'file is append-only'); END;
      CREATE TRIGGER file_is_never_deleted BEFORE DELETE ON file BEGIN SELECT raise(ABORT, 'file is append-only'); END;
      CREATE TRIGGER run_is_never_updated BEFORE UPDATE ON run BEGIN SELECT raise(ABORT, 'run is append-only'); END;
      CREATE TRIGGER run_is_never_deleted BEFORE DELETE ON run BEGIN SELECT raise(ABORT, 'run is append-only'); END;
      CREATE TRIGGER finding_is_never_updated BEFORE UPDATE ON finding BEGIN SELECT raise(ABORT, 'finding is append-only'); END;
      CREATE TRIGGER finding_is_never_deleted BEFORE DELETE ON finding BEGIN SELECT raise(ABORT, 'finding is append-only'); END;
    `)
  },
}
