/** The command line's JSON as its contract writes it down: a second, independent statement, strict in every object. */

import { z } from 'zod'

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()])
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const finding = z.strictObject({
  key: z.string().min(1),
  check: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  code: z.string().regex(/^[A-Z][A-Z0-9]-\d{2}[a-z]?$/),
  severity: z.enum(['S1', 'S2', 'S3', 'S4']),
  class: z.enum(['defect', 'likely-defect', 'capture-loss', 'query']),
  section: z.string().nullable(),
  line: z.string().optional(),
  column: z.string().optional(),
  message: bilingual,
  evidence: z.array(z.strictObject({ role: z.string(), quote: z.string(), span })),
  stated: decimal.optional(),
  expected: decimal.optional(),
  difference: decimal.optional(),
  suspect: z
    .strictObject({ line: z.string(), column: z.string(), proposed: decimal, repairs: z.int().positive() })
    .nullable()
    .optional(),
})

const head = { file: z.string(), sha256: hash, bytes: z.int().nonnegative() }

const readReport = z.strictObject({
  ...head,
  status: z.literal('read'),
  format: z.enum(['txt', 'md', 'html', 'docx', 'pdf', 'mhtml', 'doc', 'xlsx', 'odt', 'ofd']),
  encoding: z.string().nullable(),
  layout: z.enum(['html', 'pipes', 'tabs', 'cell-per-line', 'ruled', 'flattened', 'none']),
  title: z.string().nullable(),
  body: z.strictObject({
    name: z.string().nullable(),
    kind: z.enum(['government', 'department', 'township', 'unknown']),
  }),
  year: z.int().nullable(),
  form: z.enum(['2008', '2014', '2019', '2021']).nullable(),
  published: z.iso.date().nullable(),
  sections: z.array(
    z.strictObject({
      key: z.string().regex(/^(overview|disclosure|applications|disputes|problems|other|s\d+)$/),
      heading: z.string().nullable(),
      state: z.enum(['present', 'empty', 'unreadable', 'absent', 'lost']),
      span: span.nullable(),
    }),
  ),
  figures: z.array(
    z.strictObject({
      line: z.string(),
      column: z.string(),
      state: z.enum(['stated', 'blank', 'placeholder', 'absent', 'unreadable']),
      raw: z.string().nullable(),
      value: decimal.nullable(),
      span: span.nullable(),
    }),
  ),
  findings: z.array(finding),
  untested: z.array(
    z.strictObject({
      check: z.string(),
      code: z.string(),
      line: z.string().optional(),
      column: z.string().optional(),
      reason: bilingual,
    }),
  ),
  ticks: z.record(z.string(), z.int().positive()),
  coverage: z.strictObject({
    numbers: z.int().nonnegative(),
    tied: z.int().nonnegative(),
    explained: z.int().nonnegative(),
    open: z.int().nonnegative(),
  }),
})

const unreadableReport = z.strictObject({
  ...head,
  sha256: hash.nullable(),
  bytes: z.int().nonnegative().nullable(),
  status: z.literal('unreadable'),
  error: z.strictObject({ code: z.string().regex(/^[a-z-]+$/), message: bilingual }),
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  layout: z.null(),
  title: z.null(),
  body: z.null(),
  year: z.null(),
  form: z.null(),
  published: z.null(),
  sections: z.tuple([]),
  figures: z.tuple([]),
  findings: z.tuple([]),
  untested: z.tuple([]),
  ticks: z.strictObject({}),
  coverage: z.null(),
})

export const JsonReportSchema = z.discriminatedUnion('status', [readReport, unreadableReport])

export const JsonDocumentSchema = z.strictObject({
  tool: z.strictObject({ name: z.string(), version: z.string(), ruleSet: z.string() }),
  reports: z.array(JsonReportSchema),
})

const spanOrNull = span.nullable()

/** `compare`: its own members, and the findings with what supports them in the prior report. */
export const JsonComparisonSchema = z.strictObject({
  prior: JsonReportSchema,
  current: JsonReportSchema,
  carryForward: z.array(
    z.strictObject({
      line: z.string(),
      column: z.string(),
      prior: decimal.nullable(),
      current: decimal.nullable(),
      agrees: z.boolean().nullable(),
    }),
  ),
  figures: z.array(
    z.strictObject({
      line: z.string(),
      column: z.string(),
      prior: decimal.nullable(),
      current: decimal.nullable(),
      delta: decimal.nullable(),
      percent: decimal.nullable(),
      comparable: z.enum(['yes', 'partly', 'no']),
      reason: bilingual.optional(),
    }),
  ),
  sections: z.array(
    z.strictObject({
      key: z.string(),
      similarity: z.number().min(0).max(1),
      blocks: z.array(
        z.strictObject({
          kind: z.enum(['same', 'changed', 'added', 'removed', 'moved']),
          prior: spanOrNull,
          current: spanOrNull,
          parts: z.array(
            z.strictObject({ kind: z.enum(['same', 'added', 'removed']), prior: spanOrNull, current: spanOrNull }),
          ),
          compared: z.literal(false).optional(),
        }),
      ),
    }),
  ),
  findings: z.array(finding.extend({ priorEvidence: finding.shape.evidence.optional() })),
})
