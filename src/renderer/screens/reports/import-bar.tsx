/** How reading the files goes, and afterwards which could not be opened and why. */

import { Button, Progress } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ImportState } from '@shared/ipc/views'
import { importing } from '@shared/words/reports'
import { useCommand } from '../../api/use-command'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'

export function ImportBar({ state }: { readonly state: ImportState }): ReactNode {
  const [dismissed, setDismissed] = useState<ImportState | null>(null)
  if (state.running) return <Running state={state} />
  if (dismissed === state || state.total + state.skipped.length + state.failed.length === 0) return null
  return <Finished state={state} onDismiss={() => setDismissed(state)} />
}

function Running({ state }: { readonly state: ImportState }): ReactNode {
  const { say } = useWords()
  const [cancel] = useCommand('import.cancel')
  const share = state.total === 0 ? 0 : (state.done / state.total) * 100
  return (
    <div className="import-bar" role="status">
      <span className="import-count">{say(importing.reading, { done: state.done, total: state.total })}</span>
      <Progress className="import-progress" value={share} aria-label={say(importing.progress)} transitionDuration={0} />
      <span className="quiet import-current">{state.current[0] ?? ''}</span>
      <Button size="compact-xs" onClick={() => void cancel({})}>
        {say(importing.cancel)}
      </Button>
    </div>
  )
}

function Finished({ state, onDismiss }: { readonly state: ImportState; readonly onDismiss: () => void }): ReactNode {
  const { say } = useWords()
  const { failed, skipped } = state
  const isClean = failed.length === 0 && skipped.length === 0 && !state.cancelled
  return (
    <Notice
      symbol={failed.length > 0 ? '⊘' : state.cancelled ? '–' : '✓'}
      hue={failed.length > 0 ? 'unread' : isClean ? 'pass' : 'quiet'}
      onDismiss={onDismiss}
    >
      <p>
        {state.cancelled
          ? say(importing.cancelled, { done: state.done, total: state.total })
          : say(importing.finished, { added: state.added })}
        {state.already > 0 && ` · ${say(importing.already, { n: state.already })}`}
        {failed.length > 0 && ` · ${say(importing.failed, { n: failed.length })}`}
        {skipped.length > 0 && ` · ${say(importing.skipped, { n: skipped.length })}`}
      </p>
      {(failed.length > 0 || skipped.length > 0) && (
        <ul>
          {failed.map(({ fileName, error }, i) => (
            <li key={`failed ${i}`}>
              <strong>{fileName}</strong> {say(error.message)}
            </li>
          ))}
          {skipped.map(({ fileName, reason }, i) => (
            <li key={`skipped ${i}`}>
              {fileName} <span className="quiet">{say(reason)}</span>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
