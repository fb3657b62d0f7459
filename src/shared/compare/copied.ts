/** Sentences of this year's report that last year's has word for word, but for numbers: what was copied. */

import type { CopiedText } from './comparison'
import { maskedSentencesOf, type Worded } from './masked-sentences'

/** Domain XY-05: sentence level, years and digits masked, template wording and statutory phrases left out. */
export function copiedText(prior: Worded, current: Worded): CopiedText {
  const before = new Map(
    maskedSentencesOf(prior)
      .toReversed() // the first of equal sentences wins
      .map((sentence) => [sentence.key, sentence] as const),
  )
  const all = maskedSentencesOf(current)
  const counted = all.filter((one) => !one.isSet)
  const list = counted.flatMap((one) => {
    const then = before.get(one.key)
    return then === undefined ? [] : [{ section: one.section, prior: then.at, current: one.at }]
  })
  const sections = [...Map.groupBy(counted, (one) => one.section)].map(([key, sentences]) => ({
    key,
    sentences: sentences.length,
    copied: list.filter((one) => one.section === key).length,
  }))
  return { sentences: counted.length, copied: list.length, excluded: all.length - counted.length, sections, list }
}
