/** The auditor's own words in this paper: where they stand, and where what was generated behind them has changed. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PaperEditView, TextDifference } from '@shared/ipc/paper-views'
import { papers as words } from '@shared/words/papers'
import { ShownTime } from '../../parts/shown-time'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { OwnText } from './paper-runs'
import type { PaperEditing } from './paper-editing'

const marks = {
  'in-place': { symbol: '✎', hue: 'info', words: words.inPlace },
  conflict: { symbol: '↻', hue: 'warn', words: words.conflict },
  homeless: { symbol: '∅', hue: 'unread', words: words.homeless },
} as const

const rank = { conflict: 0, homeless: 1, 'in-place': 2 } as const

export function OwnWordsCard({ editing }: { readonly editing: PaperEditing }): ReactNode {
  const { say } = useWords()
  const edits = editing.view.edits.toSorted((a, b) => rank[a.state] - rank[b.state])
  return (
    <section className="paper-card" aria-label={say(words.ownWords)}>
      <h3>{say(words.ownWords)}</h3>
      {edits.length === 0 && <p className="quiet">{say(words.ownNone)}</p>}
      {edits.length > 0 && (
        <ul className="own-list">
          {edits.map((edit) => (
            <li key={edit.block} data-own={edit.state}>
              <OwnEdit edit={edit} editing={editing} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OwnEdit({ edit, editing }: { readonly edit: PaperEditView; readonly editing: PaperEditing }): ReactNode {
  const { say } = useWords()
  const { block, text, state, generated, difference, by, at } = edit
  const { view, keep, known, language } = editing
  const mark = marks[state]
  const mayEdit = view.readOnly === null
  return (
    <>
      <p>
        <Sign symbol={mark.symbol} hue={mark.hue} /> <strong>{say(mark.words)}</strong>{' '}
        <span className="quiet">
          {by.name} <ShownTime at={at} />
        </span>
      </p>
      <p className="own-text" lang={language}>
        <OwnText text={text} known={known} />
      </p>
      {state === 'conflict' && difference !== null && (
        <>
          <h4>{say(words.difference)}</h4>
          <Difference difference={difference} language={language} />
        </>
      )}
      <div className="paper-card-acts">
        {state !== 'homeless' && (
          <Button size="compact-xs" onClick={() => showBlock(block)}>
            {say(words.goThere)}
          </Button>
        )}
        {state === 'conflict' && (
          <>
            <Button size="compact-xs" disabled={!mayEdit} onClick={() => void keep(block, { text: null, base: null })}>
              {say(words.accept)}
            </Button>
            <Button size="compact-xs" disabled={!mayEdit} onClick={() => void keep(block, { text, base: generated })}>
              {say(words.keep)}
            </Button>
          </>
        )}
        {state !== 'conflict' && (
          <Button size="compact-xs" disabled={!mayEdit} onClick={() => void keep(block, { text: null, base: null })}>
            {say(words.takeBack)}
          </Button>
        )}
      </div>
    </>
  )
}

/** Added is underlined, removed struck through: readable without colours. */
function Difference(props: { readonly difference: TextDifference; readonly language: string }): ReactNode {
  return (
    <p className="words-difference" lang={props.language}>
      {props.difference.map(({ kind, text }, i) => {
        if (kind === 'added') return <ins key={i}>{text}</ins>
        return kind === 'removed' ? <del key={i}>{text}</del> : text
      })}
    </p>
  )
}

function showBlock(block: string): void {
  const target = document.querySelector<HTMLElement>(`[data-editable="${CSS.escape(block)}"]`)
  target?.scrollIntoView({ block: 'center' })
  target?.focus()
}
