/** Where the auditor writes own words: numbers that nothing bears out are marked as they are typed, and all is kept by itself. */

import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'
import type { PaperView } from '@shared/ipc/paper-views'
import { papers as words } from '@shared/words/papers'
import { keyPress } from '../../parts/key-press'
import { useWords } from '../../parts/words'
import { isComposing } from '../../state/keyboard'
import { changeOf, markLoose, type Writing } from '../../state/paper-view'
import type { PaperEditing } from './paper-editing'

/** A pause in typing after which it is kept. */
const pauseMs = 1000

export function WordsEditor({
  editing,
}: {
  readonly editing: PaperEditing & { readonly writing: Writing }
}): ReactNode {
  const { say } = useWords()
  const { writing, known, end, language, view } = editing
  const { text, change, state, flush } = useKept(editing)
  const field = useRef<HTMLTextAreaElement>(null)
  const noteId = useId()
  const [left, setLeft] = useState<PaperView | null>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(writing.text.length, writing.text.length)
    // oxlint-disable-next-line react/exhaustive-deps -- where the caret begins, once
  }, [])
  // gives way once the paper says what was kept, so that no older words come up in between
  useEffect(() => {
    if (left !== null && left !== view) end()
  }, [left, view, end])
  const loose = [...new Set(markLoose(text, known).flatMap((one) => (one.isLoose ? [one.text] : [])))]
  const leave = async (): Promise<void> => {
    const kept = await flush()
    if (kept === 'same') end()
    else if (kept === 'kept') setLeft(view)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(keyPress(event))) return
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (!isDone) return
    event.preventDefault()
    event.stopPropagation()
    void leave()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc and Ctrl+Enter end it from every control in it
    <div className="words-editor" onKeyDown={onKeyDown}>
      <div className="words-field">
        <div className="words-mirror" aria-hidden="true" lang={language}>
          {markLoose(text, known).map((one, i) => (one.isLoose ? <mark key={i}>{one.text}</mark> : one.text))}{' '}
        </div>
        <textarea
          ref={field}
          aria-label={say(words.editor)}
          aria-describedby={noteId}
          lang={language}
          maxLength={20_000}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => void flush()}
        />
      </div>
      <div className="words-notes" id={noteId} role="status">
        {loose.length > 0 && (
          <p className="hue-warn">
            <span aria-hidden="true">! </span>
            {say(words.loose, { numbers: loose.join(language === 'zh' ? '、' : ', ') })}
          </p>
        )}
        {writing.generated !== null && writing.generated !== text && (
          <p className="quiet words-generated">{say(words.generatedWas, { text: writing.generated })}</p>
        )}
      </div>
      <div className="words-acts">
        <Button size="compact-xs" variant="filled" onClick={() => void leave()}>
          {say(words.done)}
        </Button>
        <Button
          size="compact-xs"
          disabled={writing.edit === null && text === writing.text}
          onClick={() => {
            change(writing.generated ?? '')
            field.current?.focus()
          }}
        >
          {say(writing.generated === null ? words.takeBack : words.restore)}
        </Button>
        <span className="quiet">
          {say(words[state])} · {say(words.editorKeys)}
        </span>
      </div>
    </div>
  )
}

type Kept = 'saved' | 'saving' | 'unsaved'

/** Kept after a pause, on leaving the field, and when the screen goes away; each time one act of the log. */
function useKept({ writing, keep }: PaperEditing & { readonly writing: Writing }) {
  const { block } = writing
  const [text, setText] = useState(writing.text)
  const [state, setState] = useState<Kept>('saved')
  const present = useRef({ text, writing, keep })
  /** What was sent last: the paper tells of it a moment later. */
  const sent = useRef<string | null>(null)
  useEffect(() => {
    present.current = { text, writing, keep }
  })
  const flush = useCallback(async (): Promise<'same' | 'kept' | 'refused'> => {
    const { text: typed, writing: from, keep: send } = present.current
    const change = changeOf(from, typed)
    if (change !== null && sent.current === typed) return 'kept'
    if (change === null) {
      setState('saved')
      return 'same'
    }
    setState('saving')
    sent.current = typed
    const isKept = await send(block, change)
    if (!isKept) sent.current = null
    setState(isKept ? 'saved' : 'unsaved')
    return isKept ? 'kept' : 'refused'
  }, [block])
  useEffect(() => {
    if (state !== 'unsaved') return
    const timer = setTimeout(() => void flush(), pauseMs)
    return () => clearTimeout(timer)
  }, [state, text, flush])
  useEffect(() => {
    const now = (): void => void flush()
    window.addEventListener('pagehide', now)
    return () => {
      window.removeEventListener('pagehide', now)
      now()
    }
  }, [flush])
  return {
    text,
    state,
    flush,
    change: (next: string) => {
      setText(next)
      setState('unsaved')
    },
  }
}
