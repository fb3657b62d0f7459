/** The backups of the present workspace: made now, or gone back to in a new file. Also offered where it cannot be opened. */

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { BackupView } from '@shared/ipc/trail-views'
import { backups as words } from '@shared/words/workspace'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { AskDialog } from '../../parts/ask-dialog'
import { BackupList } from '../../parts/backup-list'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import { minuteOf } from '../../state/moment'

export interface BackupsProps {
  /** False where the workspace cannot be opened: there is nothing to back up, only to go back to. */
  readonly canBackUp: boolean
}

export function Backups({ canBackUp }: BackupsProps): ReactNode {
  const { say } = useWords()
  const { value: list, error } = useQuery('workspace.backups', {})
  const [backUp, backing] = useCommand('workspace.back-up')
  const [restore, restoring] = useCommand('workspace.restore')
  const [asked, setAsked] = useState<BackupView | null>(null)
  return (
    <section className="backups" aria-label={say(words.title)} data-pane="" tabIndex={-1}>
      <h2>{say(words.title)}</h2>
      {list !== null && <p className="quiet">{say(words.note, { n: list.keep })}</p>}
      <ErrorNotice error={error ?? backing.error ?? restoring.error} />
      {list !== null && list.lastError !== null && (
        <Notice symbol="✕" hue="fail" isAlert>
          <p>{say(words.lastError)}</p>
          <p>{say(list.lastError)}</p>
        </Notice>
      )}
      {canBackUp && (
        <Button size="xs" variant="filled" loading={backing.isRunning} onClick={() => void backUp({})}>
          {say(words.now)}
        </Button>
      )}
      {list !== null && <BackupList backups={list.backups} isBusy={restoring.isRunning} onRestore={setAsked} />}
      {asked !== null && (
        <AskDialog
          title={say(words.restoreTitle, { at: minuteOf(asked.at) })}
          note={say(words.restoreNote)}
          act={say(words.restoreAct)}
          onAct={() => {
            setAsked(null)
            void restore({ name: asked.name })
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}
