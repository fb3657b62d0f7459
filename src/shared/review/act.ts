/** The acts of a review: everything that a person does to an engagement, as plain values that are only ever appended. */

import { z } from 'zod'
import { ActId, EngagementId, FileHash, ItemId, PersonId, ReportId, RunId } from './ids'
import { ReadAs } from './read-as'
import { Opinion, PaperEdit, PaperOutline, TemplateId } from './paper-terms'

export const Role = z.enum(['preparer', 'reviewer', 'approver'])
export type Role = z.infer<typeof Role>

export const Person = z.strictObject({
  id: PersonId,
  name: z.string().trim().min(1).max(60),
  roles: z.array(Role).min(1),
})
export type Person = z.infer<typeof Person>

/** A tick's letter and what it says; the legend is obligatory and consistent within an engagement (product 3.5). */
export const LegendEntry = z.strictObject({
  mark: z.string().trim().min(1).max(4),
  zh: z.string().trim().min(1).max(60),
  en: z.string().trim().min(1).max(60),
})
export type LegendEntry = z.infer<typeof LegendEntry>

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** What an engagement sets; deadlines are `MM-DD` of the year after the report year (条例 art. 49, local notices). */
export const EngagementTerms = z.strictObject({
  name: z.string().trim().min(1).max(120),
  /** Report years under review, inclusive. */
  from: z.int().min(2008).max(2100),
  to: z.int().min(2008).max(2100),
  departmentDeadline: monthDay,
  governmentDeadline: monthDay,
  /** Days from locking to the archived file: 60 (CSA 1131, ISA 230), 45 or 14 (AS 1215). */
  assemblyDays: z.int().min(1).max(365),
  /** The ticks that a person may place; each mark once. */
  legend: z
    .array(LegendEntry)
    .max(60)
    .refine((entries) => new Set(entries.map(({ mark }) => mark)).size === entries.length),
})
export type EngagementTerms = z.infer<typeof EngagementTerms>

/** Domain 5.2: findings are never deleted, only decided; every decision is reversible by another one. */
export const Disposition = z.enum(['confirmed', 'dismissed', 'explained', 'queried', 'remedied', 'undecided'])
export type Disposition = z.infer<typeof Disposition>

export const SeverityValue = z.enum(['S1', 'S2', 'S3', 'S4'])

/** Where an annotation holds on: offsets first, quote to verify, context to search, structure to fall back on. */
export const Anchor = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string().max(20_000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  /** `line` and `column` of a figure, or a section key. */
  path: z.strictObject({ section: z.string().nullable(), line: z.string().nullable(), column: z.string().nullable() }),
})
export type Anchor = z.infer<typeof Anchor>

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const text = z.string().trim().min(1).max(20_000)
const reason = z.string().trim().min(1).max(4_000)
const section = z.string().max(40).nullable()
const findingKey = z.string().min(1).max(400)

export const Annotation = z.strictObject({
  id: ItemId,
  reportId: ReportId,
  kind: z.enum(['highlight', 'note', 'tick']),
  anchor: Anchor,
  /** A note's words, or a tick's letter in the legend. */
  text: z.string().max(20_000),
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
  colour: z.enum(['yellow', 'green', 'blue', 'red', 'violet']),
})
export type Annotation = z.infer<typeof Annotation>

export const OwnFinding = z.strictObject({
  id: ItemId,
  reportId: ReportId,
  severity: SeverityValue,
  section,
  text,
  evidence: z.array(Anchor).max(50),
})
export type OwnFinding = z.infer<typeof OwnFinding>

/** What a signature covers; `verify` recomputes it. */
export const Seal = z.strictObject({
  file: FileHash,
  run: RunId,
  ruleSet: z.string(),
  /** SHA-256 over what that run came to: two runs that say the same have the same. */
  reading: digest,
  /** SHA-256 over the canonical form of all decisions on the report at the moment of signing. */
  decisions: digest,
  findings: z.int().nonnegative(),
  open: z.int().nonnegative(),
  untested: z.int().nonnegative(),
})
export type Seal = z.infer<typeof Seal>

