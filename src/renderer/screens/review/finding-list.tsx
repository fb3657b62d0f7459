/** The findings, filtered and grouped with honest counts, each one click or key away from its characters. */

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { findingsList } from '@shared/words/review'
import { severities } from '@shared/words/states'
import { triage } from '@shared/words/triage'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'
import { useWords } from '../../parts/words'
import { growingGroups } from '../../state/growing-list'
import type { FindingGroup } from '../../state/listed-finding'
import { BulkBar } from './bulk-bar'
import type { Desk } from './desk'
import { FindingFilterBar } from './finding-filter-bar'
import { FindingRow } from './finding-row'
import { NoFindings } from './no-findings'
import { sectionName } from './section-name'
import { useGrowing } from './use-growing'

export function FindingList({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { groups, session, audit, select } = desk
  const { shown, total } = desk.findings
  const list = useRef<HTMLUListElement>(null)
  const selected = desk.selection?.kind === 'finding' ? desk.selection.key : null
  const selectedAt = selected === null ? -1 : shown.findIndex(({ key }) => key === selected)
  const { count, end } = useGrowing(shown.length, selectedAt)

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]')
    row?.scrollIntoView({ block: 'nearest' })
    // after a decision the form that had the focus is gone
    if (document.activeElement === document.body) row?.focus({ preventScroll: true })
  }, [selected])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current !== null && moveInRows(list.current, keyPress(event), event.target)) event.preventDefault()
  }

  if (total === 0) return <NoFindings desk={desk} />
  return (
    <div className="list-with-filter">
      <FindingFilterBar desk={desk} />
      {audit !== null && session.marked.size > 0 && <BulkBar desk={desk} audit={audit} />}
      {shown.length === 0 ? (
        <p className="pane-note">{say(findingsList.noneShown, { total })}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <ul ref={list} className="rows" onKeyDown={onKeyDown}>
          {growingGroups(groups, count).map((group) => (
            <Group key={group.key} desk={desk} group={group}>
              {group.findings.map((finding) => (
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
          ))}
          {count < shown.length && (
            <li ref={end} className="quiet row-more">
              {say(triage.moreRows, { n: shown.length - count })}
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

interface GroupProps {
  readonly desk: Desk
  readonly group: FindingGroup
  readonly children: ReactNode
}

function Group({ desk, group, children }: GroupProps): ReactNode {
  const { say } = useWords()
  if (desk.view.group === 'none') return children
  const whole = desk.groups.find(({ key }) => key === group.key)?.findings.length ?? group.findings.length
  return (
    <>
      <li className="row-group">
        <h3>
          {groupName(desk, group.key, say)} <span className="quiet">{whole}</span>
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
