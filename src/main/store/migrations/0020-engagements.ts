/** Version 20: engagements, the chained log of acts, which run an engagement goes by, and what the workspace itself remembers. */

import type { Migration } from './migration'

export const engagements: Migration = {
  version: 20,
  name: 'engagements',
  up(db) {
    db.exec(`
      CREATE TABLE engagement (
        id TEXT PRIMARY KEY,
        created_at TEXT NOT NULL
      ) STRICT;

      -- What besides its file a run was made with (corrections, deadlines, last year's report): NULL = the file alone.
      ALTER TABLE run ADD COLUMN basis TEXT;
      -- SHA-256 over the run's row and its findings. NULL in runs of before version 20.
      ALTER TABLE run ADD COLUMN hash TEXT;

      -- Which run an engagement goes by, from now on, and how decisions and annotations landed when it changed.
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
      CREATE INDEX reading_by_report ON reading (engagement_id, report_id, seq);

      -- Everything that people did, in the order of the workspace: the evidence of the review.
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
      CREATE INDEX act_by_engagement ON act (engagement_id, seq);

      -- What the workspace remembers for convenience: no evidence, may change.
      CREATE TABLE memory (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT;

      DROP VIEW current_run;
      CREATE VIEW current_run AS
        SELECT run.* FROM run
        WHERE run.seq = (
          SELECT max(later.seq) FROM run AS later WHERE later.report_id = run.report_id AND later.basis IS NULL
        );

      CREATE TRIGGER engagement_is_never_updated BEFORE UPDATE ON engagement BEGIN SELECT raise(ABORT, 'engagement is append-only'); END;
      CREATE TRIGGER engagement_is_never_deleted BEFORE DELETE ON engagement BEGIN SELECT raise(ABORT, 'engagement is append-only'); END;
      CREATE TRIGGER reading_is_never_updated BEFORE UPDATE ON reading BEGIN SELECT raise(ABORT, 'reading is append-only'); END;
      CREATE TRIGGER reading_is_never_deleted BEFORE DELETE ON reading BEGIN SELECT raise(ABORT, 'reading is append-only'); END;
      CREATE TRIGGER act_is_never_updated BEFORE UPDATE ON act BEGIN SELECT raise(ABORT, 'act is append-only'); END;
      CREATE TRIGGER act_is_never_deleted BEFORE DELETE ON act BEGIN SELECT raise(ABORT, 'act is append-only'); END;
    `)
  },
}
