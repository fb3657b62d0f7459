/** Tells rows of section four from others, and takes their labels and figures in reading order. */

import { type Gathering, isDisputesHeaderWord, isDisputesLabel } from './gathering'
import { type GridCell, type GridPlace, headerCell, isWords } from './grid-cell'
import { isFilled } from './row-reading'

export function isDisputesTable(gathering: Gathering, place: GridPlace): boolean {
  return gathering.table === 'disputes' && gathering.disputes.at(-1)?.grid === place.table
}

export function isDisputesRow(gathering: Gathering, place: GridPlace, cells: readonly GridCell[]): boolean {
  if (cells.some((cell) => isDisputesLabel(cell.matches))) return true
  if (cells.filter((cell) => isDisputesHeaderWord(cell.matches)).length >= 3) return true
  if (!isDisputesTable(gathering, place)) return false
  const other = cells.some((cell) =>
    cell.matches.some(
      (match) =>
        match.entry.table !== 'disputes' &&
        match.entry.kind !== 'column' &&
        match.entry.id !== 'applications.processed',
    ),
  )
  return !other || cells.some((cell) => isDisputesHeaderWord(cell.matches))
}

export function addDisputesRow(gathering: Gathering, place: GridPlace, cells: readonly GridCell[]): void {
  if (gathering.disputes.at(-1)?.grid !== place.table) {
    gathering.disputes.push({ tokens: [], grid: place.table, layout: place.origin })
  }
  gathering.table = 'disputes'
  const tokens = gathering.disputes.at(-1)?.tokens ?? []
  const isLabel = (cell: GridCell): boolean =>
    isWords(cell) && cell.matches.some((match) => match.entry.table === 'disputes')
  const labels = cells.filter(isLabel)
  const lastLabel = cells.findLastIndex(isLabel)
  const figures = cells.filter((cell, at) => !isWords(cell) && (isFilled(cell.reading) || at > lastLabel))
  const filled = figures.filter((cell) => isFilled(cell.reading))
  const strange = cells.some((cell) => isWords(cell) && !isLabel(cell))
  // A figure between labels belongs to none of them, unless each has its own; a row of other words is not of this table.
  const stray = cells.findIndex((cell) => filled.includes(cell)) < lastLabel && filled.length !== labels.length
  const foreign = labels.length === 0 && strange && figures.length < fullRow
  for (const cell of cells) {
    if (isLabel(cell)) {
      const matches = cell.matches.filter((match) => match.entry.table === 'disputes')
      tokens.push({ kind: 'label', matches, cell: headerCell(cell) })
    } else if (!stray && !foreign && figures.includes(cell) && (labels.length === 0 || filled.length > 0)) {
      tokens.push({ kind: 'value', cell: cell.reading })
    }
  }
  tokens.push({ kind: 'row-end' })
}

/** Figures of section four. */
const fullRow = 15
