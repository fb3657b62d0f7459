/** Totals and their parts in the prose, found and judged by the decision procedure of domain 6.4. */

import { divided, draftsOf } from './prose-list-drafts'
import { judge } from './prose-list-verdicts'
import type { PartsList } from './prose-parts'
import type { Sentence } from './prose-statements'

/** All lists of parts, in order of the text. */
export function listsOf(text: string, sentences: readonly Sentence[]): readonly PartsList[] {
  const lists: PartsList[] = []
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1]
    const drafts = draftsOf(text, sentence, before?.paragraph === sentence.paragraph ? before : undefined)
    const taken = new Set(drafts.flatMap((one) => (one.form === 'implied' ? [] : one.parts.slice(0, one.firm))))
    for (const draft of [...drafts, ...divided(text, sentences, index, taken)]) {
      const list = judge(draft)
      if (list !== null) lists.push(list)
    }
  }
  return lists
}
