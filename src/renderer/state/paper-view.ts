/** What the preview of a paper makes of its blocks: generated ones as they are, own additions gathered in their slots. */

import type { PaperEditView, PaperView } from '@shared/ipc/paper-views'
import { looseNumbers } from '@shared/paper/numbers'
import type { Block, Part } from '@shared/paper/paper'
import { textOf } from '@shared/paper/runs'
import type { Span } from '@shared/text/span'

/** A place for an addition; `text` null while nothing stands there. */
export interface Slot {
  readonly kind: 'slot'
  readonly id: string
  readonly edit: PaperEditView | null
}

export type Shown = Block | Slot

export interface ShownPart {
  readonly key: Part['key']
  /** Of its heading; empty for the front, which has none. */
  readonly title: string
  readonly blocks: readonly Shown[]
  /** Own words that stand in it, and those of them in conflict. */
  readonly own: number
  readonly conflicts: number
}

/** Parts as shown: the blocks of an addition give way to one slot, which holds it as it was typed. */
export function shownParts({ paper, edits, slots }: PaperView): readonly ShownPart[] {
  const bySlot = new Map(edits.map((edit) => [edit.block, edit]))
  const known = new Set(slots)
  const slotOf = (id: string): readonly Slot[] =>
    known.has(id) ? [{ kind: 'slot', id, edit: bySlot.get(id) ?? null }] : []
  return paper.parts.map(({ key, blocks }): ShownPart => {
    const kept = blocks.filter((block) => block.kind !== 'paragraph' || block.origin !== 'own')
    const [first, ...rest] = kept
    const shown: Shown[] = [
      ...(first === undefined ? [] : [first]),
      ...slotOf(`slot:${key}`),
      ...rest,
      ...slotOf(`slot-end:${key}`),
    ]
    const places = new Set(shown.flatMap(placesOf))
    const mine = edits.filter(({ block, state }) => places.has(block) && state !== 'homeless')
    return {
      key,
      title: first?.kind === 'heading' ? textOf(first.runs) : '',
      blocks: shown,
      own: mine.length,
      conflicts: mine.filter(({ state }) => state === 'conflict').length,
    }
  })
}

function placesOf(block: Shown): readonly string[] {
  if (block.kind !== 'table') return [block.id]
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ id }) => (id === undefined ? [] : [id])))
}

/** What is being written, and in place of what. */
export interface Writing {
  readonly block: string
  /** As they stand now: own words where there are any, else the generated ones. */
  readonly text: string
  /** Generated words of the place as they are now; null in a slot. */
  readonly generated: string | null
  readonly edit: PaperEditView | null
}

/** @param printed text of the block or cell; null in a slot */
export function writingAt(view: PaperView, block: string, printed: string | null): Writing {
  const edit = view.edits.find((one) => one.block === block) ?? null
  return {
    block,
    text: edit?.text ?? printed ?? '',
    generated: printed === null ? null : (edit?.generated ?? printed),
    edit,
  }
}

/**
 * What keeping `text` sends: nothing where it says what stands there already, null where it says what is generated anyway.
 * Words in conflict keep the generated ones they were written for, until the conflict is decided.
 */
export function changeOf(writing: Writing, text: string): { text: string | null; base: string | null } | null {
  const { generated, edit } = writing
  const isEmpty = text.trim() === ''
  const isGenerated = generated !== null && text.trim() === generated.trim()
  if (isEmpty || isGenerated) return edit === null ? null : { text: null, base: null }
  if (edit?.text === text) return null
  return { text, base: edit === null ? generated : edit.base }
}

/** A stretch of typed text, and whether it is a number that nothing in the evidence bears out. */
export interface MarkedText {
  readonly text: string
  readonly isLoose: boolean
}

export function markLoose(text: string, known: ReadonlySet<string>): readonly MarkedText[] {
  const pieces: MarkedText[] = []
  let from = 0
  const push = (until: Span['end'], isLoose: boolean): void => {
    if (until > from) pieces.push({ text: text.slice(from, until), isLoose })
    from = Math.max(from, until)
  }
  for (const { start, end } of looseNumbers(text, known)) {
    push(start, false)
    push(end, true)
  }
  push(text.length, false)
  return pieces
}
