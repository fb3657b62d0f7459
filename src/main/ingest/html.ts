/** Builds a source document from a web page: its visible text in reading order, its tables as grids. */

import type { Block, SourceDocument } from '../../shared/document/document'
import { documentFromText } from '../../shared/document/from-text'
import { markFurniture } from '../../shared/document/furniture'
import { attributeOf, type HtmlElement, isFurniture, isIcon } from './html-elements'
import { type FurnitureRegion, markLinkLines, markRegions } from './html-furniture'
import { parsePage } from './html-parse'
import { layoutTables, type PlacedCell, tableParts } from './html-tables'
import { walk } from './html-walk'
import { type CellContent, newPage } from './page'
import { imageMark, imageText, runningText } from './running-text'

/** Furniture inside furniture is looked at to this depth, so that hostile nesting costs nothing. */
const deepestRegion = 8

/**
 * Never fails: browsers read any text as a page, and so does this. Scripts, styles and hidden elements leave nothing;
 * menus, footers and controls become `chrome`. The page's own title (`<title>`) is not part of the text.
 */
export function documentFromHtml(html: string, encoding: string | null): SourceDocument {
  const page = newPage()
  const line = runningText()
  const layout = new Map<HtmlElement, boolean>()
  const regions: FurnitureRegion[] = []
  const openRegions: { readonly element: HtmlElement; readonly region: number }[] = []
  const linkShares: number[] = []
  let headings = 0
  let controls = 0
  let preformatted = 0
  let links = 0
  let linkCharacters = 0
  let preCharacters = 0
  let characters = 0

  function endLine(): void {
    const length = line.length()
    const content = line.take()
    if (content !== '') {
      page.addLine(content, controls > 0 ? 'chrome' : headings > 0 ? 'heading' : 'paragraph')
      characters += content.length
      if (preformatted > 0) preCharacters += content.length
      while (linkShares.length < page.blocks.length) linkShares.push(linkCharacters / length)
    }
    linkCharacters = 0
  }

  function addTable(table: HtmlElement): void {
    endLine()
    const { captions, rows } = tableParts(table)
    for (const caption of captions) {
      for (const text of cellContent(caption).text.split('\n')) page.addLine(text, 'paragraph')
    }
    const contents = rows.map((row) => row.map(contentOf))
    for (const row of contents) for (const cell of row) characters += cell.text.length
    const filled = contents.flat().filter((cell) => cell.text !== '')
    if (filled.every((cell) => cell.image)) for (const _ of filled) page.addLine(imageMark, 'paragraph')
    else page.addTable(contents)
    while (linkShares.length < page.blocks.length) linkShares.push(0)
  }

  walk(parsePage(html), {
    text(value) {
      if (preformatted === 0) {
        const before = line.length()
        line.add(value)
        if (links > 0) linkCharacters += line.length() - before
        return
      }
      for (const [i, part] of value.split(/\r\n|\r|\n/).entries()) {
        if (i > 0) endLine()
        line.add(part, true)
      }
    },
    enter(element, flow) {
      if (flow === 'table') {
        if (!layout.has(element)) for (const [table, isLayout] of layoutTables(element)) layout.set(table, isLayout)
        if (layout.get(element) === false) {
          addTable(element)
          return false
        }
      }
      if (flow === 'break') endLine()
      else if (flow === 'image') {
        if (!isIcon(element)) line.add(imageMark)
      } else if (flow === 'raised') separateDigits(line)
      else if (flow !== undefined) endLine()
      else if (element.tagName === 'option') line.separate()
      if (flow === 'heading') headings++
      if (flow === 'control') controls++
      if (flow === 'preformatted') preformatted++
      if (element.tagName === 'a' && attributeOf(element, 'href') !== undefined) links++
      if (flow === 'block' && openRegions.length < deepestRegion && isFurniture(element)) {
        openRegions.push({ element, region: regions.length })
        regions.push({ tag: element.tagName, from: page.blocks.length, to: page.blocks.length })
      }
      return true
    },
    leave(element, flow) {
      if (flow !== undefined && flow !== 'raised' && flow !== 'image') endLine()
      if (flow === 'heading') headings--
      if (flow === 'control') controls--
      if (flow === 'preformatted') preformatted--
      if (element.tagName === 'a' && attributeOf(element, 'href') !== undefined) links--
      const open = openRegions.at(-1)
      if (open?.element !== element) return
      openRegions.pop()
      const region = regions[open.region]
      if (region !== undefined) regions[open.region] = { ...region, to: page.blocks.length }
    },
  })
  endLine()

  const text = page.text()
  if (page.tables.length === 0) {
    const asText = documentFromText(text, 'txt', encoding)
    if (asText.tables.length > 0 || preCharacters * 2 > characters) return { ...asText, format: 'html' }
  }
  const blocks: readonly Block[] = markRegions(text, markLinkLines(page.blocks, linkShares), regions)
  return { format: 'html', encoding, text, blocks: markFurniture(text, blocks), tables: page.tables }
}

/** A raised sign after a digit is a note mark or an exponent, not a further digit. */
function separateDigits(line: ReturnType<typeof runningText>): void {
  if (/[0-9０-９]/.test(line.last())) line.separate()
}

function contentOf(cell: PlacedCell): CellContent {
  return { ...cellContent(cell.element), column: cell.column, rowSpan: cell.rowSpan, colSpan: cell.colSpan }
}

/** A cell's visible text, its paragraphs and breaks as line ends; images count where no text stands with them. */
function cellContent(cell: HtmlElement): { readonly text: string; readonly image: boolean } {
  const line = runningText()
  const lines: string[] = []
  let images = 0
  function endLine(): void {
    const content = line.take().trim()
    if (content !== '') lines.push(content)
  }
  walk(cell, {
    text: (value) => line.add(value),
    enter(element, flow) {
      if (flow === 'image') {
        if (!isIcon(element)) images++
      } else if (flow === 'raised') separateDigits(line)
      else if (element.tagName === 'td' || element.tagName === 'th') line.separate()
      else if (flow !== undefined) endLine()
      return true
    },
    leave(element, flow) {
      if (flow === 'block' && (element.tagName === 'td' || element.tagName === 'th')) line.separate()
      else if (flow !== undefined && flow !== 'raised' && flow !== 'image') endLine()
    },
  })
  endLine()
  if (lines.length === 0 && images > 0) return { text: imageText, image: true }
  return { text: lines.join('\n'), image: false }
}
