/** The filters of the timeline: words, person, kind of act, report, standing, days, and the acts that were jumped to. */

import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import { deedWords, standings, timeline as words } from '@shared/words/trail'
import { Icon } from '../../parts/icon'
import { useWords } from '../../parts/words'
import { reportName } from '../../state/report-list'
import type { Standing, TimelineChoice } from '../../state/timeline-filter'

export interface TimelineFilterBarProps {
  readonly view: EngagementView
  readonly choice: TimelineChoice
  readonly onChange: (choice: TimelineChoice) => void
}

const any = ''
const allStandings: readonly Standing[] = ['in-force', 'undone', 'abandoned', 'log']

export function TimelineFilterBar({ view, choice, onChange }: TimelineFilterBarProps): ReactNode {
  const { say } = useWords()
  const { people, reports } = view
  return (
    <div className="timeline-filter" role="search" aria-label={say(words.filter)}>
      <h1>{say(words.title)}</h1>
      <TextInput
        type="search"
        aria-label={say(words.words)}
        placeholder={say(words.words)}
        leftSection={<Icon name="search" size={14} />}
        maxLength={200}
        value={choice.words}
        onChange={(event) => onChange({ ...choice, words: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={say(words.person)}
        value={choice.person ?? any}
        data={[{ value: any, label: say(words.anyone) }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => {
          const { value } = event.currentTarget
          onChange({ ...choice, person: people.find(({ id }) => id === value)?.id ?? null })
        }}
      />
      <NativeSelect
        aria-label={say(words.kind)}
        value={choice.kind ?? any}
        data={[
          { value: any, label: say(words.anything) },
          ...Object.entries(deedWords).map(([value, label]) => ({ value, label: say(label) })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget
          onChange({ ...choice, kind: value === any ? null : value })
        }}
      />
      <NativeSelect
        aria-label={say(words.report)}
        value={choice.reportId ?? any}
        data={[
          { value: any, label: say(words.anyReport) },
          ...reports.map(({ reportId, row }) => ({
            value: reportId,
            label: `${reportName(row)} ${row.year ?? ''}`,
          })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget
          onChange({ ...choice, reportId: reports.find(({ reportId }) => reportId === value)?.reportId ?? null })
        }}
      />
      <NativeSelect
        aria-label={say(words.standing)}
        value={choice.standing ?? any}
        data={[
          { value: any, label: say(words.anyStanding) },
          ...allStandings.map((value) => ({ value, label: say(standings[value]) })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget
          onChange({ ...choice, standing: allStandings.find((one) => one === value) ?? null })
        }}
      />
      <span className="timeline-days">
        <TextInput
          type="date"
          aria-label={say(words.since)}
          max={choice.until}
          value={choice.since}
          onChange={(event) => onChange({ ...choice, since: event.currentTarget.value })}
        />
        <span aria-hidden="true">–</span>
        <TextInput
          type="date"
          aria-label={say(words.until)}
          min={choice.since}
          value={choice.until}
          onChange={(event) => onChange({ ...choice, until: event.currentTarget.value })}
        />
      </span>
      {choice.acts !== null && (
        <Button size="compact-xs" aria-pressed onClick={() => onChange({ ...choice, acts: null })}>
          {say(words.justThese, { n: choice.acts.length })} ×
        </Button>
      )}
    </div>
  )
}
