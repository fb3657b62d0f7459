/** The tables of the form with the report's figures; a form without tables says so. */

import { Switch } from '@mantine/core'
import { type ReactNode, useCallback, useMemo } from 'react'
import { corrections } from '@shared/words/annotate'
import { review } from '@shared/words/review'
import { forms, tables } from '@shared/words/states'
import { FormTable } from '../../parts/form-table/form-table'
import { Panel } from '../../parts/panel'
import { StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { cellNotes } from '../../state/annotated'
import { cellKey } from '../../state/content-index'
import type { Desk, Hover } from './desk'
import { FigureLegend } from './figure-legend'

export function StructurePane({ desk, hover }: { readonly desk: Desk; readonly hover: Hover }): ReactNode {
  const { say } = useWords()
  const { index, setHover } = desk
  const { form, report } = index.content
  const onHover = useCallback(
    (line: string | null, column: string | null) =>
      setHover({ span: null, cell: line === null || column === null ? null : cellKey(line, column) }),
    [setHover],
  )
  const checkName = useCallback(
    (id: string) => {
      const check = desk.check(id)
      return check === null ? id : say(check.name)
    },
    [desk, say],
  )
  const annotated = desk.audit?.review.annotations
  const notes = useMemo(() => cellNotes(annotated ?? []), [annotated])
  const hasCorrections = report.figures.some(({ reading }) => reading?.kind === 'corrected')
  const finding = desk.selection?.kind === 'finding' ? index.findings.get(desk.selection.key) : undefined
  const suspect = finding?.suspect ?? null
  return (
    <Panel
      title={`${say(review.structure)} · ${say(forms[form.id])}`}
      label={say(review.structure)}
      tools={
        <>
          {hasCorrections && (
            <Switch
              size="xs"
              label={`✎ ${say(corrections.showOriginal)}`}
              title={`${say(corrections.showOriginal)} (O)`}
              checked={desk.view.showAsRead}
              onChange={() => desk.change({ kind: 'toggle', what: 'showAsRead' })}
            />
          )}
          <FigureLegend figures={report.figures} />
        </>
      }
    >
      {form.tables.length === 0 && (
        <div className="pane-note">
          <p>{say(review.noTables)}</p>
          <p className="quiet">{say(review.noTablesNote, { form: say(forms[form.id]) })}</p>
        </div>
      )}
      {form.tables.map((table) => {
        const section = report.sections.find(({ key }) => key === table.section)
        return (
          <section key={table.id} className="structure-table">
            <h3>
              {say(tables[table.id])}
              {section !== undefined && section.state !== 'present' && (
                <span className="structure-state">
                  <StateMark of={{ section: section.state }} />
                </span>
              )}
            </h3>
            <div className="structure-scroll">
              <FormTable
                table={table}
                index={index}
                lit={desk.lit}
                marks={desk.marks}
                hovered={hover.cell}
                suspect={suspect === null ? null : cellKey(suspect.line, suspect.column)}
                notes={notes}
                isAsRead={desk.view.showAsRead}
                label={say(tables[table.id])}
                checkName={checkName}
                onSelect={desk.select}
                onHover={onHover}
              />
            </div>
          </section>
        )
      })}
    </Panel>
  )
}
