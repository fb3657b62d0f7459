/** Two years of a body side by side: loaded, or in words why there is nothing to compare. */

import { Skeleton } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import type { ComparisonView } from '@shared/ipc/comparison-views'
import { compare } from '@shared/words/compare'
import { useQuery } from '../../api/use-query'
import { Delayed } from '../../parts/delayed'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { reportName } from '../../state/report-list'
import { ComparePanes } from './compare-panes'
import './compare-print.css'
import './compare-text.css'
import './compare.css'
import type { CompareScreenProps, Pair } from './desk'
import { NoPair } from './no-pair'

export function CompareScreen(props: CompareScreenProps): ReactNode {
  const { say } = useWords()
  const { place, engagementId } = props
  const { value: view, error } = useQuery('comparison.open', {
    reportId: place.reportId,
    priorId: place.priorId,
    ...(engagementId === null ? {} : { engagementId }),
  })
  const pair = useMemo(() => (view === null ? null : pairOf(view)), [view])
  if (error !== null) {
    return (
      <main className="compare-screen" aria-label={say(compare.title)}>
        <ErrorNotice error={error} />
      </main>
    )
  }
  if (view === null) {
    return (
      <main className="compare-screen" aria-busy="true" aria-label={say(compare.loading)}>
        <Delayed>
          <CompareSkeleton />
        </Delayed>
      </main>
    )
  }
  if (pair === null) return <NoPair view={view} {...props} />
  const name = `${reportName(pair.view.current.row)} ${pair.view.current.row.year ?? ''}`
  return (
    <main className="compare-screen" aria-label={`${say(compare.title)} ${name}`}>
      <ComparePanes key={`${pair.ids.prior} ${pair.ids.current}`} pair={pair} {...props} />
    </main>
  )
}

/** Null where there is nothing to compare. */
function pairOf(view: ComparisonView): Pair | null {
  const { comparison, current, prior } = view
  if (comparison === null || current.content === null || prior === null || prior.content === null) return null
  return {
    view,
    comparison,
    prior: prior.content,
    current: current.content,
    ids: { prior: prior.row.id, current: current.row.id },
  }
}

function CompareSkeleton(): ReactNode {
  return (
    <div className="compare-skeleton">
      {[0, 1].map((side) => (
        <div key={side}>
          {Array.from({ length: 14 }, (_, i) => (
            <Skeleton key={i} height={14} radius={2} width={`${70 + ((side * 7 + i * 13) % 30)}%`} />
          ))}
        </div>
      ))}
    </div>
  )
}
