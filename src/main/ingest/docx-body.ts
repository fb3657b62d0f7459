/** Reads the flow of a Word document, element by element, into lines and tables as Word shows them. */

import { type Losses, newParagraph, newRun, newStory, type OpenParagraph, type Story } from './docx-context'
import { drawingReader } from './docx-drawing'
import { fieldReader } from './docx-fields'
import type { WordLists } from './docx-lists'
import { endPending, paragraphReader } from './docx-paragraph'
import { propertyReader } from './docx-properties'
import type { Styles } from './docx-styles'
import { symbolOf } from './docx-symbols'
import { tableReader } from './docx-table-reader'
import { isOn } from './docx-values'
import type { ListNumbers } from './list-numbers'
import { type Piece, plainLine } from './pieces'
import { imageMark } from './running-text'
import { visitorOf, type XmlVisitor } from './xml'
import type { Attributes } from './xml-attributes'

export interface BodyOptions {
  readonly styles: Styles
  readonly lists: WordLists
  readonly numbers: ListNumbers
  readonly losses: Losses
  /** Notes by kind and id (`footnote 2`), read before. */
  readonly notes: ReadonlyMap<string, readonly Piece[]>
  /** Where fields are so broken that text would vanish in them, they are looked through. */
  readonly withFields: boolean
}

export interface BodyReader {
  readonly visitor: XmlVisitor
  /** The finished flows: one `body`, or the notes of a part. */
  readonly stories: readonly Story[]
  /** Characters that stood in instructions of fields that never ended. */
  readonly lostInFields: () => number
}

/** Places of changes that are kept of a paragraph; more are only counted. */
const mostRemarks = 100

/** What is done when an element begins; `false` passes it over with all that is in it. */
type Opener = (attributes: Attributes) => unknown

/** Old properties of tracked changes, deleted text, pronunciation, and what is never shown in the flow. */
const passedOver = (
  'w:rPrChange w:pPrChange w:tblPrChange w:trPrChange w:tcPrChange w:tblGridChange w:sectPrChange w:numberingChange ' +
  'w:tblPrExChange w:delText w:delInstrText w:sectPr w:rt w:ffData w:tblPr w:tblPrEx ' +
  'm:ctrlPr m:oMathParaPr w:customXmlPr w:smartTagPr'
).split(' ')

