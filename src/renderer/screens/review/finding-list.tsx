/** The findings, filtered and grouped with honest counts, each one click or key away from its characters. */

import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { findingsList } from '@shared/words/review'
import { severities } from '@shared/words/states'
import { triage } from '@shared/words/triage'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'
import { useWords } from '../../parts/words'
import { rowAtEnd, stretchesOf } from '../../state/list-stretches'
import type { FindingGroup } from '../../state/listed-finding'
import { BulkBar, isDeciding } from './bulk-bar'
import type { Desk } from './desk'
import { FindingFilterBar } from './finding-filter-bar'
import { FindingRow } from './finding-row'
import { NoFindings } from './no-findings'
import { RowStretch } from './row-stretch'
import { sectionName } from './section-name'

export function FindingList({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { groups, session, audit, select } = desk
  const { shown, total } = desk.findings
  const list = useRef<HTMLDivElement>(null)
  const selected = desk.selection?.kind === 'finding' ? desk.selection.key : null
  const stretches = useMemo(() => stretchesOf(groups), [groups])
  /** The row that Home or End asked for, which may not have been drawn yet. */
  const [wanted, setWanted] = useState<string | null>(null)
  const wantedRows = useMemo(
    () => shown.flatMap(({ key }, at) => (key === selected || key === wanted ? [at] : [])),
    [shown, selected, wanted],
  )

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]')
    row?.scrollIntoView({ block: 'nearest' })
    // after a decision the form that had the focus is gone
    if (document.activeElement === document.body) row?.focus({ preventScroll: true })
  }, [selected])
  useEffect(() => {
    if (wanted === null) return
    const row = list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(wanted)}"]`)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
    setWanted(null)
  }, [wanted])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current === null) return
    const press = keyPress(event)
    const end = press.ctrlKey || press.altKey || press.metaKey ? null : rowAtEnd(press.key, shown)
    if (end !== null) setWanted(end)
    else if (!moveInRows(list.current, press, event.target)) return
    event.preventDefault()
  }

  const isBulk = audit !== null && session.marked.size > 0 && isDeciding(desk)
  if (total === 0) return <NoFindings desk={desk} />
  return (
    <div className="list-with-filter">
      {!isBulk && <FindingFilterBar desk={desk} />}
      {audit !== null && session.marked.size > 0 && <BulkBar desk={desk} audit={audit} />}
      {isBulk ? null : shown.length === 0 ? (
        <p className="pane-note">{say(findingsList.noneShown, { total })}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the rows take the keys
        <div ref={list} className="rows" onKeyDown={onKeyDown}>
          {stretches.map(({ from, rows, parts }) => (
            <RowStretch
              key={`${stretches.length} ${from}`}
              rows={rows}
              isFirst={from === 0}
              isWanted={wantedRows.some((at) => at >= from && at < from + rows)}
            >
              {() =>
                parts.map(({ group, begins, findings }) => (
                  <Group key={group.key} desk={desk} group={group} begins={begins}>
                    {findings.map((finding) => (
                      <FindingRow
                        key={finding.key}
                        finding={finding}
                        section={sectionName(desk, finding.section, say)}
                        select={select}
                        mark={audit === null ? null : session.mark}
                        isMarked={session.marked.has(finding.key)}
                        isSelected={selected === finding.key}
                        isRelated={desk.lit.findings.has(finding.key)}
                      />
                    ))}
                  </Group>
                ))
              }
            </RowStretch>
          ))}
        </div>
      )}
    </div>
  )
}

interface GroupProps {
  readonly desk: Desk
  readonly group: FindingGroup
  readonly begins: boolean
  readonly children: ReactNode
}

function Group({ desk, group, begins, children }: GroupProps): ReactNode {
  const { say } = useWords()
  if (desk.view.group === 'none' || !begins) return children
  return (
    <>
      <li className="row-group">
        <h3>
          {groupName(desk, group.key, say)} <span className="quiet">{group.findings.length}</span>
        </h3>
      </li>
      {children}
    </>
  )
}

function groupName(desk: Desk, key: string, say: ReturnType<typeof useWords>['say']): string {
  switch (desk.view.group) {
    case 'none':
      return ''
    case 'section':
      return sectionName(desk, key === '' ? null : key, say)
    case 'severity':
      return Object.hasOwn(severities, key) ? `${key} ${say(severities[key as keyof typeof severities])}` : key
    case 'check': {
      const check = desk.check(key)
      if (key === '') return say(triage.own)
      return check === null ? key : `${check.code} ${say(check.name)}`
    }
  }
}
