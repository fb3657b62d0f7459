/** Writes a table that was put together from its pages, or says that its lines are a frame around running text. */

import { proseLength } from './table-facts'
import { isLayout, newFacts } from './table-facts'
import { imageText } from './running-text'
import type { JoinedCell, JoinedTable } from './pdf-table-join'
import type { PlacedText } from './pdf-text'
import { unknownCharacter } from './pdf-glyphs'
import type { WrittenCell } from './pdf-writer'
import { cellText, lengthOf } from './pdf-wraps'

/** A table with its cells' texts. */
export interface FilledTable {
  readonly rows: readonly (readonly WrittenCell[])[]
  /** The lines only frame what stands in them. */
  readonly isFrame: boolean
}

export function filledTable(table: JoinedTable): FilledTable {
  const longest = longestLines(table)
  const rows: WrittenCell[][] = Array.from({ length: table.rows }, () => [])
  for (const cell of table.cells) {
    const content = contentOf(cell, longest.get(keyOf(cell)) ?? 0)
    const { column, rowSpan, colSpan, image } = cell
    rows[cell.row]?.push({ content, column, rowSpan, colSpan, image })
  }
  return { rows, isFrame: isFrame(rows) }
}

function contentOf(cell: JoinedCell, longest: number): PlacedText {
  if (cell.image) return { text: imageText, runs: [] }
  const isUpright = cell.lines.some((line) => line.turn % 2 === 1)
  const text = trimmed(cellText(cell.lines, { width: isUpright ? cell.height : cell.width, longest }))
  return cell.unsure ? { text: text.text + unknownCharacter, runs: text.runs } : text
}

/** Lines hold no blanks at their ends; tabs part cells. */
function trimmed(content: PlacedText): PlacedText {
  return content.text.includes('\t') ? { ...content, text: content.text.replaceAll('\t', ' ') } : content
}

const keyOf = (cell: JoinedCell): string => `${cell.column} ${cell.colSpan}`

/** By columns: the longest line that had room in a cell of that width. */
function longestLines(table: JoinedTable): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const cell of table.cells) {
    const key = keyOf(cell)
    let most = longest.get(key) ?? 0
    for (const line of cell.lines) most = Math.max(most, lengthOf(line))
    longest.set(key, most)
  }
  return longest
}

/** Counted as tables of other formats are; lines around nothing, as of a chart, are no table either. */
function isFrame(rows: readonly (readonly WrittenCell[])[]): boolean {
  const facts = newFacts()
  let filled = 0
  for (const row of rows) {
    const lengths = row.map((cell) => cell.content.text.length)
    facts.rows++
    facts.cells += row.length
    facts.widest = Math.max(facts.widest, row.length)
    const isProse = lengths.some((length) => length > proseLength)
    for (const length of lengths) {
      facts.characters += length
      if (length > proseLength) facts.proseCharacters += length
      if (length > 0) filled++
    }
    if (row.length >= 3 && !isProse && lengths.some((length) => length > 0)) facts.wideRows++
  }
  return filled < 2 || isLayout(facts)
}
