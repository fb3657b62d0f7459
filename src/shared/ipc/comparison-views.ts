/** What the screens receive of a comparison: both reports, what differs, which pairs there are, and the strip of years. */

import { z } from 'zod'
import type { Comparison as ComparisonOf } from '../compare/comparison'
import { ActId, ItemId, ReportId } from '../review/ids'
import { Who } from './engagement-views'
import { BilingualText } from './result'
import { FormId } from '../review/read-as'
import { comparisonShape } from './shapes'
import { OpenReport, ReportRow } from './views'

const IsoTime = z.iso.datetime()
const count = z.int().nonnegative()
const Span = z.strictObject({ start: count, end: count })

/** Why the prior report shown is the one that is shown. */
export const PairingView = z.discriminatedUnion('kind', [
  /** Found in the workspace: `same-body` by name, `renamed` by an earlier pairing of these two names. */
  z.strictObject({ kind: z.literal('found'), how: z.enum(['same-body', 'renamed']) }),
  /** Chosen by a person and remembered. */
  z.strictObject({ kind: z.literal('chosen'), by: Who, at: IsoTime, reason: z.string() }),
  /** A person said that there is none. */
  z.strictObject({ kind: z.literal('declined'), by: Who, at: IsoTime, reason: z.string() }),
  /** Asked for by `priorId`, and not remembered. */
  z.strictObject({ kind: z.literal('asked') }),
  /** Nothing in the workspace; `several`: more than one report of the body and year before, so a person must choose. */
  z.strictObject({
    kind: z.literal('none'),
    why: z.enum(['nothing', 'several', 'year-unknown', 'body-unknown', 'unread']),
  }),
])
export type PairingView = z.infer<typeof PairingView>

/** Two paragraphs that a person put beside each other. */
export const PinView = z.strictObject({
  id: ItemId,
  by: Who,
  at: IsoTime,
  act: ActId,
  /** Where they stand now; null when the text changed and the words were not found: the pin then rests, and says so. */
  prior: Span.nullable(),
  current: Span.nullable(),
  priorQuote: z.string(),
  currentQuote: z.string(),
  /** Index by which blocks of the comparison name it (`block.pin`); null while it rests. */
  index: count.nullable(),
})
export type PinView = z.infer<typeof PinView>

/**
 * Two years side by side. `current.content.run` is the run with this prior: its findings carry `priorEvidence`, whose spans
 * are of `prior.content.document.text`. Spans of `comparison` are of the two documents' canonical texts.
 */
export const ComparisonView = z.strictObject({
  current: OpenReport,
  /** Null where there is none, or none was chosen. */
  prior: OpenReport.nullable(),
  pairing: PairingView,
  /** Null exactly when `why` is set. */
  comparison: z.nullable(comparisonShape),
  why: z.enum(['no-prior', 'prior-unread', 'current-unread', 'too-complex']).nullable(),
  pins: z.array(PinView),
  /** May be paired and pinned: an engagement is given, has the report, and does not hold it locked. */
  canDecide: z.boolean(),
})
export type ComparisonView = z.infer<typeof ComparisonView>
export type Comparison = ComparisonOf

/** A report that may be set beside another one. */
export const CandidateView = z.strictObject({
  row: ReportRow,
  /** This report's year minus the candidate's; null where one is not known. */
  yearsApart: z.int().nullable(),
  how: z.enum(['same-body', 'renamed', 'like-name', 'other']),
  /** What `comparison.open` with `priorId: null` would take. */
  isTaken: z.boolean(),
})
export type CandidateView = z.infer<typeof CandidateView>

/** One figure through the years of a body. */
export const SeriesMetric = z.strictObject({
  /** Line and column of the latest form. */
  line: z.string(),
  column: z.string(),
  name: BilingualText,
  unit: z.string().nullable(),
  /** One for each of `years`, in that order. */
  points: z.array(
    z.strictObject({
      /** Decimal string; null where it is not stated. */
      value: z.string().nullable(),
      /** `no-report`: no report of that year; `no-cell`: that year's form does not ask for it. */
      state: z.enum(['stated', 'blank', 'placeholder', 'absent', 'unreadable', 'no-report', 'no-cell']),
      /** Against the year before of the strip that has a report; null for the first. */
      comparable: z.enum(['yes', 'partly', 'no']).nullable(),
      reason: BilingualText.nullable(),
      /** In per cent of the value before, two decimals; null where it says nothing. */
      percent: z.string().nullable(),
    }),
  ),
})
export type SeriesMetric = z.infer<typeof SeriesMetric>

export const SeriesView = z.strictObject({
  bodyName: z.string().nullable(),
  /** Ascending, no gaps between the first and the last. */
  years: z.array(z.strictObject({ year: z.int(), reportId: ReportId.nullable(), form: FormId.nullable() })),
  metrics: z.array(SeriesMetric),
  /** The roll-forward chain: each closing total against the next year's opening total, one a step from year to year. */
  chain: z.array(
    z.strictObject({
      from: z.int(),
      to: z.int(),
      closing: z.string().nullable(),
      opening: z.string().nullable(),
      /** Null where one of the two was not read. */
      agrees: z.boolean().nullable(),
    }),
  ),
})
export type SeriesView = z.infer<typeof SeriesView>
