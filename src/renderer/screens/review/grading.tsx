/** The severity in force: what the check gave, who changed it and why, and the form for changing it. */

import { Button, Kbd, SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { FindingDetail } from '@shared/ipc/review-views'
import { grading, triage } from '@shared/words/triage'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { draftKey } from '../../state/draft'
import { allSeverities } from '../../state/finding-list'
import { ActForm } from './act-form'
import type { OnFinding } from './desk'
import { useUnsent, WordsField } from './words-field'

export interface GradingProps extends OnFinding {
  readonly override: FindingDetail['override']
}

export function Grading(props: GradingProps): ReactNode {
  const { desk, audit, finding, override } = props
  const { say } = useWords()
  const { draft, begin } = desk.session
  const { given, severity } = finding
  return (
    <div className="grading">
      {override !== null && (
        <p className="quiet act-note">
          {say(grading.changed, { who: override.by.name, given, severity, reason: override.reason })}
        </p>
      )}
      {draft?.kind === 'severity' ? (
        <GradingForm key={finding.key} {...props} />
      ) : (
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={audit.hindrance !== null}
          rightSection={<Kbd size="xs">S</Kbd>}
          onClick={() => begin({ kind: 'severity', key: finding.key })}
        >
          {say(grading.title)}
        </Button>
      )}
    </div>
  )
}

function GradingForm({ desk, audit, finding, override }: GradingProps): ReactNode {
  const { say } = useWords()
  const [grade, gradingNow] = useCommand('finding.severity')
  const [to, setTo] = useState(finding.severity)
  const reason = useUnsent(desk.session.unsent, draftKey({ kind: 'severity', key: finding.key }))
  const isReady = reason.value.trim() !== '' && audit.hindrance === null && to !== finding.severity
  const send = async (): Promise<void> => {
    if (!isReady || gradingNow.isRunning) return
    const { engagementId, reportId } = audit
    const severity = to === finding.given && override !== null ? null : to
    const result = await grade({ engagementId, reportId, key: finding.key, severity, reason: reason.value.trim() })
    if (!result.ok) return
    reason.clear()
    desk.session.begin(null)
  }
  return (
    <ActForm desk={desk} label={say(grading.title)} onSend={send}>
      <ErrorNotice error={gradingNow.error} onDismiss={gradingNow.dismiss} />
      <SegmentedControl
        aria-label={say(grading.to)}
        data={[...allSeverities]}
        value={to}
        data-autofocus
        onChange={(value) => setTo(allSeverities.find((one) => one === value) ?? to)}
      />
      <span className="quiet">{say(grading.given, { severity: finding.given })}</span>
      <WordsField label={say(triage.reasonNeeded)} isRequired words={reason} onSend={() => void send()} />
      <span className="act-buttons">
        <Button type="submit" size="compact-sm" variant="filled" disabled={!isReady}>
          {say(grading.save)}
        </Button>
        <Button size="compact-sm" onClick={() => desk.session.begin(null)}>
          {say(triage.cancel)}
        </Button>
      </span>
    </ActForm>
  )
}
