/** What the list of findings shows, and how many it hides. */

import { Button, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { findingsList } from '@shared/words/review'
import { reports } from '@shared/words/reports'
import { findingClasses, severities } from '@shared/words/states'
import { useWords } from '../../parts/words'
import { allClasses, allSeverities } from '../../state/finding-list'
import { severityMarks, Sign } from '../../parts/state-mark'
import type { Desk } from './desk'
import { sectionName } from './section-name'

export function FindingFilterBar({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { shown, total, hiddenMajor } = desk.findings
  const { filter } = desk.view
  const { findings } = desk.index.content.run
  const sections = [...new Set(findings.map(({ section }) => section ?? ''))]
  return (
    <div className="filter-bar">
      <span className="filter-count" role="status">
        {say(findingsList.shown, { shown: shown.length, total })}
        {hiddenMajor > 0 && (
          <strong className="hue-fail"> · {say(findingsList.hiddenMajor, { n: hiddenMajor })}</strong>
        )}
      </span>
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
      <NativeSelect
        className="filter-section"
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
    </div>
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
