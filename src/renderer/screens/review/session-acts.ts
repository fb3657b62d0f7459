/** The acts of the audit session as keys and menu ask for them: each begins a draft, or says what it needs first. */

import { annotations, corrections } from '@shared/words/annotate'
import { triage } from '@shared/words/triage'
import { annotationTarget } from '../../state/annotation-target'
import type { Desk } from './desk'
import type { ReviewActs } from './review-acts'

export type SessionActs = Pick<
  ReviewActs,
  'decide' | 'grade' | 'mark' | 'markAll' | 'highlight' | 'note' | 'tick' | 'correct' | 'showOriginal' | 'addFinding'
>

export interface SessionTools {
  readonly highlight: (at: { readonly start: number; readonly end: number }) => void
  readonly showOriginal: () => void
}

export function sessionActs(desk: Desk, tools: SessionTools): SessionActs {
  const { session, selection, audit } = desk
  const finding = selection?.kind === 'finding' ? selection.key : null
  const onText = (act: (at: { readonly start: number; readonly end: number }) => void): void => {
    const target = annotationTarget({ ...desk, picked: session.picked })
    if (audit !== null && audit.hindrance !== null) session.tell(audit.hindrance)
    else if (target.kind === 'characters') act(target.at)
    else session.tell(target.kind === 'nothing' ? annotations.noPlace : annotations.noCharacters)
  }
  return {
    decide(disposition) {
      const marked = [...session.marked]
      if (marked.length > 0) {
        desk.change({ kind: 'tab', tab: 'findings' })
        session.begin({ kind: 'decision', disposition, keys: marked })
      } else if (finding === null) session.tell(triage.selectFirst)
      else session.begin({ kind: 'decision', disposition, keys: [finding] })
    },
    grade() {
      if (finding === null) session.tell(triage.selectFirst)
      else session.begin({ kind: 'severity', key: finding })
    },
    mark() {
      if (finding === null) session.tell(triage.selectFirst)
      else session.mark([finding], !session.marked.has(finding))
    },
    markAll() {
      desk.change({ kind: 'tab', tab: 'findings' })
      session.mark(
        desk.findings.shown.map(({ key }) => key),
        true,
      )
    },
    highlight: () => onText(tools.highlight),
    note() {
      if (finding !== null && session.picked === null) session.begin({ kind: 'finding-note', key: finding })
      else onText((at) => session.begin({ kind: 'note', at }))
    },
    tick: () => onText((at) => session.begin({ kind: 'tick', at })),
    correct() {
      if (selection?.kind !== 'figure') session.tell(corrections.selectCell)
      else session.begin({ kind: 'correction', line: selection.line, column: selection.column })
    },
    showOriginal: tools.showOriginal,
    addFinding() {
      const target = annotationTarget({ ...desk, picked: session.picked })
      session.begin({ kind: 'own-finding', evidence: target.kind === 'characters' ? [target.at] : [] })
    },
  }
}
