/** One report under review: loaded, or in words why it cannot be shown. */

import { Button, Skeleton } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import type { OpenReport, ReportContent } from '@shared/ipc/views'
import { app } from '@shared/words/app'
import { refusals } from '@shared/words/refusals'
import { unreadable } from '@shared/words/reports'
import { readingCard, review } from '@shared/words/review'
import { useQuery } from '../../api/use-query'
import { Delayed } from '../../parts/delayed'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import { type Audit, auditOf } from '../../state/audit'
import { settleContent } from '../../state/settle-content'
import { FactList } from './fact-list'
import { EncodingChoice, FormChoice } from './read-as'
import type { ReviewProps } from './review-acts'
import { ReviewDesk } from './review-desk'
import './review.css'

export function ReviewScreen(props: ReviewProps): ReactNode {
  const { say } = useWords()
  const { reportId, engagementId } = props
  const inEngagement = engagementId === null ? null : { engagementId }
  const { value, error } = useQuery('report.open', { reportId, ...inEngagement })
  const reviewed = useQuery('review.open', inEngagement && { reportId, ...inEngagement })
  const engagement = useQuery('engagement.open', inEngagement)
  const keyboard = useQuery('person.current', {}).value
  const audit = useMemo(
    () => (reviewed.value && engagement.value ? auditOf(reviewed.value, engagement.value, keyboard) : null),
    [reviewed.value, engagement.value, keyboard],
  )
  const content = useSettled(value?.content ?? null)
  const problem = error ?? reviewed.error ?? engagement.error
  if (problem !== null) {
    return (
      <main className="review-screen">
        <ErrorNotice error={problem} />
        <BackToList onClose={props.onClose} />
      </main>
    )
  }
  if (value === null || (engagementId !== null && audit === null)) {
    return (
      <main className="review-screen" aria-busy="true" aria-label={say(app.loading)}>
        <Delayed>
          <DeskSkeleton />
        </Delayed>
      </main>
    )
  }
  const { readAs } = value
  if (content === null) return <Unreadable report={value} audit={audit} onClose={props.onClose} />
  const isLocked = audit !== null && audit.review.locked !== null
  return (
    <main className="review-screen" aria-label={value.row.title ?? value.row.fileName}>
      {content.ingest.integrity === 'differs' && (
        <Notice symbol="⊘" hue="fail" isAlert>
          {say(review.drift)}
        </Notice>
      )}
      {isLocked && (
        <Notice symbol="⊘" hue="unread">
          {say(refusals.locked)}
        </Notice>
      )}
      <ReviewDesk
        key={`${value.row.sha256} ${readAs.encoding ?? ''} ${readAs.form ?? ''}`}
        row={value.row}
        readAs={readAs}
        content={content}
        audit={audit}
        {...props}
      />
    </main>
  )
}

/** The content as it is drawn: read anew, it keeps the text that stands on the screen. */
function useSettled(next: ReportContent | null): ReportContent | null {
  const [kept, keep] = useState(next)
  const [asked, setAsked] = useState(next)
  if (asked === next) return kept
  const settled = next === null ? null : settleContent(kept, next)
  setAsked(next)
  keep(settled)
  return settled
}

interface UnreadableProps {
  readonly report: OpenReport
  readonly audit: Audit | null
  readonly onClose: () => void
}

function Unreadable({ report, audit, onClose }: UnreadableProps): ReactNode {
  const { say } = useWords()
  const { row, readAs } = report
  const engagementId = audit?.engagementId ?? null
  const rereading = { reportId: row.id, engagementId, readAs, hindrance: audit?.hindrance ?? null }
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
        {canBeReadOtherwise(report) && (
          <>
            <h2>{say(readingCard.choices)}</h2>
            <FactList
              facts={[
                [
                  readingCard.encoding,
                  hasEncoding(report) ? <EncodingChoice key="encoding" {...rereading} found={row.encoding} /> : null,
                ],
                [readingCard.form, <FormChoice key={`form ${readAs.form ?? ''}`} {...rereading} form={null} />],
              ]}
            />
          </>
        )}
        <p className="quiet">{say(unreadable.rest)}</p>
        <BackToList onClose={onClose} />
      </section>
    </main>
  )
}

/** Text whose encoding was not told, or that is not known for a report. Where a choice was made, it can be taken back. */
function canBeReadOtherwise({ row, readAs }: OpenReport): boolean {
  if (readAs.encoding !== null || readAs.form !== null) return true
  return row.error !== null && ['undecodable', 'damaged', 'not-a-report'].includes(row.error.code)
}

/** Where text was read, and seems to be no report, its encoding is known; where it could not be told, anything may be tried. */
function hasEncoding({ row, readAs }: OpenReport): boolean {
  return readAs.encoding !== null || row.encoding !== null || row.error?.code !== 'not-a-report'
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
