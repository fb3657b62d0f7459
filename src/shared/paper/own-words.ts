/** Puts the auditor's own words into a generated paper: in their slots, or in place of generated words, never overwritten. */

import type { PaperWords } from '../review/state'
import { openRuns, paragraph } from './blocks'
import type { Mask } from './mask'
import type { Block, Cell, Part, Row, Runs, WorkingPaper } from './paper'
import { textOf } from './runs'

/** See `PaperEditView` of the contract. */
export interface PlacedWords {
  readonly words: PaperWords
  readonly state: 'in-place' | 'conflict' | 'homeless'
  /** The generated words as they are now. */
  readonly generated: string | null
}

export interface OwnWords {
  readonly paper: WorkingPaper
  /** In the order of their blocks in the paper, the homeless ones last. */
  readonly placed: readonly PlacedWords[]
}

export function slotsOf(part: Part): readonly [string, string] {
  return [`slot:${part.key}`, `slot-end:${part.key}`]
}

/** Ids of blocks and cells whose generated words may be replaced. */
export function editableIn(paper: WorkingPaper): readonly string[] {
  return paper.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph')
        return block.look === 'banner' || block.origin === 'own' || fixedParagraphs.has(block.id) ? [] : [block.id]
      if (block.kind === 'table')
        return block.rows.flatMap(({ cells }) => cells.flatMap(({ id }) => (id === undefined ? [] : [id])))
      return []
    }),
  )
}

/** What states a person's decision or the app's own limits is not rewritten by hand. */
const fixedParagraphs: ReadonlySet<string> = new Set([
  'conclusion:opinion',
  'conclusion:given',
  'sign-off:state',
  'annexes:log',
  'criteria:honest',
])

/** @param mask hides personal data in the auditor's words as everywhere else */
export function paperWordsIn(paper: WorkingPaper, words: readonly PaperWords[], mask: Mask): OwnWords {
  const byBlock = new Map(words.map((one) => [one.block, one]))
  const editable = new Set(editableIn(paper))
  const placed: PlacedWords[] = []
  const used = new Set<string>()
  const replace = (id: string, generated: Runs): { readonly runs: Runs; readonly isOwn: boolean } => {
    const own = editable.has(id) ? byBlock.get(id) : undefined
    if (own === undefined) return { runs: generated, isOwn: false }
    used.add(id)
    const now = textOf(generated)
    placed.push({ words: own, state: own.base === now ? 'in-place' : 'conflict', generated: now })
    return { runs: ownRuns(mask(own.text), id), isOwn: true }
  }
  const added = (slot: string): readonly Block[] => {
    const own = byBlock.get(slot)
    if (own === undefined) return []
    used.add(slot)
    placed.push({ words: own, state: 'in-place', generated: null })
    return paragraphsOf(mask(own.text)).map((text, i) => ({
      ...paragraph(`${slot}:${i + 1}`, ownRuns(text, slot)),
      origin: 'own' as const,
    }))
  }
  const parts = paper.parts.map((part): Part => {
    const [begin, end] = slotsOf(part)
    const [first, ...rest] = part.blocks
    if (first === undefined) return part
    const before = added(begin)
    const middle = rest.map((block) => edited(block, replace))
    return { key: part.key, blocks: [first, ...before, ...middle, ...added(end)] }
  })
  const homeless = words
    .filter(({ block }) => !used.has(block))
    .map((one): PlacedWords => ({ words: one, state: 'homeless', generated: null }))
  return { paper: { ...paper, parts }, placed: [...placed, ...homeless] }
}

function edited(
  block: Block,
  replace: (id: string, runs: Runs) => { readonly runs: Runs; readonly isOwn: boolean },
): Block {
  if (block.kind === 'paragraph') {
    const { runs, isOwn } = replace(block.id, block.runs)
    return isOwn ? { ...block, runs, origin: 'edited' } : block
  }
  if (block.kind !== 'table') return block
  const rows = block.rows.map((row): Row => {
    const cells = row.cells.map((cell): Cell => {
      if (cell.id === undefined) return cell
      const [open, kept] = openRuns(cell)
      const { runs, isOwn } = replace(cell.id, open)
      if (!isOwn) return cell
      const left = kept.length === 0 ? {} : { open: runs.length }
      return { ...cell, runs: [...runs, ...kept], origin: 'edited', ...left }
    })
    return { ...row, cells }
  })
  return { ...block, rows }
}

function ownRuns(text: string, key: string): Runs {
  return [{ text: text.replace(/\s*\n\s*/g, ' ').trim(), ref: { kind: 'own', key } }]
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
