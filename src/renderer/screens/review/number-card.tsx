/** A number or a sentence of the prose: whether every number in it is accounted for, and by what. */

import type { ReactNode } from 'react'
import { type Span, sliceSpan } from '@shared/text/span'
import { evidence, inspector } from '@shared/words/review'
import { explanations } from '@shared/words/states'
import { StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { sentenceAt } from '../../state/at-offset'
import { itemsWithin } from '../../state/content-index'
import type { Desk } from './desk'
import { FactList } from './fact-list'
import { PlaceLink } from './place-link'
import { UsedBy } from './used-by'

export function NumberCard(props: { readonly desk: Desk; readonly at: Span; readonly isNumber: boolean }): ReactNode {
  const { desk, at, isNumber } = props
  const { say } = useWords()
  const { document, run } = desk.index.content
  const numbers = itemsWithin(run.coverage, at)
  const sentence = sentenceAt(document.text, at.start) ?? at
  const by = (word: string): string => {
    if (word in explanations) return say(explanations[word as keyof typeof explanations])
    const check = desk.check(word)
    return check === null ? word : `${check.code} ${say(check.name)}`
  }
  return (
    <article className="details" aria-label={sliceSpan(document.text, at).slice(0, 40)}>
      {isNumber && <p className="details-value">{sliceSpan(document.text, at)}</p>}
      <FactList
        facts={[
          [
            inspector.passage,
            <q key="passage" lang="zh-CN">
              {sliceSpan(document.text, sentence)}
            </q>,
          ],
          [
            inspector.status,
            numbers.length === 0 ? null : (
              <ul className="number-states" key="numbers">
                {numbers.map((number) => (
                  <li key={number.span.start}>
                    <button
                      type="button"
                      className="place-link"
                      onClick={() => desk.select({ kind: 'number', span: number.span })}
                    >
                      {sliceSpan(document.text, number.span)}
                    </button>{' '}
                    <StateMark of={{ number: number.status }} />
                    <span className="quiet"> {number.by.map(by).join(' · ')}</span>
                  </li>
                ))}
              </ul>
            ),
          ],
          [evidence.where, <PlaceLink key="place" desk={desk} at={at} />],
        ]}
      />
      <UsedBy desk={desk} findings={desk.lit.findings} />
    </article>
  )
}
