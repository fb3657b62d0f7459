/** Filter and order of the list, and how many the filter hides. */

import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { reports } from '@shared/words/reports'
import { Icon } from '../../parts/icon'
import { useWords } from '../../parts/words'
import type { ReportSort } from '../../state/report-list'

export interface ReportToolsProps {
  readonly total: number
  readonly shown: number
  readonly query: string
  readonly sort: ReportSort
  readonly onQuery: (query: string) => void
  readonly onSort: (sort: ReportSort) => void
}

const sorts = { worst: reports.sortWorst, name: reports.sortName, year: reports.sortYear, recent: reports.sortRecent }

export function ReportTools(props: ReportToolsProps): ReactNode {
  const { say } = useWords()
  const { total, shown, query, sort, onQuery, onSort } = props
  const hidden = total - shown
  return (
    <div className="report-tools">
      <h1>
        {hidden === 0 ? say(reports.count, { n: total }) : say(reports.shown, { shown, total })}
        {hidden > 0 && (
          <>
            <span className="quiet"> · {say(reports.hidden, { n: hidden })}</span>
            <Button size="compact-xs" ml={8} onClick={() => onQuery('')}>
              {say(reports.clearFilter)}
            </Button>
          </>
        )}
      </h1>
      <TextInput
        type="search"
        className="report-filter"
        leftSection={<Icon name="search" size={14} />}
        placeholder={say(reports.filterPlaceholder)}
        aria-label={say(reports.filter)}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={say(reports.sort)}
        value={sort}
        data={Object.entries(sorts).map(([value, words]) => ({ value, label: say(words) }))}
        onChange={(event) => {
          const value = event.currentTarget.value
          if (value === 'worst' || value === 'name' || value === 'year' || value === 'recent') onSort(value)
        }}
      />
    </div>
  )
}
