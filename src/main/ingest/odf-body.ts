/** Reads the flow of an OpenDocument text or sheet, element by element, into lines and tables as its program shows them. */

import type { Losses } from './docx-context'
import { cutLines } from './docx-paragraph'
import { wholeNumber } from './docx-values'
import { withNumber } from './list-numbers'
import { type OdfLists, odfLists } from './odf-lists'
import type { OdfStyles } from './odf-styles'
import { type OdfTable, odfTable } from './odf-table'
import { type Line, type Piece, plainLine, type Remark } from './pieces'
import { imageMark, runningText } from './running-text'
import { sheetPieces } from './sheet-pieces'
import { visitorOf, type XmlVisitor } from './xml'
import type { Attributes } from './xml-attributes'

interface OpenParagraph {
  readonly role: Line['role']
  readonly number: string
  readonly isHidden: boolean
  /** Lines that are done, of a paragraph with breaks. */
  text: string
  readonly line: ReturnType<typeof runningText>
  readonly before: Piece[]
  readonly after: Piece[]
}

/** A flow of paragraphs and tables: the body's, a cell's, a text box's, a note's. */
interface Story {
  readonly pieces: Piece[]
  readonly lists: OdfLists
  paragraph: OpenParagraph | null
  table: OdfTable | null
}

/** What is not shown in the flow, or not as text. */
const passedOver = (
  'text:tracked-changes text:note-citation office:annotation text:ruby-text text:hidden-text text:hidden-paragraph ' +
  'office:forms text:sequence-decls text:variable-decls text:user-field-decls table:calculation-settings ' +
  'table:content-validations table:label-ranges table:named-expressions table:database-ranges svg:title svg:desc ' +
  'draw:image-map table:tracked-changes'
).split(' ')

export interface OdfBodyReader {
  readonly visitor: XmlVisitor
  readonly pieces: readonly Piece[]
}

