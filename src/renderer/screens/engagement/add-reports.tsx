/** Takes reports of the workspace into the engagement; those outside its period are offered, but not ticked. */

import { Button, Checkbox, Modal } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import type { ReportRow } from '@shared/ipc/views'
import type { ReportId } from '@shared/review/ids'
import { app } from '@shared/words/app'
import { addReports as words } from '@shared/words/engagements'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { reportName, sortReports } from '../../state/report-list'

interface AddReportsProps {
  readonly view: EngagementView
  readonly onClose: () => void
}

export function AddReports({ view, onClose }: AddReportsProps): ReactNode {
  const { say } = useWords()
  const rows = useQuery('report.list', {}).value
  if (rows === null) return null
  const taken = new Set(
    view.reports.flatMap(({ reportId, versions }) => [reportId, ...versions.map((v) => v.reportId)]),
  )
  const offered = sortReports(
    rows.filter(({ id, status }) => status !== 'reading' && !taken.has(id)),
    'name',
  )
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.title)}
      size={640}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      {offered.length === 0 ? <p>{say(words.none)}</p> : <Choice view={view} offered={offered} onClose={onClose} />}
    </Modal>
  )
}

function Choice({ view, offered, onClose }: AddReportsProps & { readonly offered: readonly ReportRow[] }): ReactNode {
  const { say } = useWords()
  const [add, adding] = useCommand('engagement.add-reports')
  const isInside = ({ year }: ReportRow): boolean => year !== null && year >= view.terms.from && year <= view.terms.to
  const [chosen, setChosen] = useState<ReadonlySet<ReportId>>(
    () => new Set(offered.filter(isInside).map(({ id }) => id)),
  )
  const ids = offered.map(({ id }) => id).filter((id) => chosen.has(id))
  const submit = async (): Promise<void> => {
    const added = await add({ engagementId: view.id, reportIds: ids })
    if (added.ok) onClose()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ids.length > 0) void submit()
      }}
    >
      <p className="dialog-note">{say(words.note)}</p>
      <ErrorNotice error={adding.error} onDismiss={adding.dismiss} />
      <Checkbox
        className="add-all"
        label={say(words.all)}
        checked={ids.length === offered.length}
        indeterminate={ids.length > 0 && ids.length < offered.length}
        onChange={(event) => setChosen(event.currentTarget.checked ? new Set(offered.map(({ id }) => id)) : new Set())}
      />
      <ul className="add-list">
        {offered.map((row) => (
          <li key={row.id}>
            <Checkbox
              checked={chosen.has(row.id)}
              label={
                <>
                  <span lang="zh-CN">{reportName(row)}</span> <span className="number">{row.year ?? '–'}</span>{' '}
                  <span className="quiet">
                    {row.fileName}
                    {!isInside(row) && ` · ${say(words.outside)}`}
                  </span>
                </>
              }
              onChange={(event) => {
                const next = new Set(chosen)
                if (event.currentTarget.checked) next.add(row.id)
                else next.delete(row.id)
                setChosen(next)
              }}
            />
          </li>
        ))}
      </ul>
      <div className="terms-acts">
        <Button size="xs" onClick={onClose}>
          {say(app.cancel)}
        </Button>
        <Button
          size="xs"
          type="submit"
          variant="filled"
          data-autofocus
          disabled={ids.length === 0}
          loading={adding.isRunning}
        >
          {say(words.add, { n: ids.length })}
        </Button>
      </div>
    </form>
  )
}
