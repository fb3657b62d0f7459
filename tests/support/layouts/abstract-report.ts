/** A report before it has a layout: prose and tables of texts, from which every layout of the field is written. */

/** A merged cell stands once, at its top left corner; `rowSpan` and `colSpan` as in HTML, 1 where not merged. */
export interface AbstractCell {
  readonly text: string
  readonly rowSpan: number
  readonly colSpan: number
}

/** Rows of the cells that begin in them, left to right. */
export interface AbstractTable {
  readonly rows: readonly (readonly AbstractCell[])[]
}

export interface AbstractSection {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly table?: AbstractTable
  /** Paragraphs below the table. */
  readonly closing?: readonly string[]
}

export interface AbstractReport {
  readonly title: string
  /** Lines of the page before the title and after the report: menus, date of publication, footers. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Paragraphs between the title and the first heading. */
  readonly introduction: readonly string[]
  readonly sections: readonly AbstractSection[]
  /** Name of the body and date under the text, each on its own line. */
  readonly signature: readonly string[]
}

export function cell(text: string, rowSpan = 1, colSpan = 1): AbstractCell {
  return { text, rowSpan, colSpan }
}

/** One place of the full grid: the cell that covers it, and whether it begins there. */
export interface GridPlace {
  readonly text: string
  readonly begins: boolean
}

/** Every row in full width, covered places included; a place that no cell covers is a blank that begins there. */
export function gridOf(table: AbstractTable): readonly (readonly GridPlace[])[] {
  const grid: (GridPlace | undefined)[][] = table.rows.map(() => [])
  for (const [r, row] of table.rows.entries()) {
    let column = 0
    for (const { text, rowSpan, colSpan } of row) {
      while (grid[r]?.[column] !== undefined) column++
      for (let dr = 0; dr < rowSpan; dr++) {
        for (let dc = 0; dc < colSpan; dc++) {
          const target = grid[r + dr]
          if (target !== undefined) target[column + dc] = { text, begins: dr === 0 && dc === 0 }
        }
      }
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? { text: '', begins: true }))
}
