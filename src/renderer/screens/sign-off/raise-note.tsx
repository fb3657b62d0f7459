/** Raises a review note on what is selected: a finding, a section, or the whole report. */

import { Button, Modal, SegmentedControl, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { EngagementId, ReportId } from '@shared/review/ids'
import { app } from '@shared/words/app'
import { noteWords as words } from '@shared/words/sign-off'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import type { Selection } from '../../state/place'
import { sectionTitle } from '../../state/section-title'

export interface RaiseNoteProps {
  readonly engagementId: EngagementId
  readonly reportId: ReportId
  readonly selection: Selection | null
  readonly onClose: () => void
}

export function RaiseNote({ engagementId, reportId, selection, onClose }: RaiseNoteProps): ReactNode {
  const { say } = useWords()
  const review = useQuery('review.open', { engagementId, reportId }).value
  const content = useQuery('report.open', { engagementId, reportId }).value?.content ?? null
  const [raise, raising] = useCommand('note.open')
  const [text, setText] = useState('')
  const finding =
    selection?.kind === 'finding' ? (review?.findings.find(({ key }) => key === selection.key) ?? null) : null
  const section = selection?.kind === 'section' ? selection.key : (finding?.section ?? null)
  const choices = [
    ...(finding === null ? [] : [{ value: 'finding', label: say(words.onFinding) }]),
    ...(section === null ? [] : [{ value: 'section', label: sectionTitle(content, section, say) }]),
    { value: 'report', label: say(words.onReport) },
  ]
  const [chosen, setChosen] = useState<string | null>(null)
  const on = chosen ?? choices[0]?.value ?? 'report'

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() === '') return
    const raised = await raise({
      engagementId,
      reportId,
      section: on === 'report' ? null : section,
      finding: on === 'finding' ? (finding?.key ?? null) : null,
      text: text.trim(),
    })
    if (raised.ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.raise)}
      size={520}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <form className="ask" onSubmit={(event) => void submit(event)}>
        <ErrorNotice error={raising.error} onDismiss={raising.dismiss} />
        {choices.length > 1 && (
          <SegmentedControl aria-label={say(words.on)} value={on} data={choices} onChange={setChosen} />
        )}
        {on === 'finding' && finding !== null && <p className="quiet">{say(finding.message)}</p>}
        <Textarea
          data-autofocus
          size="xs"
          autosize
          minRows={3}
          maxRows={12}
          label={say(words.text)}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="ask-acts">
          <Button size="xs" onClick={onClose}>
            {say(app.cancel)}
          </Button>
          <Button size="xs" type="submit" variant="filled" disabled={text.trim() === ''} loading={raising.isRunning}>
            {say(words.save)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
