/** Reads the elements of a page in order into lines and tables, and keeps what later tells furniture from text. */

import { contentOf, separateDigits } from './html-cells'
import { attributeOf, type Flow, type HtmlElement, isFurniture, isIcon } from './html-elements'
import type { FurnitureRegion } from './html-furniture'
import { layoutTables, type PlacedCell, tableParts } from './html-tables'
import { type Visitor, walk } from './html-walk'
import type { Page } from './page'
import { imageMark, runningText } from './running-text'

/** Furniture inside furniture, and tables inside rows of prose, are looked at to this depth: hostile nesting costs nothing. */
const deepest = 8
/** A row of one cell this long is a paragraph that stands inside the table's frame. */
const proseLength = 200

export interface PageFlow {
  readonly visitor: Visitor
  /** Ends the last line; to be called once, after the walk. */
  finish(): void
  readonly regions: readonly FurnitureRegion[]
  /** Share of link text, by block. */
  readonly linkShares: readonly number[]
  /** Characters of the page's text, and of those in preformatted elements. */
  readonly counts: { readonly all: number; readonly preformatted: number }
}

export function flowInto(page: Page): PageFlow {
  const line = runningText()
  const layout = new Map<HtmlElement, boolean>()
  const regions: FurnitureRegion[] = []
  const openRegions: { readonly element: HtmlElement; readonly region: number }[] = []
  const linkShares: number[] = []
  const counts = { all: 0, preformatted: 0 }
  /** How many of each are open around the present place. */
  const inside = { headings: 0, controls: 0, preformatted: 0, links: 0, proseRows: 0 }
  let linkCharacters = 0

  function endLine(): void {
    const length = line.length()
    const content = line.take()
    if (content !== '') {
      page.addLine(content, inside.controls > 0 ? 'chrome' : inside.headings > 0 ? 'heading' : 'paragraph')
      counts.all += content.length
      if (inside.preformatted > 0) counts.preformatted += content.length
      while (linkShares.length < page.blocks.length) linkShares.push(linkCharacters / length)
    }
    linkCharacters = 0
  }

  function count(element: HtmlElement, flow: Flow | undefined, by: 1 | -1): void {
    if (flow === 'heading') inside.headings += by
    else if (flow === 'control') inside.controls += by
    else if (flow === 'preformatted') inside.preformatted += by
    else if (element.tagName === 'a' && attributeOf(element, 'href') !== undefined) inside.links += by
  }

  function isFigures(table: HtmlElement): boolean {
    if (!layout.has(table)) for (const [found, isLayout] of layoutTables(table)) layout.set(found, isLayout)
    return layout.get(table) === false
  }

  function addTable(table: HtmlElement): void {
    endLine()
    const { captions, rows } = tableParts(table)
    for (const caption of captions) {
      for (const text of contentOf({ element: caption, column: 0, rowSpan: 1, colSpan: 1 }).text.split('\n'))
        page.addLine(text, 'paragraph')
    }
    let from = 0
    for (const [r, row] of rows.entries()) {
      const prose = inside.proseRows < deepest ? proseCell(row) : undefined
      if (prose === undefined) continue
      addRows(rows.slice(from, r))
      inside.proseRows++
      walk(prose, visitor)
      endLine()
      inside.proseRows--
      from = r + 1
    }
    addRows(rows.slice(from))
  }

  function addRows(rows: readonly (readonly PlacedCell[])[]): void {
    const contents = rows.map((row, r) =>
      row.map((cell) => contentOf({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - r) })),
    )
    const filled = contents.flat().filter((cell) => cell.text !== '')
    for (const cell of filled) counts.all += cell.text.length
    if (filled.every((cell) => cell.image)) for (const _ of filled) page.addLine(imageMark, 'paragraph')
    else page.addTable(contents)
    while (linkShares.length < page.blocks.length) linkShares.push(0)
  }

  const visitor: Visitor = {
    text(value) {
      if (inside.preformatted === 0) {
        const before = line.length()
        line.add(value)
        if (inside.links > 0) linkCharacters += line.length() - before
        return
      }
      for (const [i, part] of value.split(/\r\n|\r|\n/).entries()) {
        if (i > 0) endLine()
        line.add(part, true)
      }
    },
    enter(element, flow) {
      if (flow === 'table' && isFigures(element)) {
        addTable(element)
        return false
      }
      if (flow === 'raised') separateDigits(line)
      else if (flow !== undefined && flow !== 'image') endLine()
      else if (flow === 'image' && !isIcon(element)) line.add(imageMark)
      else if (element.tagName === 'option') line.separate()
      count(element, flow, 1)
      if (flow === 'block' && openRegions.length < deepest && isFurniture(element)) {
        openRegions.push({ element, region: regions.length })
        regions.push({ tag: element.tagName, from: page.blocks.length, to: page.blocks.length })
      }
      return true
    },
    leave(element, flow) {
      if (flow !== undefined && flow !== 'raised' && flow !== 'image') endLine()
      count(element, flow, -1)
      const open = openRegions.at(-1)
      if (open?.element !== element) return
      openRegions.pop()
      const region = regions[open.region]
      if (region !== undefined) regions[open.region] = { ...region, to: page.blocks.length }
    },
  }
  return { visitor, finish: endLine, regions, linkShares, counts }
}

/** The cell of a row that holds one long text and nothing else. */
function proseCell(row: readonly PlacedCell[]): HtmlElement | undefined {
  const only = row.length === 1 ? row[0] : undefined
  if (only === undefined || only.rowSpan > 1) return undefined
  return contentOf(only).text.length > proseLength ? only.element : undefined
}
