/** Exports under way and done: how far, where the file is, what went wrong. */

import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ExportView } from '@shared/ipc/paper-views'
import { exporting as words } from '@shared/words/papers'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { ShownTime } from '../../parts/shown-time'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { shownBytes } from '../../state/bytes'

export function ExportList({ exports }: { readonly exports: readonly ExportView[] }): ReactNode {
  const { say } = useWords()
  const [show, showing] = useCommand('paper.show')
  return (
    <section className="export-list" aria-label={say(words.list)}>
      <h3>{say(words.list)}</h3>
      <ErrorNotice error={showing.error} onDismiss={showing.dismiss} />
      {exports.length === 0 && <p className="quiet">{say(words.none)}</p>}
      <ul>
        {exports.map((one) => (
          <li key={one.id} data-export={one.state}>
            <OneExport view={one} onShow={() => void show({ id: one.id })} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneExport({ view, onShow }: { readonly view: ExportView; readonly onShow: () => void }): ReactNode {
  const { say } = useWords()
  const [cancel, cancelling] = useCommand('paper.cancel')
  const { state, fileName, shownPath, done, total, bytes, at, error } = view
  switch (state) {
    case 'running': {
      const name = say(words.running, { name: fileName })
      return (
        <>
          <p role="status">{name}</p>
          {total > 1 && (
            <>
              <Progress value={(done / total) * 100} aria-label={name} />
              <p className="quiet">{say(words.progress, { done, total })}</p>
            </>
          )}
          <Button size="compact-xs" loading={cancelling.isRunning} onClick={() => void cancel({})}>
            {say(words.cancel)}
          </Button>
        </>
      )
    }
    case 'written':
      return (
        <>
          <p role="status">
            <Sign symbol="✓" hue="pass" /> {say(words.written, { path: shownPath })}
          </p>
          <p className="quiet">
            {bytes !== null && shownBytes(bytes)} · <ShownTime at={at} />
          </p>
          <Button size="compact-xs" onClick={onShow}>
            {say(words.show)}
          </Button>
        </>
      )
    case 'cancelled':
      return (
        <p role="status">
          <Sign symbol="–" hue="quiet" /> {fileName}: {say(words.cancelled)}
        </p>
      )
    case 'failed':
      return (
        <p role="alert">
          <Sign symbol="✕" hue="fail" /> {error === null ? fileName : say(error.message)}
        </p>
      )
  }
}
