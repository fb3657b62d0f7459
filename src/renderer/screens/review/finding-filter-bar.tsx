/** What the list of findings shows, how many it hides, and how many are still to be decided. */

import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { findingsList } from '@shared/words/review'
import { reports } from '@shared/words/reports'
import { findingClasses, severities } from '@shared/words/states'
import { bulk, decisionStates, triage } from '@shared/words/triage'
import { useWords } from '../../parts/words'
import { allClasses, allSeverities, allStates } from '../../state/finding-list'
import { allGroupings, type Grouping, isOpen } from '../../state/listed-finding'
import { decisionMarks, severityMarks, Sign } from '../../parts/state-mark'
import type { Desk } from './desk'
import { sectionName } from './section-name'

const groupNames = {
  none: triage.groupNone,
  section: triage.groupSection,
  check: triage.groupCheck,
  severity: triage.groupSeverity,
} as const satisfies Readonly<Record<Grouping, unknown>>

export function FindingFilterBar({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { shown, total } = desk.findings
  const { filter } = desk.view
  const { listed: findings } = desk
  const sections = [...new Set(findings.map(({ section }) => section ?? ''))]
  return (
    <div className="filter-bar">
      <Counts desk={desk} />
      {shown.length < total && (
        <Button size="compact-xs" onClick={() => desk.change({ kind: 'clear-filter' })}>
          {say(reports.clearFilter)}
        </Button>
      )}
      <span className="filter-group" role="group" aria-label={say(findingsList.severity)}>
        {allSeverities.map((severity) => (
          <FilterToggle
            key={severity}
            isOn={filter.severities.includes(severity)}
            title={say(severities[severity])}
            onToggle={() => desk.change({ kind: 'severity', severity })}
          >
            <Sign {...severityMarks[severity]} />
            {severity} {findings.filter((one) => one.severity === severity).length}
          </FilterToggle>
        ))}
      </span>
      {desk.audit !== null && <StateToggles desk={desk} />}
      <span className="filter-group" role="group" aria-label={say(findingsList.class)}>
        {allClasses.map((one) => {
          const count = findings.filter((finding) => finding.class === one).length
          if (count === 0) return null
          return (
            <FilterToggle
              key={one}
              isOn={filter.classes.includes(one)}
              onToggle={() => desk.change({ kind: 'class', class: one })}
            >
              {say(findingClasses[one])} {count}
            </FilterToggle>
          )
        })}
      </span>
      <span className="filter-end">
        {desk.audit !== null && shown.length > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() =>
              desk.session.mark(
                shown.map(({ key }) => key),
                true,
              )
            }
          >
            {say(bulk.markShown, { n: shown.length })}
          </Button>
        )}
        <TextInput
          className="filter-search"
          type="search"
          aria-label={say(triage.search)}
          placeholder={say(triage.search)}
          value={filter.query}
          onChange={(event) => desk.change({ kind: 'query', query: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={say(findingsList.section)}
          value={filter.section ?? '*'}
          data={[
            { value: '*', label: say(findingsList.allSections) },
            ...sections.map((key) => ({ value: key, label: sectionName(desk, key === '' ? null : key, say) })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget
            desk.change({ kind: 'section', section: value === '*' ? null : value })
          }}
        />
        <NativeSelect
          aria-label={say(triage.group)}
          value={desk.view.group}
          data={allGroupings.map((value) => ({ value, label: say(groupNames[value]) }))}
          onChange={(event) => {
            const group = allGroupings.find((one) => one === event.currentTarget.value)
            if (group !== undefined) desk.change({ kind: 'group', group })
          }}
        />
      </span>
    </div>
  )
}

function Counts({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { shown, total, hiddenMajor } = desk.findings
  const open = desk.listed.filter(isOpen).length
  return (
    <span className="filter-count" role="status">
      {say(findingsList.shown, { shown: shown.length, total })}
      {hiddenMajor > 0 && <strong className="hue-fail"> · {say(findingsList.hiddenMajor, { n: hiddenMajor })}</strong>}
      {desk.audit !== null && (
        <span className={open > 0 ? undefined : 'hue-pass'}>
          {' '}
          · {open > 0 ? say(triage.openCount, { n: open }) : `✓ ${say(triage.allDecided)}`}
        </span>
      )}
    </span>
  )
}

function StateToggles({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  return (
    <span className="filter-group" role="group" aria-label={say(triage.state)}>
      {allStates.map((state) => {
        const count = desk.listed.filter((finding) => finding.state === state).length
        const isOn = desk.view.filter.states.includes(state)
        if (count === 0 && isOn) return null
        return (
          <FilterToggle key={state} isOn={isOn} onToggle={() => desk.change({ kind: 'state', state })}>
            <Sign {...decisionMarks[state]} />
            {say(decisionStates[state])} {count}
          </FilterToggle>
        )
      })}
    </span>
  )
}

interface FilterToggleProps {
  readonly isOn: boolean
  readonly title?: string
  readonly onToggle: () => void
  readonly children: ReactNode
}

export function FilterToggle({ isOn, title, onToggle, children }: FilterToggleProps): ReactNode {
  return (
    <button type="button" className="filter-toggle" aria-pressed={isOn} title={title} onClick={onToggle}>
      {children}
    </button>
  )
}
