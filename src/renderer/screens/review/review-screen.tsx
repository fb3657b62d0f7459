/** One report under review: loaded, or in words why it cannot be shown. */

import { Button, Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { OpenReport } from '@shared/ipc/views'
import { app } from '@shared/words/app'
import { unreadable } from '@shared/words/reports'
import { review } from '@shared/words/review'
import { useQuery } from '../../api/use-query'
import { Delayed } from '../../parts/delayed'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import type { ReviewProps } from './review-acts'
import { ReviewDesk } from './review-desk'
import './review.css'

export function ReviewScreen(props: ReviewProps): ReactNode {
  const { say } = useWords()
  const { value, error } = useQuery('report.open', { reportId: props.reportId })
  if (error !== null) {
    return (
      <main className="review-screen">
        <ErrorNotice error={error} />
        <BackToList onClose={props.onClose} />
      </main>
    )
  }
  if (value === null) {
    return (
      <main className="review-screen" aria-busy="true" aria-label={say(app.loading)}>
        <Delayed>
          <DeskSkeleton />
        </Delayed>
      </main>
    )
  }
  if (value.content === null) return <Unreadable report={value} onClose={props.onClose} />
  return (
    <main className="review-screen" aria-label={value.row.title ?? value.row.fileName}>
      {value.content.ingest.integrity === 'differs' && (
        <Notice symbol="⊘" hue="fail" isAlert>
          {say(review.drift)}
        </Notice>
      )}
      <ReviewDesk key={value.content.runId} row={value.row} content={value.content} {...props} />
    </main>
  )
}

function Unreadable({ report, onClose }: { readonly report: OpenReport; readonly onClose: () => void }): ReactNode {
  const { say } = useWords()
  const { row } = report
  return (
    <main className="review-screen review-unreadable">
      <section aria-label={say(unreadable.title, { name: row.fileName })} data-pane="" tabIndex={-1}>
        <h1>
          <span className="hue-unread" aria-hidden="true">
            ⊘{' '}
          </span>
          {say(unreadable.title, { name: row.fileName })}
        </h1>
        {row.error !== null && <p>{say(row.error.message)}</p>}
        <p className="quiet">{say(unreadable.rest)}</p>
        <BackToList onClose={onClose} />
      </section>
    </main>
  )
}

function BackToList({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say } = useWords()
  return (
    <div className="review-back">
      <Button onClick={onClose}>{say(unreadable.backToList)}</Button>
    </div>
  )
}

function DeskSkeleton(): ReactNode {
  return (
    <div className="desk-skeleton">
      {[1, 3, 3].map((share, i) => (
        <div key={i} style={{ flex: share }}>
          {Array.from({ length: 12 }, (_, j) => (
            <Skeleton key={j} height={14} radius={2} width={`${60 + ((i * 7 + j * 13) % 40)}%`} />
          ))}
        </div>
      ))}
    </div>
  )
}
