/** Sorts the paragraphs of an old Word document into rows and cells, tables inside tables included. */

import { type DocRow, docGrid } from './doc-table'
import type { Sprm } from './doc-sprms'
import type { Piece } from './pieces'
import { tooMany } from './unreadable'

/** What stands at the end of a paragraph. */
export type ParagraphEnd = 'paragraph' | 'cell' | 'row'

export interface DocFlow {
  /**
   * `depth` = how many tables the paragraph stands in. `sprms` of the row's end. `isDeleted`: its mark was deleted; a row
   * is gone where the marks of all its cells and its own are.
   */
  readonly add: (
    pieces: readonly Piece[],
    end: ParagraphEnd,
    depth: number,
    sprms: readonly Sprm[],
    isDeleted: boolean,
  ) => void
  /** Everything, open tables closed. To be asked once. */
  readonly finish: () => readonly Piece[]
}

interface OpenTable {
  readonly rows: DocRow[]
  cells: (readonly Piece[])[]
  cell: Piece[]
  /** Whether a cell's mark of the open row is not deleted. */
  isKept: boolean
}

const deepest = 100

export function docFlow(dropped: (pieces: readonly Piece[]) => void): DocFlow {
  const body: Piece[] = []
  const open: OpenTable[] = []

  function target(): Piece[] {
    return open.at(-1)?.cell ?? body
  }

  function closeTo(depth: number): void {
    while (open.length > depth) {
      const table = open.pop()
      if (table === undefined) return
      // text behind the last row is no cell; it stays as text
      const rest = [...table.cells.flat(), ...table.cell]
      const grid = docGrid(table.rows, dropped)
      const into = target()
      if (grid !== null) into.push(grid)
      for (const piece of rest) into.push(piece)
    }
  }

  return {
    add(pieces, end, depth, sprms, isDeleted) {
      if (depth > deepest) throw tooMany('tables nest too deep')
      closeTo(depth)
      while (open.length < depth) open.push({ rows: [], cells: [], cell: [], isKept: false })
      const table = open.at(-1)
      if (end !== 'row') for (const piece of pieces) target().push(piece)
      if (table === undefined || end === 'paragraph') return
      if (end === 'cell') {
        table.cells.push(table.cell)
        table.cell = []
        table.isKept ||= !isDeleted
      } else {
        if (table.isKept || !isDeleted) table.rows.push({ cells: table.cells, sprms })
        table.cells = []
        table.cell = []
        table.isKept = false
      }
    },
    finish() {
      closeTo(0)
      return body
    },
  }
}
