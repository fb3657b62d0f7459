/** One finding of the list: how grave, how it was decided, what it says, and the box that marks it for a decision on many. */

import { memo, type ReactNode } from 'react'
import { findingClasses } from '@shared/words/states'
import { bulk, findingNotes, triage } from '@shared/words/triage'
import { StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { ListedFinding } from '../../state/listed-finding'
import type { Desk, Session } from './desk'

export interface FindingRowProps {
  readonly finding: ListedFinding
  readonly section: string
  readonly select: Desk['select']
  /** Null while the report is only read. */
  readonly mark: Session['mark'] | null
  readonly isMarked: boolean
  readonly isSelected: boolean
  readonly isRelated: boolean
}

export const FindingRow = memo(function FindingRow(props: FindingRowProps): ReactNode {
  const { finding, section, isMarked, isSelected, isRelated, select, mark } = props
  const { say } = useWords()
  const { key, state, severity, given, notes } = finding
  return (
    <li className={mark === null ? undefined : 'markable'}>
      {mark !== null && (
        <input
          type="checkbox"
          className="row-box"
          aria-label={`${say(bulk.mark)}: ${finding.code} ${say(finding.message)}`}
          checked={isMarked}
          onChange={(event) => mark([key], event.currentTarget.checked)}
        />
      )}
      <button
        type="button"
        data-row=""
        data-finding={key}
        data-state={state ?? undefined}
        className={`row row-finding ${isRelated ? 'row-related' : ''}`}
        aria-current={isSelected}
        onClick={() => select({ kind: 'finding', key })}
      >
        <span className="row-severity">
          <StateMark of={{ finding }} short /> {severity}
          {severity !== given && (
            <span className="row-graded" title={say(triage.overridden, { given })}>
              *
            </span>
          )}
        </span>
        {state !== null && <StateMark of={{ decision: state }} short />}
        <span className="fixed">{finding.own ? say(triage.ownCode) : finding.code}</span>
        <span className="row-words">
          {say(finding.message)}
          {notes > 0 && (
            <span className="quiet row-notes" title={say(findingNotes.count, { n: notes })}>
              {' '}
              ¶{notes}
            </span>
          )}
        </span>
        <span className="quiet row-class">{finding.own ? say(triage.own) : say(findingClasses[finding.class])}</span>
        <span className="quiet row-section">{section}</span>
      </button>
    </li>
  )
})
