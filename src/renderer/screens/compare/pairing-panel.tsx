/** Which report comes before this one: what is taken and why, and every other that may be set beside it or remembered. */

import { Button, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { CandidateView, ComparisonView } from '@shared/ipc/comparison-views'
import type { EngagementId, ReportId } from '@shared/review/ids'
import { pairing } from '@shared/words/compare'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { AskDialog } from '../../parts/ask-dialog'
import { ErrorNotice } from '../../parts/error-notice'
import { Icon } from '../../parts/icon'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'
import { useWords } from '../../parts/words'
import { filterReports, reportName } from '../../state/report-list'
import { CandidateRow } from './candidate-row'
import { pairingWords } from './pairing-words'

export interface PairingPanelProps {
  readonly view: ComparisonView
  readonly engagementId: EngagementId | null
  readonly onCompare: (priorId: ReportId | null) => void
}

type Asking = { readonly kind: 'remember'; readonly candidate: CandidateView } | { readonly kind: 'decline' }

export function PairingPanel({ view, engagementId, onCompare }: PairingPanelProps): ReactNode {
  const { say } = useWords()
  const reportId = view.current.row.id
  const inEngagement = engagementId === null ? {} : { engagementId }
  const { value, error } = useQuery('comparison.candidates', { reportId, ...inEngagement })
  const [query, setQuery] = useState('')
  const [asking, ask] = useState<Asking | null>(null)
  const [pair, pairingState] = useCommand('comparison.pair')
  const [unpair, unpairing] = useCommand('comparison.unpair')
  const list = useRef<HTMLUListElement>(null)
  const canDecide = view.canDecide && engagementId !== null
  const rows = filterReports(
    (value ?? []).map(({ row }) => row),
    query,
  )
  const shown = (value ?? []).filter(({ row }) => rows.includes(row))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current !== null && moveInRows(list.current, keyPress(event), event.target)) event.preventDefault()
  }
  const decide = (reason: string): void => {
    if (asking === null || engagementId === null) return
    const priorId = asking.kind === 'remember' ? asking.candidate.row.id : null
    void pair({ engagementId, reportId, priorId, reason }).then((result) => {
      if (result.ok) onCompare(null)
    })
    ask(null)
  }
  const isByHand = view.pairing.kind === 'chosen' || view.pairing.kind === 'declined'
  return (
    <div className="pairing">
      <ErrorNotice error={error ?? pairingState.error ?? unpairing.error} onDismiss={pairingState.dismiss} />
      <p className="pairing-how">{pairingWords(say, view.pairing)}</p>
      {!canDecide && <p className="quiet">{say(pairing.needsEngagement)}</p>}
      {canDecide && (
        <div className="pairing-acts">
          {view.pairing.kind !== 'declined' && (
            <Button size="compact-xs" onClick={() => ask({ kind: 'decline' })}>
              {say(pairing.decline)}
            </Button>
          )}
          {isByHand && engagementId !== null && (
            <Button size="compact-xs" onClick={() => void unpair({ engagementId, reportId })}>
              {say(pairing.unpair)}
            </Button>
          )}
        </div>
      )}
      <TextInput
        type="search"
        leftSection={<Icon name="search" size={14} />}
        placeholder={say(pairing.filter)}
        aria-label={say(pairing.filter)}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {value !== null && value.length === 0 && <p className="quiet">{say(pairing.noneOther)}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows take the keys */}
      <ul ref={list} className="prior-candidates" aria-label={say(pairing.candidates)} onKeyDown={onKeyDown}>
        {shown.map((candidate) => (
          <CandidateRow
            key={candidate.row.id}
            candidate={candidate}
            isShown={candidate.row.id === view.prior?.row.id}
            canRemember={canDecide}
            onCompare={() => onCompare(candidate.row.id)}
            onRemember={() => ask({ kind: 'remember', candidate })}
          />
        ))}
      </ul>
      {asking !== null && (
        <AskDialog
          title={say(asking.kind === 'decline' ? pairing.decline : pairing.remember)}
          note={say(asking.kind === 'decline' ? pairing.declineNote : pairing.rememberNote, {
            name: reportName(view.current.row),
          })}
          act={say(pairing.confirm)}
          reason={say(pairing.reason)}
          onAct={decide}
          onClose={() => ask(null)}
        />
      )}
    </div>
  )
}
