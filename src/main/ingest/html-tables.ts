/** Tells tables that hold figures from tables that only lay out a page, and places merged cells in their grid. */

import { attributeOf, childrenOf, flowOf, type HtmlElement, isElement } from './html-elements'
import { walk } from './html-walk'
import { isLayout, maxColumns, newFacts, proseLength, type TableFacts } from './table-facts'

interface Open {
  readonly facts: TableFacts
  rowCells: number
  rowFilled: boolean
  rowProse: boolean
  cellCharacters: number
}

/**
 * For a table and the tables inside it, whether each only lays out the page: their cells are then read as running text, so that an
 * inner table of figures stands by itself. One walk over everything inside.
 */
export function layoutTables(table: HtmlElement): ReadonlyMap<HtmlElement, boolean> {
  const layout = new Map<HtmlElement, boolean>()
  const open: Open[] = [opened()]
  let links = 0
  const close = (element: HtmlElement): void => {
    const done = open.pop()
    if (done === undefined) return
    layout.set(element, isLayout(done.facts))
    const outer = open.at(-1)
    if (outer === undefined) return
    outer.facts.nested++
    outer.facts.nestedCharacters += done.facts.characters + done.facts.nestedCharacters
  }
  walk(table, {
    text(value) {
      const current = open.at(-1)
      const length = value.trim().length
      if (current === undefined || length === 0) return
      current.cellCharacters += length
      current.facts.characters += length
      if (links > 0) current.facts.linkCharacters += length
    },
    enter(element, flow) {
      if (flow === 'table') open.push(opened())
      else if (element.tagName === 'a' && attributeOf(element, 'href') !== undefined) links++
      else if (element.tagName === 'tr' || isCell(element)) startPart(open.at(-1), element)
      return true
    },
    leave(element, flow) {
      if (flow === 'table') close(element)
      else if (element.tagName === 'a' && attributeOf(element, 'href') !== undefined) links--
      else if (element.tagName === 'tr' || isCell(element)) endPart(open.at(-1), element)
    },
  })
  close(table)
  return layout
}

function opened(): Open {
  return { facts: newFacts(), rowCells: 0, rowFilled: false, rowProse: false, cellCharacters: 0 }
}

function startPart(current: Open | undefined, element: HtmlElement): void {
  if (current === undefined) return
  if (element.tagName !== 'tr') {
    current.cellCharacters = 0
    return
  }
  current.rowCells = 0
  current.rowFilled = false
  current.rowProse = false
}

function endPart(current: Open | undefined, element: HtmlElement): void {
  if (current === undefined) return
  const { facts } = current
  if (element.tagName === 'tr') {
    facts.rows++
    facts.widest = Math.max(facts.widest, current.rowCells)
    if (current.rowCells >= 3 && current.rowFilled && !current.rowProse) facts.wideRows++
    return
  }
  facts.cells++
  current.rowCells++
  if (current.cellCharacters > 0) current.rowFilled = true
  if (current.cellCharacters > proseLength) {
    current.rowProse = true
    facts.proseCharacters += current.cellCharacters
  }
}

/** A cell with its place; merged cells once, at their top left corner. */
export interface PlacedCell {
  readonly element: HtmlElement
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

export interface TableParts {
  readonly captions: readonly HtmlElement[]
  /** In the order in which a browser shows them: head, bodies, foot. */
  readonly rows: readonly (readonly PlacedCell[])[]
}

/**
 * The rows of a table with every cell's column. Spans are cut as browsers cut them: a row span ends with its row group
 * (0 means "to its end"), a column span with the table.
 */
export function tableParts(table: HtmlElement): TableParts {
  const captions: HtmlElement[] = []
  const heads: HtmlElement[][] = []
  const bodies: HtmlElement[][] = []
  const feet: HtmlElement[][] = []
  for (const child of childrenOf(table)) {
    if (!isElement(child) || flowOf(child) === 'hidden') continue
    if (child.tagName === 'caption') captions.push(child)
    else if (child.tagName === 'tr') bodies.push([child])
    else (child.tagName === 'thead' ? heads : child.tagName === 'tfoot' ? feet : bodies).push(rowsOf(child))
  }
  const rows: PlacedCell[][] = []
  for (const group of [...heads, ...bodies, ...feet]) placeGroup(group, rows)
  return { captions, rows: withinTable(rows) }
}

function rowsOf(group: HtmlElement): HtmlElement[] {
  return childrenOf(group)
    .filter(isElement)
    .filter((row) => row.tagName === 'tr' && flowOf(row) !== 'hidden')
}

function placeGroup(group: readonly HtmlElement[], rows: PlacedCell[][]): void {
  /** Row of the group up to which each column is covered from above. */
  const coveredTo: number[] = []
  for (const [r, row] of group.entries()) {
    const placed: PlacedCell[] = []
    let column = 0
    for (const cell of childrenOf(row)) {
      if (!isElement(cell) || !isCell(cell) || flowOf(cell) === 'hidden') continue
      while ((coveredTo[column] ?? 0) > r) column++
      const colSpan = Math.max(1, Math.min(spanOf(cell, 'colspan') || 1, maxColumns - column))
      const stated = spanOf(cell, 'rowspan')
      const rowSpan = Math.max(1, Math.min(stated === 0 ? Infinity : stated, group.length - r))
      for (let c = column; c < column + colSpan; c++) coveredTo[c] = Math.max(coveredTo[c] ?? 0, r + rowSpan)
      placed.push({ element: cell, column, rowSpan, colSpan })
      column += colSpan
    }
    rows.push(placed)
  }
}

/** A column exists where some cell begins; a span beyond the last of them covers nothing. */
function withinTable(rows: readonly (readonly PlacedCell[])[]): readonly (readonly PlacedCell[])[] {
  let width = 1
  for (const row of rows) for (const cell of row) width = Math.max(width, cell.column + 1)
  return rows.map((row) =>
    row.map((cell) => (cell.column + cell.colSpan > width ? { ...cell, colSpan: width - cell.column } : cell)),
  )
}

function isCell(element: HtmlElement): boolean {
  return element.tagName === 'td' || element.tagName === 'th'
}

/** A span attribute as HTML reads it: leading digits; 1 where there are none. */
function spanOf(cell: HtmlElement, name: string): number {
  const stated = attributeOf(cell, name)
  const digits = stated === undefined ? undefined : /^\s{0,9}\+?(\d{1,9})/.exec(stated)?.[1]
  return digits === undefined ? 1 : Number.parseInt(digits, 10)
}