const deeds = [
  z.strictObject({ kind: z.literal('engagement-created'), terms: EngagementTerms }),
  z.strictObject({ kind: z.literal('terms-changed'), terms: EngagementTerms }),
  z.strictObject({ kind: z.literal('archived'), archived: z.boolean() }),
  z.strictObject({ kind: z.literal('person-added'), person: Person }),
  z.strictObject({ kind: z.literal('person-removed'), person: PersonId }),
  /** `file` pins the bytes that are reviewed (domain 5.1). */
  z.strictObject({ kind: z.literal('report-added'), reportId: ReportId, file: FileHash }),
  z.strictObject({ kind: z.literal('report-removed'), reportId: ReportId }),
  /** The body sent a corrected file: the review goes on with it, and every decision is looked at again. */
  z.strictObject({
    kind: z.literal('report-superseded'),
    reportId: ReportId,
    /** The report of the corrected file; it is read in place of the first one from now on. */
    version: ReportId,
    file: FileHash,
    reason,
  }),
  z.strictObject({
    kind: z.literal('findings-disposed'),
    /** Of one report, or of several in one decision; each report once. */
    on: z
      .array(
        z.strictObject({
          reportId: ReportId,
          /** Finding key → digest of the evidence that was seen, so that a decision made on earlier evidence shows. */
          findings: z.record(findingKey, z.string().max(64)),
        }),
      )
      .min(1)
      .refine((on) => new Set(on.map(({ reportId }) => reportId)).size === on.length),
    disposition: Disposition,
    reason: z.string().trim().max(4_000),
    /** The corrected file that shows a finding remedied. */
    remedy: FileHash.nullable(),
  }),
  z.strictObject({ kind: z.literal('finding-noted'), reportId: ReportId, finding: findingKey, text }),
  z.strictObject({
    kind: z.literal('severity-overridden'),
    reportId: ReportId,
    finding: findingKey,
    severity: SeverityValue.nullable(),
    reason,
  }),
  z.strictObject({ kind: z.literal('finding-added'), finding: OwnFinding }),
  z.strictObject({ kind: z.literal('finding-withdrawn'), id: ItemId, reason }),
  z.strictObject({ kind: z.literal('annotation-added'), annotation: Annotation }),
  z.strictObject({ kind: z.literal('annotation-changed'), annotation: Annotation }),
  z.strictObject({ kind: z.literal('annotation-removed'), id: ItemId }),
  z.strictObject({ kind: z.literal('reference-added'), id: ItemId, from: ItemId, to: ItemId }),
  z.strictObject({ kind: z.literal('reference-removed'), id: ItemId }),
  z.strictObject({
    kind: z.literal('figure-corrected'),
    id: ItemId,
    reportId: ReportId,
    line: z.string(),
    column: z.string(),
    /** As extracted: decimal string, or null when it was not read. */
    before: z.string().nullable(),
    after: z.string().regex(/^-?\d+(\.\d+)?$/),
    reason,
  }),
  /** How the file is read from now on, and why; a corrected file is read anew as the app decides. */
  z.strictObject({
    kind: z.literal('reading-chosen'),
    reportId: ReportId,
    ...ReadAs.shape,
    reason: z.string().trim().max(4_000),
  }),
  z.strictObject({ kind: z.literal('correction-withdrawn'), id: ItemId, reason }),
  z.strictObject({ kind: z.literal('untested-read'), reportId: ReportId, keys: z.array(findingKey).min(1) }),
  z.strictObject({
    kind: z.literal('review-note-opened'),
    id: ItemId,
    reportId: ReportId,
    section,
    finding: findingKey.nullable(),
    text,
  }),
  z.strictObject({ kind: z.literal('review-note-answered'), id: ItemId, text }),
  z.strictObject({ kind: z.literal('review-note-cleared'), id: ItemId }),
  z.strictObject({
    kind: z.literal('signed'),
    reportId: ReportId,
    /** Null = the whole report. */
    section,
    role: Role,
    seal: Seal,
    /** The same person signed an earlier stage: shown everywhere as 未经独立复核. */
    independent: z.boolean(),
  }),
  /** Which report is last year's: of a renamed or merged body, or (null) none. Remembered for the names as well. */
  z.strictObject({
    kind: z.literal('prior-paired'),
    reportId: ReportId,
    prior: ReportId.nullable(),
    /** What the two bodies were called, where the prior is another body by name. */
    names: z.strictObject({ own: z.string().max(400), prior: z.string().max(400) }).nullable(),
    reason,
  }),
  /** Back to what is found by itself. */
  z.strictObject({ kind: z.literal('prior-unpaired'), reportId: ReportId }),
  /** Two paragraphs that belong beside each other in the comparison of two years. */
  z.strictObject({
    kind: z.literal('paragraphs-pinned'),
    id: ItemId,
    reportId: ReportId,
    current: Anchor,
    priorId: ReportId,
    prior: Anchor,
  }),
  z.strictObject({ kind: z.literal('pin-removed'), id: ItemId }),
  /** What last year's engagement left open on the report of the year before goes on with this one: undone as one act. */
  z.strictObject({
    kind: z.literal('rolled-forward'),
    reportId: ReportId,
    from: z.strictObject({ engagement: EngagementId, reportId: ReportId }),
    /** Differences that were not resolved; they open undecided. `of` is the finding's key last year. */
    findings: z.array(z.strictObject({ of: findingKey, finding: OwnFinding })),
    /** Findings that are there again on the very same evidence, decided as last year. */
    decisions: z.array(
      z.strictObject({
        finding: findingKey,
        evidence: z.string().max(64),
        disposition: z.enum(['dismissed', 'explained']),
        reason,
      }),
    ),
    /** What was decided last year, on findings that are there again and must be looked at. */
    remarks: z.array(z.strictObject({ finding: findingKey, text })),
    annotations: z.array(Annotation),
    references: z.array(z.strictObject({ id: ItemId, from: ItemId, to: ItemId })),
    notes: z.array(z.strictObject({ id: ItemId, section, finding: findingKey.nullable(), text })),
  }),
  z.strictObject({ kind: z.literal('locked'), reportId: ReportId }),
  z.strictObject({ kind: z.literal('unlocked'), reportId: ReportId, reason }),
  /** After locking: what is added, why, and who seconds it (ISA 230.16, domain 5.2). */
  z.strictObject({ kind: z.literal('supplemented'), reportId: ReportId, text, reason, second: PersonId }),
  /** The auditor's conclusion in place of the one that the findings suggest; null goes back to that. */
  z.strictObject({ kind: z.literal('opinion-given'), reportId: ReportId, opinion: Opinion.nullable(), reason }),
  /** `paperOf` null = a paper over the whole engagement. */
  z.strictObject({ kind: z.literal('paper-edited'), paperOf: ReportId.nullable(), edit: PaperEdit }),
  /** Null goes back to the template as it came with the app. */
  z.strictObject({ kind: z.literal('paper-template-changed'), template: TemplateId, outline: PaperOutline.nullable() }),
  /** A paper left the app: what it was, and what it is known by. Changes no state. */
  z.strictObject({
    kind: z.literal('paper-exported'),
    paperOf: ReportId.nullable(),
    /** A template's id, `findings`, `marked-copy` or `reference-copy`. */
    what: z.string().min(1).max(40),
    format: z.string().min(1).max(10),
    sha256: FileHash,
  }),
  z.strictObject({ kind: z.literal('undone'), act: ActId }),
  z.strictObject({ kind: z.literal('redone'), act: ActId }),
] as const

/** What was done. */
export const Deed = z.discriminatedUnion('kind', deeds)
export type Deed = z.infer<typeof Deed>

/** Who did what when, in the order of the workspace. */
export const Act = z.strictObject({
  id: ActId,
  engagement: EngagementId,
  /** ISO time of the machine's clock: evidence of what the clock said, not of the time. */
  at: z.iso.datetime(),
  by: PersonId,
  deed: Deed,
})
export type Act = z.infer<typeof Act>

export type DeedOf<K extends Deed['kind']> = Extract<Deed, { kind: K }>
