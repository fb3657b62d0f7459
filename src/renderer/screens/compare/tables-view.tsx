/** The tables of both years cell by cell, with what changed, whether the changes foot, and what does not compare. */

import { type ReactNode, useMemo, useState } from 'react'
import { tableName } from '@shared/checks/place-names'
import { compare, deltas } from '@shared/words/compare'
import { forms } from '@shared/words/states'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import { cellKey } from '../../state/content-index'
import { deltaCells, deltaGrid } from '../../state/delta-grid'
import './compare-tables.css'
import { DeltaCard } from './delta-card'
import { DeltaTable } from './delta-table'
import type { CompareDesk } from './desk'
import { sectionName } from './section-names'

export function TablesView({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const { pair, target } = desk
  const { prior, current, comparison } = pair
  const cells = useMemo(() => deltaCells(comparison.figures, prior, current), [comparison, prior, current])
  const grids = useMemo(
    () => current.form.tables.map((table) => ({ table, grid: deltaGrid(table, current.form, cells) })),
    [current, cells],
  )
  const [picked, pick] = useState<string | null>(target?.kind === 'figure' ? cellKey(target.line, target.column) : null)
  const cell = picked === null ? undefined : cells.get(picked)
  return (
    <section className="tables-view" aria-label={say(compare.tables)} data-pane="" tabIndex={-1}>
      <div className="tables-scroll">
        {prior.form.id !== current.form.id && (
          <Notice symbol="≈" hue="warn">
            {say(deltas.formChange, { prior: say(forms[prior.form.id]), current: say(forms[current.form.id]) })}
          </Notice>
        )}
        <p className="quiet tables-legend">{say(deltas.legend)}</p>
        {grids.length === 0 && <p className="list-note">{say(deltas.noTables)}</p>}
        {grids.map(({ table, grid }) => (
          <div key={table.id} className="delta-block">
            <h2>
              {say(tableName(table.id))} · {sectionName(say, table.section, current)}
            </h2>
            <DeltaTable table={table} form={current.form} grid={grid} picked={picked} onPick={pick} />
          </div>
        ))}
      </div>
      <DeltaCard desk={desk} cell={cell} grids={grids} />
    </section>
  )
}
