/** A corrected file takes the place of a report's: the review goes on with it, and every decision is looked at again. */

import { Button, Modal, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { EngagementView, MatrixReport } from '@shared/ipc/engagement-views'
import { app } from '@shared/words/app'
import { supersede as words } from '@shared/words/engagements'
import { useCommand } from '../../api/use-command'
import { useCorrectedFile } from '../../api/use-corrected-file'
import { CorrectedFileField } from '../../parts/corrected-file-field'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { reportName } from '../../state/report-list'

export interface SupersedeDialogProps {
  readonly view: EngagementView
  readonly report: MatrixReport
  /** Done: every decision has landed. */
  readonly onDone: () => void
  readonly onClose: () => void
}

export function SupersedeDialog({ view, report, onDone, onClose }: SupersedeDialogProps): ReactNode {
  const { say } = useWords()
  const { row, reportId } = report
  const taken = view.reports.flatMap((one) => [one.reportId, ...one.versions.map((version) => version.reportId)])
  const file = useCorrectedFile(row, true, taken)
  const [reason, setReason] = useState('')
  const [supersede, superseding] = useCommand('report.supersede')
  const isReady = file.chosen !== null && reason.trim() !== ''
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (file.chosen === null || reason.trim() === '') return
    const done = await supersede({ engagementId: view.id, reportId, version: file.chosen, reason: reason.trim() })
    if (done.ok) onDone()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.title, { name: reportName(row) })}
      size={560}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <form className="ask" onSubmit={(event) => void submit(event)}>
        <p className="dialog-note">{say(words.note)}</p>
        <ErrorNotice error={superseding.error} onDismiss={superseding.dismiss} />
        <CorrectedFileField
          candidates={file.candidates}
          chosen={file.chosen}
          error={file.error}
          onChoose={file.choose}
          onImport={file.importFile}
          onDismiss={file.dismiss}
        />
        <Textarea
          size="xs"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          label={say(words.reason)}
          placeholder={say(words.reasonExample)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="ask-acts">
          <Button size="xs" onClick={onClose}>
            {say(app.cancel)}
          </Button>
          <Button size="xs" type="submit" variant="filled" disabled={!isReady} loading={superseding.isRunning}>
            {say(words.act)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
