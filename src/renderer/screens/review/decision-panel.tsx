/** How a finding stands and what can be done with it: the decision in force, the five decisions, grading, notes, history. */

import { Button, Kbd } from '@mantine/core'
import type { ReactNode } from 'react'
import type { DecisionView } from '@shared/ipc/review-views'
import { decisionActs, triage } from '@shared/words/triage'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { ShownTime } from '../../parts/shown-time'
import { decisionMarks, Sign, StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { OnFinding } from './desk'
import { DecisionForm, decisions } from './decision-form'
import { FindingNotes } from './finding-notes'
import { Grading } from './grading'

export function DecisionPanel({ desk, audit, finding }: OnFinding): ReactNode {
  const { say } = useWords()
  const { draft, begin } = desk.session
  const { engagementId, reportId } = audit
  const detail = useQuery('finding.detail', { engagementId, reportId, key: finding.key }).value
  const pending = draft?.kind === 'decision' && draft.keys.length === 1 ? draft.disposition : null
  const last = audit.rows.get(finding.key)?.decision ?? null
  return (
    <section className="decision" aria-label={say(triage.decision)}>
      <div className="decision-now">
        <StateMark of={{ decision: finding.state ?? 'undecided' }} />
        {last !== null && <Decided decision={last} />}
      </div>
      <div className="decision-acts" role="group" aria-label={say(triage.decide)}>
        {decisions.map((disposition, i) => (
          <Button
            key={disposition}
            size="compact-xs"
            aria-pressed={pending === disposition}
            disabled={audit.hindrance !== null}
            leftSection={<Sign {...decisionMarks[disposition]} />}
            rightSection={<Kbd size="xs">{i + 1}</Kbd>}
            onClick={() => begin({ kind: 'decision', disposition, keys: [finding.key] })}
          >
            {say(decisionActs[disposition])}
          </Button>
        ))}
        {finding.state !== 'undecided' && (
          <Button
            size="compact-xs"
            variant="subtle"
            disabled={audit.hindrance !== null}
            onClick={() => begin({ kind: 'decision', disposition: 'undecided', keys: [finding.key] })}
          >
            {say(decisionActs.undecided)}
          </Button>
        )}
      </div>
      {audit.hindrance !== null && pending === null && (
        <p className="quiet act-note">
          <Sign symbol="⊘" hue="unread" /> {say(audit.hindrance)}
        </p>
      )}
      {pending !== null && <DecisionForm desk={desk} audit={audit} disposition={pending} keys={[finding.key]} />}
      {finding.state === 'changed' && last !== null && pending === null && (
        <LookAgain desk={desk} audit={audit} decision={last} finding={finding} />
      )}
      {detail !== null && detail.row.key === finding.key && (
        <>
          <Grading desk={desk} audit={audit} finding={finding} override={detail.override} />
          <FindingNotes desk={desk} audit={audit} finding={finding} notes={detail.notes} />
          <Earlier decisions={detail.decisions.slice(0, -1)} />
        </>
      )}
    </section>
  )
}

function Decided({ decision }: { readonly decision: DecisionView }): ReactNode {
  const { say } = useWords()
  return (
    <span className="decision-by">
      <span className="quiet">
        {decision.by.name} · <ShownTime at={decision.at} />
      </span>
      {decision.reason !== '' && <q>{decision.reason}</q>}
      {decision.remedy !== null && (
        <span className="quiet">
          {say(triage.with, { file: '' })}
          <span className="fixed">{decision.remedy.slice(0, 12)}…</span>
        </span>
      )}
    </span>
  )
}

function Earlier({ decisions: earlier }: { readonly decisions: readonly DecisionView[] }): ReactNode {
  const { say } = useWords()
  if (earlier.length === 0) return null
  return (
    <details className="decision-earlier">
      <summary>
        {say(triage.earlier)} {earlier.length}
      </summary>
      <ul>
        {earlier.toReversed().map((one) => (
          <li key={one.act}>
            <StateMark of={{ decision: one.disposition }} /> <Decided decision={one} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Decided on what no longer stands there: the difference, and one button for saying that it still holds. */
function LookAgain(props: OnFinding & { readonly decision: DecisionView }): ReactNode {
  const { desk, audit, finding, decision } = props
  const { say } = useWords()
  const { engagementId, reportId } = audit
  const [dispose, disposing] = useCommand('finding.dispose')
  const reports = useQuery('report.list', decision.remedy === null ? null : {}).value
  const difference = useQuery('finding.detail', { engagementId, reportId, key: finding.key }).value?.difference ?? null
  const confirm = async (): Promise<void> => {
    const result = await dispose({
      engagementId,
      targets: [{ reportId, keys: [finding.key] }],
      disposition: decision.disposition,
      reason: decision.reason,
      remedy: reports?.find(({ sha256 }) => sha256 === decision.remedy)?.id ?? null,
    })
    if (result.ok) desk.session.decided([finding.key])
  }
  return (
    <Notice symbol="↻" hue="warn">
      <p>{say(triage.changedNote)}</p>
      {difference !== null && (
        <dl className="then-and-now">
          <dt>{say(triage.before)}</dt>
          <dd>{quotes(difference.before) || say(triage.nothing)}</dd>
          <dt>{say(triage.now)}</dt>
          <dd>{quotes(difference.after) || say(triage.nothing)}</dd>
        </dl>
      )}
      <ErrorNotice error={disposing.error} onDismiss={disposing.dismiss} />
      <Button size="compact-xs" disabled={audit.hindrance !== null} onClick={() => void confirm()}>
        {say(triage.again)}
      </Button>
    </Notice>
  )
}

function quotes(evidence: readonly { readonly quote: string }[]): string {
  return evidence.map(({ quote }) => quote.trim()).join(' · ')
}
