/** The shape of a golden expectation, and how its quotes are found in a text: exact up to white space. */

import { z } from 'zod'

const finding = z.strictObject({
  id: z.string(),
  /** MUST and SHOULD fail the test when missing; MAY is never counted, either way. */
  tier: z.enum(['MUST', 'SHOULD', 'MAY']),
  class: z.enum(['defect', 'likely-defect', 'capture-loss', 'query', 'human']),
  severity: z.enum(['S1', 'S2', 'S3', 'S4']),
  code: z.string(),
  /** Every one of them has to be touched by the evidence of a finding of that code, severity and class. */
  quotes: z.array(z.string()).min(1),
})

/** A finding is forbidden when all that is named here applies to it. */
const forbidden = z.strictObject({
  codes: z.array(z.string()).optional(),
  section: z.string().optional(),
  quote: z.string().optional(),
  /** `S3`: hits S1, S2 and S3. */
  atLeast: z.enum(['S1', 'S2', 'S3', 'S4']).optional(),
})

const expected = z.strictObject({
  file: z.string(),
  findings: z.array(finding),
  /** What agrees: each number, looked up in order in the place quoted, has a tick by a check of one of the codes. */
  ticks: z.array(
    z.strictObject({ what: z.string(), codes: z.array(z.string()), within: z.string(), numbers: z.array(z.string()) }),
  ),
  never: z.array(z.strictObject({ what: z.string(), forbid: z.array(forbidden).min(1) })),
})

export type Expected = z.infer<typeof expected>
export type ExpectedFinding = z.infer<typeof finding>
export type Forbidden = z.infer<typeof forbidden>

export function readExpected(json: string): Expected {
  return expected.parse(JSON.parse(json))
}

export interface QuotePlace {
  readonly start: number
  readonly end: number
}

/** Every place of `quote` in `text`, white space left out of both. */
export function placesOf(text: string, quote: string): readonly QuotePlace[] {
  const offsets: number[] = []
  let bare = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at)
    if (/\s/.test(unit)) continue
    offsets.push(at)
    bare += unit
  }
  const wanted = quote.replace(/\s+/g, '')
  const found: QuotePlace[] = []
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1)) {
    const start = offsets[at]
    const last = offsets[at + wanted.length - 1]
    if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 })
  }
  return found
}