export function bodyReader(options: BodyOptions): BodyReader {
  const { losses } = options
  const paragraphs = paragraphReader(options.styles, options.lists, options.numbers, losses)
  const fields = fieldReader(options.withFields)
  const stories: Story[] = []
  const done: Story[] = []
  const choices: { taken: boolean }[] = []
  const containers: { isContents: boolean }[] = []
  const insertions: { readonly story: Story; readonly from: number }[] = []
  let inText = false
  let keepsSpace = false
  let inCode = false
  let noteNumber = 0

  const tables = tableReader(stories, losses)
  const properties = propertyReader(stories)
  const drawings = drawingReader(
    (isAnchored) => {
      if (!isAnchored) add(imageMark)
      else if (fields.isShown(stories.at(-1))) anchor([plainLine(imageMark)])
    },
    (text) => {
      if (text.trim() !== '') anchor([plainLine(text.replaceAll(/\s+/g, ' ').trim())])
    },
  )

  /** Puts what floats beside a paragraph before its text or after it. */
  function anchor(pieces: readonly Piece[]): void {
    const story = stories.at(-1)
    const paragraph = story?.paragraph ?? null
    const target = paragraph === null ? story?.pieces : paragraph.hasText ? paragraph.after : paragraph.before
    if (target !== undefined) for (const piece of pieces) target.push(piece)
  }

  function add(value: string): void {
    const story = stories.at(-1)
    if (story === undefined || story.paragraph === null) return
    if (fields.isShown(story)) paragraphs.addText(story, value)
    else fields.lose(value.trim().length)
  }

  function endStory(): Story | undefined {
    const story = stories.pop()
    if (story !== undefined) endPending(story)
    return story
  }

  function openNote(kind: string): Opener {
    return (attributes) => {
      const type = attributes.get('w:type')
      if (type !== undefined && type !== 'normal') return false
      stories.push(newStory('note', `${kind} ${attributes.get('w:id') ?? ''}`))
      return true
    }
  }

  function closeStory(): void {
    const ended = endStory()
    if (ended !== undefined) done.push(ended)
  }

  function openReference(kind: string): Opener {
    return (attributes) => {
      const story = stories.at(-1)
      const note = options.notes.get(`${kind} ${attributes.get('w:id') ?? ''}`)
      if (!story?.paragraph || note === undefined || !fields.isShown(story)) return
      paragraphs.separate()
      noteNumber++
      const mark = isOn(attributes.get('w:customMarkFollows') ?? '0') ? '' : `[${noteNumber}] `
      for (const [i, piece] of note.entries())
        story.paragraph.after.push(piece.kind === 'grid' ? piece : noted(piece, i === 0 ? mark : ''))
    }
  }

  function openChoice(): boolean {
    const choice = choices.at(-1)
    if (choice === undefined || choice.taken) return false
    choice.taken = true
    return true
  }

  /** Inserted and deleted text; marks of paragraphs and rows that were inserted or deleted. */
  function openChange(isKept: boolean): Opener {
    return () => {
      const story = stories.at(-1)
      if (story === undefined) return
      if (story.paragraph?.inProperties === true) {
        if (!isKept) story.paragraph.joinsNext = true
        return false
      }
      const row = story.table?.row
      if (story.paragraph === null && row?.inProperties === true) {
        losses.add('tracked-change')
        if (!isKept) row.dropped = true
        return false
      }
      if (isKept) insertions.push({ story, from: story.paragraph?.text.length ?? 0 })
      else losses.add('tracked-change')
      return isKept
    }
  }

  function closeInsertion(): void {
    const begun = insertions.pop()
    const story = stories.at(-1)
    const paragraph = story?.paragraph ?? null
    if (begun?.story !== story || paragraph === null || paragraph.remarks.length >= mostRemarks)
      losses.add('tracked-change')
    else if (begun !== undefined && begun.from < paragraph.text.length)
      paragraph.remarks.push({ kind: 'tracked-change', from: begun.from, to: paragraph.text.length })
  }

  function openText(attributes: Attributes): void {
    inText = true
    keepsSpace = attributes.get('xml:space') === 'preserve'
  }

  function closeText(): void {
    inText = false
  }

  function openRun(): void {
    const story = stories.at(-1)
    if (story !== undefined) story.run = newRun()
  }

  const count = (kind: 'comment' | 'unread-part') => () => losses.add(kind)
  const write = (value: string) => () => add(value)

  const openers: Readonly<Record<string, Opener>> = {
    'w:body': () => void stories.push(newStory('body')),
    'w:footnote': openNote('footnote'),
    'w:endnote': openNote('endnote'),
    'w:txbxContent'() {
      const isShown = fields.isShown(stories.at(-1))
      if (isShown) stories.push(newStory('box'))
      return isShown
    },
    'mc:AlternateContent': () => void choices.push({ taken: false }),
    'mc:Choice': openChoice,
    'mc:Fallback': openChoice,
    'w:sdt': () => void containers.push({ isContents: false }),
    'w:docPartGallery'(attributes) {
      const container = containers.at(-1)
      if (container !== undefined) container.isContents = attributes.get('w:val') === 'Table of Contents'
    },
    'w:p'() {
      const story = stories.at(-1)
      if (story === undefined) return
      const { pending } = story
      story.paragraph = pending === null ? newParagraph() : { ...newParagraph(), ...contentOf(pending) }
      story.pending = null
      story.run = newRun()
    },
    'w:r': openRun,
    'm:r': openRun,
    'w:t': openText,
    'm:t': openText,
    'w:instrText'() {
      inCode = true
    },
    'w:fldChar'(attributes) {
      const story = stories.at(-1)
      if (story !== undefined) add(fields.turn(story, attributes.get('w:fldCharType')))
    },
    'w:ins': openChange(true),
    'w:moveTo': openChange(true),
    'w:del': openChange(false),
    'w:moveFrom': openChange(false),
    'w:footnoteReference': openReference('footnote'),
    'w:endnoteReference': openReference('endnote'),
    'w:commentReference': count('comment'),
    'w:altChunk': count('unread-part'),
    'w:subDoc': count('unread-part'),
    'o:OLEObject': count('unread-part'),
    'w:tab'() {
      // in a paragraph's properties it is a tab stop
      if (stories.at(-1)?.paragraph?.inProperties !== true) add('\t')
    },
    'w:ptab': write('\t'),
    'w:br': write('\n'),
    'w:cr': write('\n'),
    'w:noBreakHyphen': write('-'),
    'w:sym'(attributes) {
      add(symbolOf(attributes.get('w:font'), attributes.get('w:char')))
    },
  }

  function isContents(story: Story): boolean {
    return containers.some((one) => one.isContents) || story.fields.contents > 0
  }

  const closers: Readonly<Record<string, () => void>> = {
    'w:body': closeStory,
    'w:footnote': closeStory,
    'w:endnote': closeStory,
    'w:txbxContent'() {
      const ended = endStory()
      if (ended !== undefined) anchor(ended.pieces.map(boxed))
    },
    'mc:AlternateContent': () => void choices.pop(),
    'w:sdt': () => void containers.pop(),
    'w:p'() {
      const story = stories.at(-1)
      if (story !== undefined) paragraphs.end(story, isContents(story))
    },
    'w:t': closeText,
    'm:t': closeText,
    'w:instrText'() {
      inCode = false
    },
    'w:ins': closeInsertion,
    'w:moveTo': closeInsertion,
  }

  const pass = Object.fromEntries(passedOver.map((name): readonly [string, Opener] => [name, () => false]))
  return {
    visitor: visitorOf(
      { ...pass, ...openers, ...properties.open, ...tables.open, ...drawings.open },
      { ...closers, ...properties.close, ...tables.close, ...drawings.close },
      (value) => {
        if (inText) add(plain(keepsSpace ? value : value.replaceAll(/^[ \t\n\r]+|[ \t\n\r]+$/g, '')))
        else if (inCode) fields.addCode(stories.at(-1), value)
      },
    ),
    stories: done,
    lostInFields: fields.lost,
  }
}

/** What goes on in the next paragraph; rank and number are the next one's own, as Word keeps them in the mark. */
function contentOf({ text, hasText, endsInDigit, remarks, before, after }: OpenParagraph): Partial<OpenParagraph> {
  return { text, hasText, endsInDigit, remarks, before, after }
}

/** Line ends in the markup are blanks, and the mark of images is kept for images. */
function plain(value: string): string {
  return /[\n\r\t\ufffc]/.test(value) ? value.replaceAll(/[\n\r\t]/g, ' ').replaceAll(imageMark, '') : value
}

function noted(piece: Extract<Piece, { readonly kind: 'line' }>, mark: string): Piece {
  const text = mark + piece.text
  return { ...piece, text, remarks: [{ kind: 'footnote', from: 0, to: text.length }] }
}

function boxed(piece: Piece): Piece {
  return piece.kind === 'grid'
    ? piece
    : { ...piece, remarks: [...piece.remarks, { kind: 'text-box', from: 0, to: piece.text.length }] }
}
