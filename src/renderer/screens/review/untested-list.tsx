/** What could not be assessed and why: not the same as agreed. */

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { findingsList } from '@shared/words/review'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'
import { StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'
import { sectionName } from './section-name'

export function UntestedList({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { run } = desk.index.content
  const list = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current !== null && moveInRows(list.current, keyPress(event), event.target)) event.preventDefault()
  }
  const idle = run.outcomes.filter(({ state }) => state === 'could-not-run')
  if (run.untested.length === 0 && idle.length === 0) return <p className="pane-note">{say(findingsList.noUntested)}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul ref={list} className="rows" onKeyDown={onKeyDown}>
      {run.untested.map((mark, i) => (
        <li key={i}>
          <button
            type="button"
            data-row=""
            className="row row-untested"
            aria-current={desk.selection?.kind === 'untested' && desk.selection.index === i}
            onClick={() => desk.select({ kind: 'untested', index: i })}
          >
            <StateMark of={{ verdict: 'not-assessable' }} short />
            <span className="fixed">{mark.code}</span>
            <span className="row-words">{say(mark.reason)}</span>
            <span className="quiet row-section">{sectionName(desk, mark.section, say)}</span>
          </button>
        </li>
      ))}
      {idle.map((outcome) => {
        const check = desk.check(outcome.check)
        return (
          <li key={outcome.check} className="row row-untested">
            <StateMark of={{ verdict: 'not-run' }} short />
            <span className="fixed">{outcome.code}</span>
            <span className="row-words">
              {check === null ? outcome.check : say(check.name)}
              {outcome.reason !== null && <span className="quiet"> {say(outcome.reason)}</span>}
            </span>
            <span className="quiet row-section">{say(findingsList.outcomeCouldNotRun)}</span>
          </li>
        )
      })}
    </ul>
  )
}
