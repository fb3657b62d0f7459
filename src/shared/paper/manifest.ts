/** What an exported paper carries beside its words: from what it was made, and where each of its figures comes from. */

import { z } from 'zod'
import { EngagementId, FileHash, ReportId, RunId } from '../review/ids'
import { FormId } from '../review/read-as'
import { PaperLanguage, TemplateId } from '../review/paper-terms'

const count = z.int().nonnegative()

const FileEntry = z.strictObject({
  sha256: FileHash,
  name: z.string().max(4_000),
  bytes: count,
  importedAt: z.string().nullable(),
  /** What a person asked for; null = decided by the app. */
  encoding: z.string().nullable(),
  form: FormId.exactOptional(),
  /** As the engagement knows it: corrections are kept under this id, whichever file is read for it. */
  reportId: ReportId.nullable(),
  /** The file that it was read beside; null for one that the paper is about. */
  of: FileHash.nullable(),
  /** The run that the paper tells, for reports of a list. */
  runId: RunId.nullable(),
  /** Hashes of its sentences that stand in so many reports that sharing them with a peer says nothing. */
  common: z.array(count).exactOptional(),
  /** Of a prior report: a person said that it is one. */
  isPaired: z.boolean().exactOptional(),
})

const Ref = z.strictObject({
  kind: z.enum([
    'wording',
    'numbering',
    'written',
    'own',
    'file',
    'report',
    'quote',
    'figure',
    'identity',
    'finding',
    'untested',
    'tick',
    'count',
    'comparison',
    'act',
  ]),
  report: z.string().exactOptional(),
  start: count.exactOptional(),
  end: count.exactOptional(),
  line: z.string().exactOptional(),
  column: z.string().exactOptional(),
  check: z.string().exactOptional(),
  key: z.string().exactOptional(),
  of: z.string().exactOptional(),
})

/** Written into files that leave the app, so `version` rises when it changes. */
export const Manifest = z.strictObject({
  format: z.literal('crossfoot-paper'),
  version: z.literal(1),
  template: TemplateId,
  language: PaperLanguage,
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  ruleSet: z.string(),
  /** Stands in the head of every page. */
  runningHead: z.string(),
  writtenAt: z.string(),
  offset: z.int(),
  /** The report's file and those it was read beside; for a paper over an engagement all files. */
  files: z.array(
    z.strictObject({ role: z.enum(['subject', 'prior', 'version', 'peer', 'listed']), ...FileEntry.shape }),
  ),
  /** Null: made from the files alone. `acts` counts those that the paper looks at, `hash` is the chain's at the last one. */
  engagement: z
    .strictObject({
      id: EngagementId,
      reportId: ReportId.nullable(),
      runId: RunId.nullable(),
      number: count,
      acts: count,
      hash: FileHash.nullable(),
    })
    .nullable(),
  /** SHA-256 over the statements; the paper shows it as its last line. */
  seal: FileHash,
  statements: z.array(
    z.strictObject({
      id: z.string(),
      origin: z.enum(['generated', 'edited', 'own']),
      text: z.string(),
      /** start, end, index into `refs`. */
      at: z.array(z.tuple([count, count, count])),
    }),
  ),
  refs: z.array(Ref),
})
export type Manifest = z.infer<typeof Manifest>
