/** The backups of a workspace, the latest first, each of which can be gone back to in a file of its own. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { BackupView } from '@shared/ipc/trail-views'
import { backups as words } from '@shared/words/workspace'
import { shownBytes } from '../state/bytes'
import './backup-list.css'
import { ShownTime } from './shown-time'
import { type Hue, Sign } from './state-mark'
import { useWords } from './words'

export interface BackupListProps {
  readonly backups: readonly BackupView[]
  readonly isBusy: boolean
  readonly onRestore: (backup: BackupView) => void
}

const marks = {
  sound: { symbol: '✓', hue: 'pass' },
  damaged: { symbol: '✕', hue: 'fail' },
  unknown: { symbol: '○', hue: 'quiet' },
} as const satisfies Readonly<Record<BackupView['state'], { symbol: string; hue: Hue }>>

export function BackupList({ backups, isBusy, onRestore }: BackupListProps): ReactNode {
  const { say } = useWords()
  if (backups.length === 0) return <p className="quiet">{say(words.none)}</p>
  return (
    <table className="backup-list" aria-label={say(words.title)}>
      <thead>
        <tr>
          <th scope="col" className="number">
            {say(words.number)}
          </th>
          <th scope="col">{say(words.at)}</th>
          <th scope="col" className="number">
            {say(words.size)}
          </th>
          <th scope="col">{say(words.state)}</th>
          <th scope="col">
            <span className="only-read">{say(words.restoreAct)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.name}>
            <td className="number">{backup.number}</td>
            <td>
              <ShownTime at={backup.at} />
            </td>
            <td className="number">{shownBytes(backup.bytes)}</td>
            <td>
              <Sign {...marks[backup.state]} /> {say(words[backup.state])}
            </td>
            <td>
              <Button
                size="compact-xs"
                disabled={isBusy || backup.state === 'damaged'}
                onClick={() => onRestore(backup)}
              >
                {say(words.restore)}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
