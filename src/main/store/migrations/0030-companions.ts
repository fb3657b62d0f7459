/** Version 30: with which other reports of the workspace a report is read, and the wording by which copies are found. */

import type { Migration } from './migration'

export const companions: Migration = {
  version: 30,
  name: 'companions',
  up(db) {
    db.exec(`
      -- What the sentences of a report come to without names, places and figures: an index, made again where it is
      -- missing; no evidence.
      CREATE TABLE wording (
        report_id TEXT PRIMARY KEY REFERENCES report (id),
        -- the reading that it was made of: encoding and way of hashing
        made_of TEXT NOT NULL,
        -- unsigned 32-bit numbers, little-endian, each once
        hashes BLOB NOT NULL
      ) STRICT;

      -- The basis on which the list of reports shows a run; no row = the file alone. Follows the workspace; no evidence.
      CREATE TABLE standing (
        report_id TEXT PRIMARY KEY REFERENCES report (id),
        basis TEXT NOT NULL
      ) STRICT;

      CREATE VIEW standing_run AS
        SELECT run.* FROM run
        WHERE run.seq = coalesce(
          (SELECT max(one.seq) FROM standing JOIN run AS one ON one.report_id = standing.report_id AND one.basis = standing.basis
           WHERE standing.report_id = run.report_id),
          (SELECT max(one.seq) FROM run AS one WHERE one.report_id = run.report_id AND one.basis IS NULL)
        );
    `)
  },
}
