/** Reads the elements of an OpenDocument table: repeated rows and cells, merged and covered ones. */

import { wholeNumber } from './docx-values'
import type { OdfStyles } from './odf-styles'
import type { Grid, Piece } from './pieces'
import { type SheetCell, sheetGrid, type SheetRow } from './sheet-grid'
import { tooMany } from './unreadable'
import type { Attributes } from './xml-attributes'

export interface OdfTable {
  readonly openColumn: (attributes: Attributes) => void
  readonly openRow: (attributes: Attributes) => void
  readonly closeRow: () => void
  readonly openCell: (attributes: Attributes, isCovered: boolean) => void
  readonly closeCell: (pieces: readonly Piece[]) => void
  readonly grid: () => Grid | null
  /** Rows and columns that are hidden and hold something, or nothing: how many stretches of them. */
  readonly hiddenParts: () => number
}

/** Sheets end in a million blank rows, written as one that repeats; a row that says something is written out. */
const mostRepeats = 1000
const mostCells = 2_000_000

export function odfTable(styles: OdfStyles): OdfTable {
  const rows: SheetRow[] = []
  let cells: SheetCell[] = []
  let column = 0
  let repeatRow = 1
  let isHidden = false
  let cell = { colSpan: 1, rowSpan: 1, repeat: 1, isCovered: false }
  let total = 0
  let columns = 0
  let hiddenParts = 0
  const hiddenColumns = new Set<number>()
  const isOut = (attributes: Attributes, family: string): boolean => {
    const visibility = attributes.get('table:visibility')
    return (
      visibility === 'collapse' ||
      visibility === 'filter' ||
      styles.isHidden(family, attributes.get('table:style-name'))
    )
  }

  return {
    openColumn(attributes) {
      const repeat = wholeNumber(attributes.get('table:number-columns-repeated'), 1, 16_384, 1)
      if (isOut(attributes, 'table-column')) {
        hiddenParts++
        for (let i = 0; i < Math.min(repeat, mostRepeats); i++) hiddenColumns.add(columns + i)
      }
      columns += repeat
    },
    openRow(attributes) {
      cells = []
      column = 0
      repeatRow = wholeNumber(attributes.get('table:number-rows-repeated'), 1, 1_048_576, 1)
      isHidden = isOut(attributes, 'table-row')
      if (isHidden) hiddenParts++
    },
    closeRow() {
      const row = cells
      cells = []
      const isBlank = row.every((one) => one.pieces.length === 0)
      total += row.length * Math.min(repeatRow, mostRepeats)
      if (total > mostCells) throw tooMany('cells of a table')
      // a long stretch of blank rows is the end of a sheet, or a gap that nobody reads
      for (let i = 0; i < (isBlank && repeatRow > mostRepeats ? 1 : Math.min(repeatRow, mostRepeats)); i++)
        rows.push({ isHidden, cells: row })
    },
    openCell(attributes, isCovered) {
      cell = {
        colSpan: wholeNumber(attributes.get('table:number-columns-spanned'), 1, 16_384, 1),
        rowSpan: wholeNumber(attributes.get('table:number-rows-spanned'), 1, 1_048_576, 1),
        repeat: wholeNumber(attributes.get('table:number-columns-repeated'), 1, 16_384, 1),
        isCovered,
      }
    },
    closeCell(pieces) {
      const { colSpan, rowSpan, repeat, isCovered } = cell
      const times = pieces.length > 0 ? repeat : Math.min(repeat, 1)
      for (let i = 0; i < times && !isCovered; i++) cells.push({ column: column + i, colSpan, rowSpan, pieces })
      total += times
      if (total > mostCells) throw tooMany('cells of a table')
      column += repeat
    },
    grid: () => sheetGrid(rows, hiddenColumns),
    hiddenParts: () => hiddenParts,
  }
}
