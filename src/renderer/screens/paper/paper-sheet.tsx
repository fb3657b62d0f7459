/** The paper as it will leave the app, block by block; what may be reworded or added to is edited in its place. */

import type { ReactNode } from 'react'
import type { Block, Paragraph } from '@shared/paper/paper'
import { textOf } from '@shared/paper/runs'
import { papers as words } from '@shared/words/papers'
import { useWords } from '../../parts/words'
import { type Shown, type ShownPart, type Slot } from '../../state/paper-view'
import { EditableText } from './editable-text'
import type { PaperEditing } from './paper-editing'
import { OwnText, PaperRuns } from './paper-runs'
import { PaperTable } from './paper-table'
import { WordsEditor } from './words-editor'

export interface PaperSheetProps {
  readonly editing: PaperEditing
  readonly parts: readonly ShownPart[]
}

export function PaperSheet({ editing, parts }: PaperSheetProps): ReactNode {
  const { view, language, known } = editing
  return (
    <div className="paper-sheet" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <p className="paper-title" role="heading" aria-level={2}>
        <PaperRuns runs={view.paper.title} known={known} />
      </p>
      {parts.map((part) => (
        <section key={part.key} data-part={part.key} className="paper-part">
          {part.blocks.map((block) => (
            <OneBlock key={block.id} block={block} part={part} editing={editing} />
          ))}
        </section>
      ))}
    </div>
  )
}

interface OneBlockProps {
  readonly block: Shown
  readonly part: ShownPart
  readonly editing: PaperEditing
}

function OneBlock({ block, part, editing }: OneBlockProps): ReactNode {
  switch (block.kind) {
    case 'slot':
      return <SlotBlock slot={block} part={part} editing={editing} />
    case 'table':
      return <PaperTable table={block} editing={editing} />
    case 'paragraph':
      return <ParagraphBlock block={block} editing={editing} />
    case 'heading':
    case 'list':
      return <PlainBlock block={block} editing={editing} />
  }
}

interface PlainBlockProps {
  readonly block: Extract<Block, { kind: 'heading' | 'list' }>
  readonly editing: PaperEditing
}

function PlainBlock({ block, editing }: PlainBlockProps): ReactNode {
  const { known } = editing
  if (block.kind === 'list') {
    return (
      <ul className="paper-list">
        {block.items.map(({ id, runs }) => (
          <li key={id}>
            <PaperRuns runs={runs} known={known} />
          </li>
        ))}
      </ul>
    )
  }
  const Name = block.level === 1 ? 'h3' : block.level === 2 ? 'h4' : 'h5'
  return (
    <Name>
      <PaperRuns runs={block.runs} known={known} />
    </Name>
  )
}

function ParagraphBlock({ block, editing }: { readonly block: Paragraph; readonly editing: PaperEditing }): ReactNode {
  const { id, look, runs, origin } = block
  const { writing } = editing
  if (writing?.block === id) return <WordsEditor editing={{ ...editing, writing }} />
  const text = <PaperRuns runs={runs} known={editing.known} />
  return (
    <p className={`paper-${look} ${origin === 'edited' ? 'own-words' : ''}`} data-block={id}>
      {editing.editable.has(id) ? (
        <EditableText editing={editing} id={id} printed={textOf(runs)}>
          {text}
        </EditableText>
      ) : (
        text
      )}
    </p>
  )
}

interface SlotBlockProps {
  readonly slot: Slot
  readonly part: ShownPart
  readonly editing: PaperEditing
}

function SlotBlock({ slot, part, editing }: SlotBlockProps): ReactNode {
  const { say } = useWords()
  const { writing, known, view } = editing
  if (writing?.block === slot.id) return <WordsEditor editing={{ ...editing, writing }} />
  if (slot.edit === null) {
    if (view.readOnly !== null) return null
    return (
      <div className="paper-slot">
        <EditableText editing={editing} id={slot.id} printed={null}>
          {say(words.add)}
          <span className="only-read">{part.title === '' ? textOf(view.paper.title) : part.title}</span>
        </EditableText>
      </div>
    )
  }
  return (
    <div className="own-words" data-block={slot.id}>
      <EditableText editing={editing} id={slot.id} printed={null}>
        {slot.edit.text.split(/\n+/).map((line, i) => (
          <span key={i} className="own-line">
            <OwnText text={line} known={known} />
          </span>
        ))}
      </EditableText>
    </div>
  )
}
