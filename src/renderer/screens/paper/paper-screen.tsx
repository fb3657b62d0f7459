/** A paper before it leaves the app: its parts, the paper itself with the auditor's own words in it, and what is not done yet. */

import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { PaperView } from '@shared/ipc/paper-views'
import type { EngagementId, ReportId } from '@shared/review/ids'
import type { TemplateId } from '@shared/review/paper-terms'
import { paperReadOnly, papers as words } from '@shared/words/papers'
import type { Language } from '@shared/words/say'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { Delayed } from '../../parts/delayed'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { type ShownPart, shownParts, writingAt } from '../../state/paper-view'
import { type Place, reviewPlace, signOffPlace } from '../../state/place'
import { OpinionCard } from './opinion-card'
import { OwnWordsCard } from './own-words-card'
import type { PaperEditing } from './paper-editing'
import { PaperHead } from './paper-head'
import { PaperSheet } from './paper-sheet'
import './paper.css'
import { StandingCard } from './standing-card'
import { TemplateDialog } from './template-dialog'
import { usePaperLanguage } from './use-paper-language'

export interface PaperScreenProps {
  readonly engagementId: EngagementId | null
  readonly reportId: ReportId | null
  readonly template: TemplateId
  readonly onVisit: (place: Place) => void
  readonly onExport: () => void
  readonly onVerify: () => void
}

export function PaperScreen(props: PaperScreenProps): ReactNode {
  const { say } = useWords()
  const { engagementId, reportId, template, onVisit } = props
  const [language, setLanguage] = usePaperLanguage()
  const [isEditing, setEditing] = useState(false)
  const over = template === 'issues' ? null : reportId
  const { value: view, error } = useQuery('paper.preview', { engagementId, reportId: over, template, language })
  const templates = useQuery('paper.templates', { engagementId }).value
  const outline = templates?.find(({ id }) => id === template) ?? null
  const possible = (['memo', 'opinion', 'rectification', 'issues'] as const).filter((one) =>
    one === 'issues' ? engagementId !== null : reportId !== null,
  )
  return (
    <main className="paper-screen" aria-label={say(words.title)} aria-busy={view === null && error === null}>
      <PaperHead
        template={template}
        possible={possible}
        language={language}
        onTemplate={(next) => onVisit({ screen: 'paper', engagementId, reportId, template: next })}
        onLanguage={setLanguage}
        onEditTemplate={engagementId === null || outline === null ? null : () => setEditing(true)}
        onVerify={props.onVerify}
        onExport={props.onExport}
      />
      <ErrorNotice error={error} />
      {view === null && error === null && (
        <Delayed>
          <p role="status" className="paper-loading">
            {say(words.making)}
          </p>
        </Delayed>
      )}
      {view !== null && (
        <Paper key={`${template} ${language} ${over ?? ''}`} view={view} language={language} {...props} />
      )}
      {isEditing && engagementId !== null && outline !== null && (
        <TemplateDialog
          engagementId={engagementId}
          template={outline}
          language={language}
          onClose={() => setEditing(false)}
        />
      )}
    </main>
  )
}

interface PaperProps extends PaperScreenProps {
  readonly view: PaperView
  readonly language: Language
}

function Paper(props: PaperProps): ReactNode {
  const { say } = useWords()
  const { view, language, engagementId, reportId, onVisit } = props
  const [place, setPlace] = useState<{ readonly block: string; readonly printed: string | null } | null>(null)
  const [edit, editing_] = useCommand('paper.edit')
  const engagement = useQuery('engagement.open', engagementId === null ? null : { engagementId }).value
  const parts = useMemo(() => shownParts(view), [view])
  const known = useMemo(() => new Set(view.numbers), [view.numbers])
  const editable = useMemo(() => new Set(view.editable), [view.editable])
  const body = useRef<HTMLDivElement>(null)
  const { template } = view.paper
  const editing: PaperEditing = {
    view,
    language,
    known,
    editable,
    writing: place === null ? null : writingAt(view, place.block, place.printed),
    begin: (block, printed) => setPlace({ block, printed }),
    end: () => {
      const block = place?.block ?? ''
      setPlace(null)
      // back to where the person was, once the editor has given way to the words
      requestAnimationFrame(() =>
        body.current?.querySelector<HTMLElement>(`[data-editable="${CSS.escape(block)}"]`)?.focus(),
      )
    },
    keep: async (block, change) => {
      if (engagementId === null) return false
      const result = await edit({ engagementId, reportId: view.reportId, template, language, block, ...change })
      return result.ok
    },
  }
  return (
    <>
      {view.readOnly !== null && (
        <Notice symbol="⊘" hue="quiet">
          {say(paperReadOnly[view.readOnly])}
        </Notice>
      )}
      <ErrorNotice error={editing_.error} onDismiss={editing_.dismiss} />
      <div className="paper-body" ref={body}>
        <PartList parts={parts} language={language} body={() => body.current} />
        <section className="paper-desk" aria-label={say(words.sheet)} data-pane="" tabIndex={-1}>
          <PaperSheet editing={editing} parts={parts} />
        </section>
        <aside className="paper-side" aria-label={say(words.side)} data-pane="" tabIndex={-1}>
          <StandingCard
            view={view}
            engagement={engagement}
            onReview={reportId === null ? null : () => onVisit(reviewPlace(reportId))}
            onSign={
              reportId === null || engagementId === null ? null : () => onVisit(signOffPlace(engagementId, reportId))
            }
          />
          {engagementId !== null && <OpinionCard view={view} />}
          {engagementId !== null && <OwnWordsCard editing={editing} />}
        </aside>
      </div>
    </>
  )
}

interface PartListProps {
  readonly parts: readonly ShownPart[]
  readonly language: Language
  readonly body: () => HTMLElement | null
}

function PartList({ parts, language, body }: PartListProps): ReactNode {
  const { say } = useWords()
  const goTo = (key: string): void => {
    const part = body()?.querySelector<HTMLElement>(`[data-part="${key}"]`)
    part?.scrollIntoView({ block: 'start' })
    part?.querySelector<HTMLElement>('[data-editable]')?.focus({ preventScroll: true })
  }
  return (
    <nav className="paper-parts" aria-label={say(words.parts)} data-pane="" tabIndex={-1}>
      <ul>
        {parts
          .filter(({ title }) => title !== '')
          .map(({ key, title, own, conflicts }) => (
            <li key={key}>
              <button type="button" onClick={() => goTo(key)}>
                <span lang={language}>{title}</span>
                {conflicts > 0 && (
                  <span title={say(words.conflict)}>
                    <Sign symbol="↻" hue="warn" />
                    <span className="only-read">{say(words.conflict)}</span>
                  </span>
                )}
                {own > conflicts && (
                  <span title={say(words.ownWords)}>
                    <Sign symbol="✎" hue="info" />
                    <span className="only-read">{say(words.ownWords)}</span>
                  </span>
                )}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  )
}
