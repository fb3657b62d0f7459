/** The cell that was picked: both figures, whether they compare and why, what rests on it, and the way to both places. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { columnName, lineName } from '@shared/checks/place-names'
import type { FormTable } from '@shared/forms/form'
import { compare, deltas } from '@shared/words/compare'
import { Sign, StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { type DeltaCell, type DeltaGrid, percentOfCell, signed } from '../../state/delta-grid'
import { figureWords } from './delta-cell'
import type { CompareDesk } from './desk'
import { footingMarks, footingWords } from './footing-mark'

export interface DeltaCardProps {
  readonly desk: CompareDesk
  readonly cell: DeltaCell | undefined
  readonly grids: readonly { readonly table: FormTable; readonly grid: DeltaGrid }[]
}

export function DeltaCard({ desk, cell, grids }: DeltaCardProps): ReactNode {
  const { say } = useWords()
  if (cell === undefined) return <p className="delta-card quiet">{say(deltas.select)}</p>
  const { line, column, delta, comparable, reason } = cell.compared
  const { form } = desk.pair.current
  const table = grids.find((one) => one.table.blocks.some((block) => block.lines.some(({ id }) => id === line)))
  const footings = [...(table?.grid.rows.get(line) ?? []), ...(table?.grid.columns.get(column) ?? [])]
  const bad = footings.filter(({ state }) => state === 'differs' || state === 'against')
  return (
    <div className="delta-card" aria-live="polite">
      <h3>
        {say(lineName(form, line))} · {say(columnName(form, column))}
      </h3>
      <dl>
        <div>
          <dt>{say(compare.prior)}</dt>
          <dd className="number">{comparable === 'no' ? '–' : figureWords(say, cell.prior)}</dd>
        </div>
        <div>
          <dt>{say(compare.current)}</dt>
          <dd className="number">{figureWords(say, cell.current)}</dd>
        </div>
        <div>
          <dt>{say(deltas.delta)}</dt>
          <dd className="number">{delta === null ? say(deltas.unknown) : signed(delta)}</dd>
        </div>
        <div>
          <dt>{say(deltas.percent)}</dt>
          <dd className="number">{percentOfCell(cell.compared) ?? '–'}</dd>
        </div>
      </dl>
      <p>
        {comparable === 'yes' && (
          <>
            <Sign symbol="✓" hue="pass" /> {say(deltas.comparable)}
          </>
        )}
        {comparable === 'partly' && (
          <>
            <Sign symbol="≈" hue="warn" /> {say(deltas.partly)}
          </>
        )}
        {comparable === 'no' && (
          <>
            <Sign symbol="⊘" hue="unread" /> {say(deltas.notComparable)}
          </>
        )}
        {reason !== null && <span className="delta-reason"> {say(reason)}</span>}
      </p>
      {cell.isNegative && (
        <p>
          <Sign symbol="✕" hue="fail" /> {say(deltas.negative)}
        </p>
      )}
      {bad.map((one) => (
        <p key={`${one.identity} ${one.place}`}>
          <Sign {...footingMarks[one.state]} /> {footingWords(say, one)}
        </p>
      ))}
      {cell.findings.map((finding) => (
        <p key={finding.key}>
          <button
            type="button"
            className="delta-finding"
            onClick={() => desk.show('text', { kind: 'finding', key: finding.key })}
          >
            <StateMark of={{ finding }} /> {finding.code} {say(finding.message)}
          </button>
        </p>
      ))}
      <Button size="compact-xs" onClick={() => desk.show('text', { kind: 'figure', line, column })}>
        {say(deltas.goText)}
      </Button>
    </div>
  )
}
