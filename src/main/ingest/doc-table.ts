/** Puts the rows of an old Word document's table together: edges in twips become columns, merges become spans. */

import type { Sprm } from './doc-sprms'
import { type WordCell, type WordRow, wordGrid } from './docx-table'
import type { Grid, Piece } from './pieces'
import { Unreadable } from './unreadable'

export interface DocRow {
  readonly cells: readonly (readonly Piece[])[]
  /** Properties of the mark that ends the row. */
  readonly sprms: readonly Sprm[]
}

interface Definition {
  /** Positions of the cells' sides in twips, one more than there are cells. */
  readonly edges: readonly number[]
  readonly vertical: WordCell['vertical'][]
  readonly continuesLeft: boolean[]
}

const defineTable = 0xd608
const mergeVertically = 0xd62b
const mergeCells = 0x5624
const cellLength = 20
/** Cells merge where their sides are this near ([MS-DOC] on vertical merging says 3; rounding adds). */
const sameEdge = 5

/**
 * Throws `Unreadable` (`unsupported-format`) where the cells of a row are not those that the row says it has: a figure in
 * the wrong column would be worse than none.
 */
export function docGrid(rows: readonly DocRow[], dropped: (pieces: readonly Piece[]) => void): Grid | null {
  const defined = rows.map((row) => ({ row, definition: definitionOf(row) }))
  const edges = distinct(defined.flatMap(({ definition }) => definition.edges))
  const place = (edge: number): number => edges.findLastIndex((one) => one <= edge + sameEdge)
  const placeOf = new Map<number, number>()
  const placed = (edge: number): number => {
    const known = placeOf.get(edge) ?? place(edge)
    placeOf.set(edge, known)
    return known
  }
  const wordRows = defined.map(({ row, definition }): WordRow => ({
    before: placed(definition.edges[0] ?? 0),
    cells: row.cells.map((pieces, c): WordCell => ({
      span: Math.max(1, placed(definition.edges[c + 1] ?? 0) - placed(definition.edges[c] ?? 0)),
      vertical: definition.vertical[c] ?? 'none',
      continuesLeft: definition.continuesLeft[c] ?? false,
      pieces,
    })),
  }))
  const widths = edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0))
  return wordGrid(wordRows, widths, dropped)
}

function distinct(edges: readonly number[]): readonly number[] {
  const sorted = edges.toSorted((a, b) => a - b)
  return sorted.filter((edge, i) => i === 0 || edge - (sorted[i - 1] ?? 0) > sameEdge)
}

function definitionOf({ cells, sprms }: DocRow): Definition {
  const operand = sprms.findLast(({ code }) => code === defineTable)?.operand
  const count = operand?.[0] ?? 0
  if (operand === undefined || count !== cells.length || operand.length < 1 + 2 * (count + 1))
    throw new Unreadable(
      { code: 'unsupported-format', kind: 'doc' },
      `a row of ${cells.length} cells that states ${count}`,
    )
  const edges = Array.from({ length: count + 1 }, (_, i) => operand.readInt16LE(1 + 2 * i))
  if (edges.some((edge, i) => i > 0 && edge < (edges[i - 1] ?? 0)))
    throw new Unreadable({ code: 'unsupported-format', kind: 'doc' }, 'cells out of order')
  const flags = Array.from({ length: count }, (_, i) => {
    const at = 1 + 2 * (count + 1) + cellLength * i
    return at + 2 <= operand.length ? operand.readUInt16LE(at) : 0
  })
  const definition = {
    edges,
    vertical: flags.map((one) => verticalOf((one >> 5) & 3)),
    continuesLeft: continuations(flags.map((one) => one & 3)),
  }
  for (const sprm of sprms) change(definition, sprm)
  return definition
}

/** 1 goes on, 3 begins. */
function verticalOf(flag: number): WordCell['vertical'] {
  return flag === 0 ? 'none' : flag === 1 ? 'continues' : 'begins'
}

/** The two descriptions of the format disagree on which flag begins a merge; the first of a run does. */
function continuations(flags: readonly number[]): boolean[] {
  let begins = 0
  return flags.map((flag, i) => {
    const goesOn = flag !== 0 && (flags[i - 1] ?? 0) !== 0 && flag !== begins
    if (flag !== 0 && !goesOn) begins = flag
    return goesOn
  })
}

/** Changes that stand behind the definition. */
function change(definition: Definition, { code, operand }: Sprm): void {
  const [first = 0, second = 0] = operand
  if (code === mergeVertically && operand.length >= 2 && first < definition.vertical.length)
    definition.vertical[first] = verticalOf(second & 3)
  else if (code === mergeCells)
    for (let c = first + 1; c < Math.min(second, definition.continuesLeft.length); c++)
      definition.continuesLeft[c] = true
}
