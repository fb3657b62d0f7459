/** The bulk of a run in few bytes: every tick, every untested place and the status of every number, exactly. */

import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { CheckOutcome, NumberStatus, RunResult, Tick } from '../../shared/checks/outcome'
import type { Span } from '../../shared/text/span'

/** Findings are not among them: they have rows of their own. */
export type Marks = Pick<RunResult, 'outcomes' | 'untested' | 'ticks' | 'coverage'>

/**
 * Written into workspaces, so `v` rises when it changes. Words that recur are kept once in `words` and named by index;
 * spans are flat pairs of start and length.
 */
const Packed = z.strictObject({
  v: z.literal(1),
  words: z.array(z.string()),
  /** check, code, version, state, then the reason in both languages where there is one. */
  outcomes: z.array(z.array(z.int())),
  /** check, code, reason zh, reason en, section + 1, line + 1, column + 1 (0 = none). */
  untested: z.array(z.array(z.int())),
  /** check, code, kind, line + 1, column + 1, then the spans. */
  ticks: z.array(z.array(z.int())),
  /** status, start, length, then by whom. */
  coverage: z.array(z.array(z.int())),
})

/** Level 1: half the time of the default for a tenth more bytes. */
const level = 1

export function packMarks({ outcomes, untested, ticks, coverage }: Marks): {
  readonly json: string
  readonly bytes: Uint8Array
} {
  const indexes = new Map<string, number>()
  const word = (text: string): number => {
    const known = indexes.get(text)
    if (known !== undefined) return known
    indexes.set(text, indexes.size)
    return indexes.size - 1
  }
  const wordOrNone = (text: string | null | undefined): number =>
    text === null || text === undefined ? 0 : word(text) + 1
  const packed = {
    outcomes: outcomes.map(({ check, code, version, state, reason }) => [
      word(check),
      word(code),
      version,
      word(state),
      ...(reason ? [word(reason.zh), word(reason.en)] : []),
    ]),
    untested: untested.map(({ check, code, reason, section, line, column }) => [
      word(check),
      word(code),
      word(reason.zh),
      word(reason.en),
      wordOrNone(section),
      wordOrNone(line),
      wordOrNone(column),
    ]),
    ticks: ticks.map(({ check, code, tick, line, column, spans }) => {
      const row = [word(check), word(code), word(tick), wordOrNone(line), wordOrNone(column)]
      for (const { start, end } of spans) row.push(start, end - start)
      return row
    }),
    coverage: coverage.map(({ span, status, by }) => {
      const row = [word(status), span.start, span.end - span.start]
      for (const one of by) row.push(word(one))
      return row
    }),
  }
  const json = JSON.stringify({ v: 1, words: [...indexes.keys()], ...packed })
  return { json, bytes: deflateRawSync(json, { level }) }
}

/** Throws where the bytes are not what `packMarks` writes. */
export function unpackMarks(bytes: Uint8Array): Marks {
  const { words, outcomes, untested, ticks, coverage } = Packed.parse(
    JSON.parse(inflateRawSync(bytes).toString('utf8')),
  )
  const at = (row: readonly number[], i: number): number => row[i] ?? broken()
  const word = (row: readonly number[], i: number): string => words[at(row, i)] ?? broken()
  const orNone = (row: readonly number[], i: number): string | null =>
    at(row, i) === 0 ? null : (words[at(row, i) - 1] ?? broken())
  const place = (row: readonly number[], i: number): { line?: string; column?: string } => {
    const line = orNone(row, i)
    const column = orNone(row, i + 1)
    return { ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) }
  }
  return {
    outcomes: outcomes.map((row) => ({
      check: word(row, 0),
      code: word(row, 1),
      version: at(row, 2),
      state: oneOf(states, word(row, 3)),
      reason: row.length > 4 ? { zh: word(row, 4), en: word(row, 5) } : null,
    })),
    untested: untested.map((row) => ({
      check: word(row, 0),
      code: word(row, 1),
      reason: { zh: word(row, 2), en: word(row, 3) },
      section: orNone(row, 4),
      ...place(row, 5),
    })),
    ticks: ticks.map((row) => ({
      check: word(row, 0),
      code: word(row, 1),
      tick: oneOf(tickKinds, word(row, 2)),
      ...place(row, 3),
      spans: spansOf(row.slice(5)),
    })),
    coverage: coverage.map((row) => ({
      span: { start: at(row, 1), end: at(row, 1) + at(row, 2) },
      status: oneOf(statuses, word(row, 0)),
      by: row.slice(3).map((_, i) => word(row, i + 3)),
    })),
  }
}

const states = ['ran', 'not-applicable', 'could-not-run'] as const satisfies readonly CheckOutcome['state'][]
const tickKinds = ['footed', 'tied', 'carried', 'traced'] as const satisfies readonly Tick['tick'][]
const statuses = ['tied', 'explained', 'open'] as const satisfies readonly NumberStatus[]

function spansOf(pairs: readonly number[]): Span[] {
  const spans: Span[] = []
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const start = pairs[i] ?? 0
    spans.push({ start, end: start + (pairs[i + 1] ?? 0) })
  }
  return spans
}

function oneOf<T extends string>(known: readonly T[], found: string): T {
  return known.find((one) => one === found) ?? broken()
}

function broken(): never {
  throw new Error('the stored marks of a run are not as they were written')
}