export function odfBody(styles: OdfStyles, losses: Losses): OdfBodyReader {
  const body: Piece[] = []
  const lists = odfLists(styles)
  const stories: Story[] = [newStory(body)]
  const frames: { shown: boolean; small: boolean; inline: boolean }[] = []
  let hidden = 0
  let contents = 0
  let noteNumber = 0
  let sheet = ''
  let isSheets = false

  function newStory(pieces: Piece[]): Story {
    return { pieces, lists: lists(), paragraph: null, table: null }
  }

  const top = (): Story | undefined => stories.at(-1)

  function openStory(): void {
    stories.push(newStory([]))
  }

  function anchor(pieces: readonly Piece[]): void {
    const story = top()
    const paragraph = story?.paragraph ?? null
    const isAfter = paragraph !== null && (paragraph.text !== '' || paragraph.line.length() > 0)
    const target = paragraph === null ? story?.pieces : isAfter ? paragraph.after : paragraph.before
    if (target !== undefined) for (const piece of pieces) target.push(piece)
  }

  function openParagraph(role: Line['role'], rank: number, attributes: Attributes): void {
    const story = top()
    if (story === undefined) return
    const isList = attributes.get('text:is-list-header') !== 'true'
    const number = story.lists.take() || (rank > 0 && isList ? story.lists.heading(rank) : '')
    const style = attributes.get('text:style-name')
    const isHidden = styles.isHidden('paragraph', style)
    if (isHidden) hidden++
    story.paragraph = {
      role: contents > 0 || styles.isContents(style) ? 'chrome' : role,
      number,
      isHidden,
      text: '',
      line: runningText(),
      before: [],
      after: [],
    }
  }

  function closeParagraph(): void {
    const story = top()
    const paragraph = story?.paragraph
    if (story === undefined || paragraph === null || paragraph === undefined) return
    story.paragraph = null
    if (paragraph.isHidden) hidden--
    const whole = paragraph.text + paragraph.line.take()
    const numbered = withNumber(paragraph.isHidden ? '' : paragraph.number, whole)
    const remarks: readonly Remark[] =
      numbered.length > 0 ? [{ kind: 'computed-number', from: 0, to: numbered.length }] : []
    for (const piece of [...paragraph.before, ...cutLines(numbered.text, paragraph.role, remarks), ...paragraph.after])
      story.pieces.push(piece)
  }

  function text(value: string): void {
    const paragraph = top()?.paragraph
    if (!paragraph) return
    if (hidden > 0) {
      if (value.trim() !== '') losses.add('hidden-text')
    } else paragraph.line.add(value.replaceAll(/[\n\r\t]/g, ' ').replaceAll(imageMark, ''))
  }

  function sign(value: string): void {
    const paragraph = top()?.paragraph
    if (paragraph && hidden === 0) paragraph.line.add(value, true)
  }

  const hiddenSpans: boolean[] = []
  const open: Readonly<Record<string, (attributes: Attributes) => unknown>> = {
    'text:p': (attributes) => openParagraph('paragraph', 0, attributes),
    'text:h': (attributes) =>
      openParagraph('heading', wholeNumber(attributes.get('text:outline-level'), 1, 10, 1), attributes),
    'text:span'(attributes) {
      const isHidden = styles.isHidden('text', attributes.get('text:style-name'))
      hiddenSpans.push(isHidden)
      if (isHidden) hidden++
    },
    'text:s': (attributes) => sign(' '.repeat(wholeNumber(attributes.get('text:c'), 1, 1000, 1))),
    'text:tab': () => sign('\t'),
    'text:line-break'() {
      const paragraph = top()?.paragraph
      if (paragraph) paragraph.text += `${paragraph.line.take()}\n`
    },
    'text:list': (attributes) => top()?.lists.openList(attributes),
    'text:list-item': (attributes) => top()?.lists.openItem(attributes, true),
    'text:list-header': (attributes) => top()?.lists.openItem(attributes, false),
    'text:table-of-content': () => void contents++,
    'text:note': openStory,
    'text:change': () => losses.add('tracked-change'),
    'text:change-start': () => losses.add('tracked-change'),
    'draw:frame'(attributes) {
      const sides = ['svg:width', 'svg:height'].map((side) => millimetres(attributes.get(side)))
      const inline = attributes.get('text:anchor-type') === 'as-char'
      frames.push({ shown: false, small: sides.some((side) => side > 0 && side <= largestIcon), inline })
    },
    'draw:text-box': openStory,
    'draw:custom-shape': openStory,
    'draw:image'() {
      const frame = frames.at(-1)
      if (frame !== undefined) frame.shown = true
      return false
    },
    'draw:object': () => losses.add('unread-part'),
    'table:table'(attributes) {
      const story = top()
      if (story === undefined || styles.isHidden('table', attributes.get('table:style-name'))) {
        losses.add('hidden-part')
        return false
      }
      story.table = odfTable(styles)
      sheet = attributes.get('table:name') ?? ''
      return true
    },
    'table:shapes': openStory,
    'table:table-column': (attributes) => top()?.table?.openColumn(attributes),
    'table:table-row': (attributes) => top()?.table?.openRow(attributes),
    'table:table-cell': (attributes) => openCell(attributes, false),
    'table:covered-table-cell': (attributes) => openCell(attributes, true),
  }

  function openCell(attributes: Attributes, isCovered: boolean): void {
    top()?.table?.openCell(attributes, isCovered)
    openStory()
  }

  function closeCell(): void {
    const cell = stories.pop()
    if (cell !== undefined) top()?.table?.closeCell(cell.pieces)
  }

  function closeBox(): void {
    const ended = stories.pop()
    if (ended === undefined) return
    anchor(
      ended.pieces.map((piece) =>
        piece.kind === 'grid' ? piece : { ...piece, remarks: [{ kind: 'text-box', from: 0, to: piece.text.length }] },
      ),
    )
  }

  const close: Readonly<Record<string, () => unknown>> = {
    'text:p': closeParagraph,
    'text:h': closeParagraph,
    'text:span'() {
      if (hiddenSpans.pop() === true) hidden--
    },
    'text:list': () => top()?.lists.closeList(),
    'text:list-item': () => top()?.lists.closeItem(),
    'text:list-header': () => top()?.lists.closeItem(),
    'text:table-of-content': () => void contents--,
    'text:note'() {
      const ended = stories.pop()
      const paragraph = top()?.paragraph
      if (ended === undefined || !paragraph) return
      if (/[0-9０-９]/.test(paragraph.line.last())) paragraph.line.separate()
      noteNumber++
      for (const [i, piece] of ended.pieces.entries()) {
        if (piece.kind === 'grid') paragraph.after.push(piece)
        else {
          const content = (i === 0 ? `[${noteNumber}] ` : '') + piece.text
          paragraph.after.push({ ...plainLine(content), remarks: [{ kind: 'footnote', from: 0, to: content.length }] })
        }
      }
    },
    'draw:frame'() {
      const frame = frames.pop()
      if (frame?.shown !== true || frame.small) return
      if (frame.inline && top()?.paragraph) sign(imageMark)
      else anchor([plainLine(imageMark)])
    },
    'draw:text-box': closeBox,
    'draw:custom-shape': closeBox,
    'table:shapes'() {
      const ended = stories.pop()
      if (ended !== undefined) for (const piece of ended.pieces) top()?.pieces.push(piece)
    },
    'table:table'() {
      const story = top()
      if (!story?.table) return
      const { table } = story
      story.table = null
      for (let i = 0; i < table.hiddenParts(); i++) losses.add('hidden-part')
      const grid = table.grid()
      if (grid === null) return
      if (isSheets && stories.length === 1 && sheet !== '') story.pieces.push(plainLine(sheet, 'heading'))
      if (isSheets && stories.length === 1) story.pieces.push(...sheetPieces(grid))
      else story.pieces.push(grid)
    },
    'table:table-row': () => top()?.table?.closeRow(),
    'table:table-cell': closeCell,
    'table:covered-table-cell': closeCell,
  }

  const pass = Object.fromEntries(passedOver.map((name) => [name, () => false]))
  const spreadsheet = { 'office:spreadsheet': () => void (isSheets = true) }
  return { visitor: visitorOf({ ...pass, ...open, ...spreadsheet }, close, text), pieces: body }
}

/** 48 px. */
const largestIcon = 12.7
const units: ReadonlyMap<string, number> = new Map([
  ['mm', 1],
  ['cm', 10],
  ['in', 25.4],
  ['pt', 25.4 / 72],
  ['px', 25.4 / 96],
])

function millimetres(length: string | undefined): number {
  const found = /^(\d{1,6}(?:\.\d{1,9})?)(mm|cm|in|pt|px)$/.exec(length ?? '')
  return found === null ? 0 : Number(found[1]) * (units.get(found[2] ?? '') ?? 0)
}
