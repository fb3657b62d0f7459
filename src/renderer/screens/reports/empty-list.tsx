/** The first thing a new user sees: what this is, why it is empty, and the ways to begin. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { app } from '@shared/words/app'
import { emptyList } from '@shared/words/reports'
import { Icon } from '../../parts/icon'
import { useWords } from '../../parts/words'

export interface EmptyListProps {
  readonly onChoose: (kind: 'files' | 'folder') => void
  readonly onSamples: () => void
}

export function EmptyList({ onChoose, onSamples }: EmptyListProps): ReactNode {
  const { say } = useWords()
  return (
    <section className="empty-list" aria-label={say(emptyList.title)} data-pane="" tabIndex={-1}>
      <h1>{say(emptyList.title)}</h1>
      <p>{say(emptyList.what)}</p>
      <p className="quiet">{say(emptyList.next)}</p>
      <div className="empty-acts">
        <Button size="sm" variant="filled" leftSection={<Icon name="sample" />} onClick={onSamples}>
          {say(emptyList.samples)}
        </Button>
        <Button size="sm" leftSection={<Icon name="file" />} onClick={() => onChoose('files')}>
          {say(app.openFiles)}
        </Button>
        <Button size="sm" leftSection={<Icon name="folder" />} onClick={() => onChoose('folder')}>
          {say(app.openFolder)}
        </Button>
      </div>
      <p className="quiet empty-note">{say(emptyList.samplesNote)}</p>
    </section>
  )
}
