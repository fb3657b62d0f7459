/** Years that should have gone on and did not: a sentence that this year's report repeats with last year's year in it. */

import type { StaleYear } from './comparison'
import { maskedSentencesOf, type MaskedSentence, type Worded } from './masked-sentences'

const year = /(?:19|20)\d\d(?=年)/g

/** Sentences about what an earlier year did once and for all: their year stays. */
const onPurpose =
  /以来|起(?:施行|实施|执行)|施行|印发|出台|修订|颁布|成立|曾|历年|逐年|规划|[—~至-](?:19|20)\d\d年|被评|荣获|获评|表彰|〔(?:19|20)\d\d〕/u

/**
 * A year of the prior report's own, or the year before it as the base of a comparison (较2018年), that stands unchanged in
 * a sentence which is otherwise the same but for its figures. Cited titles and lasting facts are left alone.
 */
export function staleYears(prior: Worded, current: Worded): StaleYear[] {
  const [then, now] = [prior.report.year, current.report.year]
  if (then === null || now === null || now <= then) return []
  const before = new Map(maskedSentencesOf(prior).map((one) => [one.key, one] as const))
  return maskedSentencesOf(current).flatMap((one) => {
    const last = before.get(one.key)
    return last === undefined ? [] : staleIn(last, one, prior, current, then)
  })
}

function staleIn(last: MaskedSentence, one: MaskedSentence, prior: Worded, current: Worded, then: number): StaleYear[] {
  const [a, b] = [rawOf(prior, last), rawOf(current, one)]
  if (onPurpose.test(b.plain)) return []
  const [before, after] = [[...a.plain.matchAll(year)], [...b.plain.matchAll(year)]]
  return after.flatMap((found, i) => {
    const printed = Number(found[0])
    if (before.length !== after.length || before[i]?.[0] !== found[0]) return []
    const isBase = /(?:较|比|与|同|对比|相比)$/u.test(b.plain.slice(Math.max(0, found.index - 4), found.index))
    // A sentence that names the report year as well was brought up to date.
    if (printed !== then && !(isBase && printed === then - 1)) return []
    if (printed === then && (isBase || b.plain.includes(String(then + 1)))) return []
    const at = (base: number, index: number) => ({ start: base + index, end: base + index + 4 })
    return [
      {
        section: one.section,
        prior: at(last.at.start, before[i]?.index ?? 0),
        current: at(one.at.start, found.index),
        year: printed,
      },
    ]
  })
}

/** The text as printed, cited titles blanked out at the same length. */
function rawOf({ document }: Worded, { at }: MaskedSentence): { readonly plain: string } {
  const raw = document.text.slice(at.start, at.end)
  return { plain: raw.replace(/《[^《》]*》/gu, (title) => '\u0000'.repeat(title.length)) }
}
