/** One decision on many findings: what is about to happen, to which of them, and why it may not; one step to undo. */

import { Button, Kbd } from '@mantine/core'
import type { ReactNode } from 'react'
import { refusals } from '@shared/words/refusals'
import { bulk, decisionActs, triage } from '@shared/words/triage'
import { useQuery } from '../../api/use-query'
import { decisionMarks, Sign, StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Audit } from '../../state/audit'
import type { ListedFinding } from '../../state/listed-finding'
import { DecisionForm, decisions } from './decision-form'
import type { Desk } from './desk'

/** More are counted and not listed: the list below has them all. */
const mostListed = 200

type BulkDraft = Extract<NonNullable<Desk['session']['draft']>, { kind: 'decision' }>

/** A decision on several that was begun; null where none was. */
function bulkDraft({ session: { draft } }: Desk): BulkDraft | null {
  return draft?.kind === 'decision' && draft.keys.length > 1 ? draft : null
}

/** Those among several that must be decided one by one. */
function gravesOf(marked: readonly ListedFinding[]): readonly ListedFinding[] {
  return marked.length > 1 ? marked.filter(({ severity }) => severity === 'S1') : []
}

/** A decision on several was begun, and none of them stands in its way: the preview takes the place of the list. */
export function isDeciding(desk: Desk): boolean {
  const { session, listed } = desk
  return bulkDraft(desk) !== null && gravesOf(listed.filter(({ key }) => session.marked.has(key))).length === 0
}

export function BulkBar({ desk, audit }: { readonly desk: Desk; readonly audit: Audit }): ReactNode {
  const { say } = useWords()
  const { session, listed, findings } = desk
  const marked = listed.filter(({ key }) => session.marked.has(key))
  const graves = gravesOf(marked)
  const shown = new Set(findings.shown.map(({ key }) => key))
  const hidden = marked.filter(({ key }) => !shown.has(key)).length
  const draft = bulkDraft(desk)
  const isOpen = isDeciding(desk)
  const keys = marked.map(({ key }) => key)
  return (
    <section className={isOpen ? 'bulk bulk-open' : 'bulk'} aria-label={say(bulk.marked, { n: marked.length })}>
      <div className="decision-acts">
        <strong role="status">{say(bulk.marked, { n: marked.length })}</strong>
        {hidden > 0 && <span className="hue-warn">{say(bulk.hidden, { n: hidden })}</span>}
        {decisions.map((disposition, i) => (
          <Button
            key={disposition}
            size="compact-xs"
            aria-pressed={draft?.disposition === disposition}
            disabled={audit.hindrance !== null || graves.length > 0}
            leftSection={<Sign {...decisionMarks[disposition]} />}
            rightSection={<Kbd size="xs">{i + 1}</Kbd>}
            onClick={() => session.begin({ kind: 'decision', disposition, keys })}
          >
            {say(decisionActs[disposition])}
          </Button>
        ))}
        <Button size="compact-xs" variant="subtle" onClick={() => session.mark([...session.marked], false)}>
          {say(bulk.clear)}
        </Button>
      </div>
      {graves.length > 0 && (
        <p className="act-note" role="status">
          <Sign symbol="⊘" hue="unread" /> {say(refusals['bulk-s1'])}{' '}
          <Button
            size="compact-xs"
            onClick={() =>
              session.mark(
                graves.map(({ key }) => key),
                false,
              )
            }
          >
            {say(bulk.leaveS1, { n: graves.length })}
          </Button>
        </p>
      )}
      {isOpen && draft !== null && <Preview desk={desk} audit={audit} marked={marked} draft={draft} />}
    </section>
  )
}

interface PreviewProps {
  readonly desk: Desk
  readonly audit: Audit
  readonly marked: readonly ListedFinding[]
  readonly draft: BulkDraft
}

function Preview({ desk, audit, marked, draft }: PreviewProps): ReactNode {
  const { say } = useWords()
  const { disposition } = draft
  const keys = marked.map(({ key }) => key)
  const preview = useQuery('finding.preview', {
    engagementId: audit.engagementId,
    targets: [{ reportId: audit.reportId, keys }],
    disposition,
    reason: '',
    remedy: null,
  }).value
  if (preview === null) return null
  const redecided = Object.values(preview.decided).reduce((sum, n) => sum + (n ?? 0), 0)
  // what is still to be filled in below is no reason to refuse
  const isMissing = preview.refusal?.code === 'reason-required' || preview.refusal?.code === 'remedy-required'
  const refusal = preview.refusal === null || isMissing ? null : say(preview.refusal.message)
  return (
    <div className="bulk-preview">
      <p className="act-note">
        <strong>{say(bulk.about, { act: say(decisionActs[disposition]), n: preview.total })}</strong>{' '}
        <span className="quiet">
          {(['S1', 'S2', 'S3', 'S4'] as const)
            .filter((one) => preview.severity[one] > 0)
            .map((one) => `${one} ${preview.severity[one]}`)
            .join(' · ')}
          {redecided > 0 && ` · ${say(bulk.redecided, { n: redecided })}`} · {say(bulk.oneStep)}
        </span>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <ul className="bulk-list" aria-label={say(bulk.list)} tabIndex={0}>
        {marked.slice(0, mostListed).map((finding) => (
          <li key={finding.key}>
            <StateMark of={{ finding }} short /> {finding.severity}{' '}
            {finding.state !== null && <StateMark of={{ decision: finding.state }} short />}{' '}
            <span className="fixed">{finding.code}</span> {say(finding.message)}
          </li>
        ))}
        {marked.length > mostListed && <li>{say(triage.moreRows, { n: marked.length - mostListed })}</li>}
      </ul>
      <DecisionForm desk={desk} audit={audit} disposition={disposition} keys={keys} refusal={refusal} />
    </div>
  )
}
