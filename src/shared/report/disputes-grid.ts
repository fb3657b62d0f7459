/** The second reading of section four on a grid: each figure by the labels above it and to its left. */

import type { ColumnId, LineId } from '../forms/form'
import type { DisputesReading, DisputeToken } from './gathering'
import type { CellReading } from './row-reading'

type Label = Extract<DisputeToken, { kind: 'label' }>

/** A figure with the place that the labels around it give. */
export interface GridFigure {
  readonly line: LineId
  readonly column: ColumnId
  readonly cell: CellReading
}

/**
 * Figures by grid position; empty unless every figure gets a place of its own, since a header whose merged cells left no
 * trace says nothing about positions.
 */
export function readDisputesGrid(reading: DisputesReading): readonly GridFigure[] {
  if (
    reading.grid === null ||
    !reading.tokens.some((token) => token.kind === 'label' && token.cell.columnEnd - token.cell.column > 1)
  )
    return []
  const found: GridFigure[] = []
  const places = new Set<string>()
  let above: Label[] = []
  let row: DisputeToken[] = []
  for (const token of reading.tokens) {
    if (token.kind !== 'row-end') {
      row.push(token)
      continue
    }
    const labels = row.filter((one) => one.kind === 'label')
    for (const value of row) {
      if (value.kind !== 'value') continue
      const near = [...above.filter((label) => covers(label, value.cell)), ...labels]
      const line = lastOf(near, 'line')
      const column = lastOf(near, 'column')
      if (line === undefined || column === undefined) {
        if (value.cell.value.kind === 'blank') continue
        return []
      }
      if (places.has(`${line} ${column}`)) return []
      places.add(`${line} ${column}`)
      found.push({ line, column, cell: value.cell })
    }
    above = [...above, ...labels]
    row = []
  }
  return found
}

function covers(label: Label, cell: CellReading): boolean {
  return label.cell.column <= cell.column && cell.column < label.cell.columnEnd
}

function lastOf(labels: readonly Label[], kind: 'line' | 'column'): string | undefined {
  for (let at = labels.length - 1; at >= 0; at--) {
    const match = labels[at]?.matches.find((one) => one.entry.kind === kind)
    if (match !== undefined) return match.entry.id
  }
  return undefined
}
