/** The findings, filtered with honest counts, each one click or key away from its characters. */

import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react'
import type { Finding } from '@shared/checks/outcome'
import { findingsList } from '@shared/words/review'
import { findingClasses } from '@shared/words/states'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'
import { StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'
import { FindingFilterBar } from './finding-filter-bar'
import { NoFindings } from './no-findings'
import { sectionName } from './section-name'

export function FindingList({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { shown, total } = desk.findings
  const list = useRef<HTMLUListElement>(null)
  const selected = desk.selection?.kind === 'finding' ? desk.selection.key : null

  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current !== null && moveInRows(list.current, keyPress(event), event.target)) event.preventDefault()
  }

  if (total === 0) return <NoFindings desk={desk} />
  return (
    <div className="list-with-filter">
      <FindingFilterBar desk={desk} />
      {shown.length === 0 ? (
        <p className="pane-note">{say(findingsList.noneShown, { total })}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <ul ref={list} className="rows" onKeyDown={onKeyDown}>
          {shown.map((finding) => (
            <FindingRow
              key={finding.key}
              finding={finding}
              section={sectionName(desk, finding.section, say)}
              select={desk.select}
              isSelected={selected === finding.key}
              isRelated={desk.lit.findings.has(finding.key)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

interface FindingRowProps {
  readonly finding: Finding
  readonly section: string
  readonly select: Desk['select']
  readonly isSelected: boolean
  readonly isRelated: boolean
}

const FindingRow = memo(function FindingRow(props: FindingRowProps): ReactNode {
  const { finding, section, isSelected, isRelated, select } = props
  const { say } = useWords()
  return (
    <li>
      <button
        type="button"
        data-row=""
        data-finding={finding.key}
        className={`row row-finding ${isRelated ? 'row-related' : ''}`}
        aria-current={isSelected}
        onClick={() => select({ kind: 'finding', key: finding.key })}
      >
        <span className="row-severity">
          <StateMark of={{ finding }} short /> {finding.severity}
        </span>
        <span className="fixed">{finding.code}</span>
        <span className="row-words">{say(finding.message)}</span>
        <span className="quiet row-class">{say(findingClasses[finding.class])}</span>
        <span className="quiet row-section">{section}</span>
      </button>
    </li>
  )
})
