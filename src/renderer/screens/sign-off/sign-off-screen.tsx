/** Signing a report: who signed what, what would be signed now and what stands in the way; review notes beside it. */

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import type { ReviewView } from '@shared/ipc/review-views'
import type { ReportContent } from '@shared/ipc/views'
import type { EngagementId, ReportId } from '@shared/review/ids'
import { app } from '@shared/words/app'
import { papers } from '@shared/words/papers'
import { signOff as words } from '@shared/words/sign-off'
import { useQuery } from '../../api/use-query'
import { Delayed } from '../../parts/delayed'
import { ErrorNotice } from '../../parts/error-notice'
import { StageMark } from '../../parts/stage-mark'
import { useWords } from '../../parts/words'
import { type Place, paperPlace, reviewPlace, type Selection, timelinePlace } from '../../state/place'
import { sectionTitle } from '../../state/section-title'
import { nextRole, signOffRows } from '../../state/sign-off-rows'
import { LockCard } from './lock-card'
import { NotesPane } from './notes-pane'
import './sign-off.css'
import { SignCard } from './sign-card'
import type { Signing } from './signing'
import { SignatureTable } from './signature-table'

export interface SignOffScreenProps {
  readonly engagementId: EngagementId
  readonly reportId: ReportId
  /** The review note that was jumped to. */
  readonly note: string | null
  readonly onVisit: (place: Place) => void
}

export function SignOffScreen(props: SignOffScreenProps): ReactNode {
  const { say } = useWords()
  const { engagementId, reportId } = props
  const review = useQuery('review.open', { engagementId, reportId })
  const engagement = useQuery('engagement.open', { engagementId })
  const opened = useQuery('report.open', { reportId, engagementId })
  const error = review.error ?? engagement.error
  const isReady = review.value !== null && engagement.value !== null && !(opened.value === null && opened.isAsking)
  return (
    <main className="sign-off-screen" aria-label={say(words.title)} aria-busy={!isReady}>
      <ErrorNotice error={error} />
      {!isReady && error === null && (
        <Delayed>
          <p role="status" className="sign-off-loading">
            {say(app.loading)}
          </p>
        </Delayed>
      )}
      {isReady && review.value !== null && engagement.value !== null && (
        <SignOff
          {...props}
          review={review.value}
          engagement={engagement.value}
          content={opened.value?.content ?? null}
        />
      )}
    </main>
  )
}

interface SignOffProps extends SignOffScreenProps {
  readonly review: ReviewView
  readonly engagement: EngagementView
  readonly content: ReportContent | null
}

function SignOff(props: SignOffProps): ReactNode {
  const { say } = useWords()
  const { review, engagement, content, reportId, onVisit } = props
  const [chosen, setChosen] = useState<Signing['chosen'] | null>(null)
  const [note, setNote] = useState(props.note)
  const signing: Signing = {
    review,
    engagement,
    chosen: chosen ?? { section: null, role: nextRole(review, engagement.me?.roles ?? []) },
    choose: setChosen,
    titleOf: (section) => (section === null ? say(words.whole) : sectionTitle(content, section, say)),
    goTo: (selection: Selection | null) => onVisit(reviewPlace(reportId, selection)),
    showNote: setNote,
    showActs: (acts) => onVisit(timelinePlace(engagement.id, acts)),
  }
  const sections = content?.form.sections.map(({ key }) => key) ?? []
  return (
    <div className="sign-off-body">
      <section className="sign-off-main" aria-label={say(words.matrix)} data-pane="" tabIndex={-1}>
        <div className="sign-off-head">
          <StageMark stage={review.report.stage} />
          {!review.report.independent && <span className="not-independent">{say(words.notIndependent)}</span>}
          <Button onClick={() => onVisit(paperPlace(engagement.id, reportId))}>{say(papers.title)}</Button>
          <Button onClick={() => signing.goTo(null)}>{say(words.toReport)}</Button>
        </div>
        <SignatureTable rows={signOffRows(review, sections)} signing={signing} />
        <SignCard key={`${signing.chosen.section} ${signing.chosen.role}`} signing={signing} />
        <LockCard signing={signing} />
      </section>
      <NotesPane signing={signing} shown={note} />
    </div>
  )
}
