/** The legend of ticks, each on a key: one press places it, the arrow keys and Enter do as well. */

import { Kbd } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { LegendEntry } from '@shared/review/act'
import { anchorOn } from '@shared/review/place'
import { sliceSpan } from '@shared/text/span'
import { ticks as words } from '@shared/words/annotate'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { keyPress } from '../../parts/key-press'
import { useWords } from '../../parts/words'
import { tickKeys } from '../../state/annotation-marks'
import { isComposing, isPlainCharacter } from '../../state/keyboard'
import type { ComposerProps } from './note-composer'

export function TickPicker({ desk, audit, at }: ComposerProps): ReactNode {
  const { language, say } = useWords()
  const { document, report } = desk.index.content
  const [add, adding] = useCommand('annotation.add')
  const menu = useRef<HTMLDivElement>(null)
  const keys = tickKeys(audit.legend.map(({ mark }) => mark))
  useEffect(() => menu.current?.querySelector('button')?.focus(), [])

  const place = async ({ mark }: LegendEntry): Promise<void> => {
    const { engagementId, reportId } = audit
    const anchor = anchorOn(document.text, report, at)
    const annotation = { reportId, kind: 'tick' as const, anchor, text: mark, tags: [], colour: 'red' as const }
    const result = await add({ engagementId, annotation })
    if (result.ok) leave()
  }
  const leave = (): void => {
    desk.session.begin(null)
    desk.session.unpick()
    window.document.querySelector<HTMLElement>('.document-pane')?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const press = keyPress(event)
    if (isComposing(press)) return
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])]
    const here = buttons.findIndex((button) => button === window.document.activeElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const entry = isPlainCharacter(press) ? audit.legend[keys.indexOf(event.key.toLowerCase())] : undefined
    if (event.key === 'Escape') leave()
    else if (step !== undefined) buttons[(here + step + buttons.length) % buttons.length]?.focus()
    else if (entry !== undefined) void place(entry)
    else return
    event.preventDefault()
  }
  return (
    <section className="composer" aria-label={say(words.choose)}>
      <ErrorNotice error={adding.error} onDismiss={adding.dismiss} />
      <p className="act-note">
        <strong>{say(words.choose)}</strong>{' '}
        <q lang="zh-CN" className="composer-quote">
          {sliceSpan(document.text, at)}
        </q>{' '}
        <span className="quiet">{say(words.note)}</span>
      </p>
      {audit.legend.length === 0 && <p className="quiet">{say(words.empty)}</p>}
      <div ref={menu} role="menu" tabIndex={-1} aria-label={say(words.choose)} className="ticks" onKeyDown={onKeyDown}>
        {audit.legend.map((entry, i) => (
          <button key={entry.mark} type="button" role="menuitem" onClick={() => void place(entry)}>
            <Kbd size="xs">{keys[i]?.toUpperCase()}</Kbd>
            <span className="ink-sample">{entry.mark}</span>
            <span>{entry[language]}</span>
          </button>
        ))}
      </div>
    </section>
  )
}
