/** A finding of one's own: its words, how grave it is, where it belongs, and its evidence picked from the text. */

import { ActionIcon, Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Severity } from '@shared/checks/check'
import { anchorOn } from '@shared/review/place'
import { type Span, overlapsSpan, sliceSpan } from '@shared/text/span'
import { annotations, ownFindings as words } from '@shared/words/annotate'
import { triage } from '@shared/words/triage'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { Icon } from '../../parts/icon'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import { annotationTarget } from '../../state/annotation-target'
import type { Audit } from '../../state/audit'
import { draftKey } from '../../state/draft'
import { allSeverities } from '../../state/finding-list'
import { ActForm } from './act-form'
import type { Desk } from './desk'
import { PlaceLink } from './place-link'
import { sectionName } from './section-name'
import { useUnsent, WordsField } from './words-field'

export interface OwnFindingFormProps {
  readonly desk: Desk
  readonly audit: Audit
  readonly evidence: readonly Span[]
}

export function OwnFindingForm({ desk, audit, evidence }: OwnFindingFormProps): ReactNode {
  const { say } = useWords()
  const { session } = desk
  const { document, report } = desk.index.content
  const [add, adding] = useCommand('finding.add')
  const [severity, setSeverity] = useState<Severity>('S2')
  const [chosen, setSection] = useState<string | null>(null)
  const text = useUnsent(session.unsent, draftKey({ kind: 'own-finding', evidence }))
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  const first = evidence[0]
  const around = report.sections.find(({ span }) => span !== null && first !== undefined && overlapsSpan(span, first))
  const section = chosen ?? around?.key ?? ''
  const isReady = text.value.trim() !== '' && audit.hindrance === null
  const put = (next: readonly Span[]): void => session.begin({ kind: 'own-finding', evidence: next })
  const addPicked = (): void => {
    const target = annotationTarget({ ...desk, picked: session.picked })
    if (target.kind !== 'characters') {
      session.tell(target.kind === 'nothing' ? annotations.noPlace : annotations.noCharacters)
      return
    }
    const { start, end } = target.at
    if (!evidence.some((one) => one.start === start && one.end === end)) put([...evidence, target.at])
  }
  const send = async (): Promise<void> => {
    if (!isReady || adding.isRunning) return
    const { engagementId, reportId } = audit
    const anchors = evidence.map((at) => anchorOn(document.text, report, at))
    const finding = {
      reportId,
      severity,
      section: section === '' ? null : section,
      text: text.value.trim(),
      evidence: anchors,
    }
    const result = await add({ engagementId, finding })
    if (!result.ok) return
    text.clear()
    session.begin(null)
    if (result.value.item !== null) desk.select({ kind: 'finding', key: result.value.item })
  }
  return (
    <ActForm desk={desk} label={say(words.title)} isComposer onSend={send}>
      <h3>{say(words.title)}</h3>
      <ErrorNotice error={adding.error} onDismiss={adding.dismiss} />
      {audit.hindrance !== null && (
        <Notice symbol="⊘" hue="unread">
          {say(audit.hindrance)}
        </Notice>
      )}
      <WordsField label={say(words.text)} isRequired field={field} words={text} onSend={() => void send()} />
      <span className="act-buttons">
        <SegmentedControl
          aria-label={say(words.severity)}
          data={[...allSeverities]}
          value={severity}
          onChange={(value) => setSeverity(allSeverities.find((one) => one === value) ?? severity)}
        />
        <NativeSelect
          aria-label={say(words.section)}
          value={section}
          data={[
            { value: '', label: sectionName(desk, null, say) },
            ...report.sections.map(({ key }) => ({ value: key, label: sectionName(desk, key, say) })),
          ]}
          onChange={(event) => setSection(event.currentTarget.value)}
        />
      </span>
      <section aria-label={say(words.evidence, { n: evidence.length })}>
        <p className="quiet act-note">
          {say(evidence.length === 0 ? words.noEvidence : words.evidence, { n: evidence.length })}
        </p>
        <ul className="own-evidence">
          {evidence.map((at) => (
            <li key={`${at.start}-${at.end}`}>
              <q lang="zh-CN">{sliceSpan(document.text, at)}</q> <PlaceLink desk={desk} at={at} />{' '}
              <ActionIcon
                size={20}
                aria-label={say(words.drop)}
                title={say(words.drop)}
                onClick={() => put(evidence.filter((one) => one !== at))}
              >
                <Icon name="close" size={12} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <Button size="compact-xs" onMouseDown={(event) => event.preventDefault()} onClick={addPicked}>
          {say(words.addPicked)}
        </Button>
      </section>
      <span className="act-buttons">
        <Button type="submit" size="compact-sm" variant="filled" disabled={!isReady}>
          {say(words.save)}
        </Button>
        <Button size="compact-sm" onClick={() => session.begin(null)}>
          {say(triage.cancel)}
        </Button>
      </span>
    </ActForm>
  )
}
