/** Every number of the text and whether it is accounted for; the open ones first of all. */

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { NumberCoverage, NumberStatus } from '@shared/checks/outcome'
import { countCoverage } from '@shared/review/counts'
import { type Span, sliceSpan } from '@shared/text/span'
import { numbersList } from '@shared/words/review'
import { explanations, numberStates, readingKinds } from '@shared/words/states'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'
import { numberMarks, Sign, StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { itemsWithin } from '../../state/content-index'
import type { Desk } from './desk'
import { FilterToggle } from './finding-filter-bar'

const statuses: readonly NumberStatus[] = ['open', 'tied', 'explained']

/** As many as a person reads through; the rest is told by number, and reached in the text. */
const mostRows = 400

/** Characters shown before and after the number. */
const around = 18

export function NumberList({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { coverage } = desk.index.content.run
  const sums = countCoverage(coverage)
  const status = desk.view.numbers
  const numbers = coverage.filter((one) => one.status === status)
  const list = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current !== null && moveInRows(list.current, keyPress(event), event.target)) event.preventDefault()
  }
  return (
    <div className="list-with-filter">
      <div className="filter-bar">
        <span className="filter-count">{say(numbersList.summary, { ...sums })}</span>
        <span className="filter-group filter-choice" role="group" aria-label={say(numbersList.showing)}>
          {statuses.map((one) => (
            <FilterToggle
              key={one}
              isOn={one === status}
              onToggle={() => desk.change({ kind: 'numbers', status: one })}
            >
              <Sign {...numberMarks[one]} />
              {say(numberStates[one])} {sums[one]}
            </FilterToggle>
          ))}
        </span>
        {numbers.length > mostRows && (
          <span className="quiet">{say(numbersList.truncated, { n: mostRows, total: numbers.length })}</span>
        )}
      </div>
      {numbers.length === 0 && status === 'open' && <p className="pane-note">{say(numbersList.allAccounted)}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} className="rows" onKeyDown={onKeyDown}>
        {numbers.slice(0, mostRows).map((number) => (
          <NumberRow key={number.span.start} desk={desk} number={number} />
        ))}
      </ul>
    </div>
  )
}

function NumberRow({ desk, number }: { readonly desk: Desk; readonly number: NumberCoverage }): ReactNode {
  const { say } = useWords()
  const { text } = desk.index.content.document
  const { span } = number
  const by = number.by.map((word) => {
    if (word in explanations) return say(explanations[word as keyof typeof explanations])
    return desk.check(word)?.code ?? word
  })
  const isCorrected = itemsWithin(desk.index.placed, span).some(({ reading }) => reading?.kind === 'corrected')
  const isSelected = desk.selection?.kind === 'number' && desk.selection.span.start === span.start
  return (
    <li>
      <button
        type="button"
        data-row=""
        className="row row-number"
        aria-current={isSelected}
        onClick={() => desk.select({ kind: 'number', span })}
      >
        <StateMark of={{ number: number.status }} short />
        <span className="number row-figure">
          {isCorrected && (
            <span className="hue-info" title={say(readingKinds.corrected)}>
              <span aria-hidden="true">✎</span>
              <span className="only-read">{say(readingKinds.corrected)}</span>{' '}
            </span>
          )}
          {sliceSpan(text, span)}
        </span>
        <span className="row-words" lang="zh-CN">
          <Context text={text} at={span} />
        </span>
        <span className="quiet row-section">{by.join(' · ')}</span>
      </button>
    </li>
  )
}

function Context({ text, at }: { readonly text: string; readonly at: Span }): ReactNode {
  return (
    <>
      <span className="quiet">{text.slice(Math.max(0, at.start - around), at.start)}</span>
      <b>{sliceSpan(text, at)}</b>
      <span className="quiet">{text.slice(at.end, at.end + around)}</span>
    </>
  )
}
