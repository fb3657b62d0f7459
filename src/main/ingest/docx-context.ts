/** The open paragraph, run, cell and table while a Word document is read, innermost last. */

import type { IngestNoteKind } from '../../shared/document/document'
import type { WordCell, WordRow } from './docx-table'
import type { Piece, Remark } from './pieces'

export interface OpenRun {
  style: string | undefined
  /** Said by the run itself; undefined leaves it to the styles. */
  hidden: boolean | undefined
  raised: boolean
}

export interface OpenParagraph {
  style: string | undefined
  list: string | undefined
  level: number | undefined
  outline: number | undefined
  /** The mark at its end is deleted, moved away or hidden: the next paragraph goes on in the same line. */
  joinsNext: boolean
  inProperties: boolean
  text: string
  /** Of the text so far; asking the growing text itself would copy it each time. */
  hasText: boolean
  endsInDigit: boolean
  remarks: Remark[]
  /** What is anchored in it: text boxes before or after its text, notes at its end. */
  before: Piece[]
  after: Piece[]
}

export interface OpenTable {
  readonly rows: WordRow[]
  readonly widths: number[]
  row: { before: number; cells: WordCell[]; dropped: boolean; inProperties: boolean } | null
}

/** Open fields, innermost last: whether their instruction or their result is being read. */
export interface OpenFields {
  readonly open: { inResult: boolean; isContents: boolean; code: string }[]
  /** How many of them are at their instruction, and how many show a table of contents. */
  inCode: number
  contents: number
}

/** A flow of paragraphs and tables: the document's, a cell's, a text box's, a note's. */
export interface Story {
  readonly kind: 'body' | 'cell' | 'box' | 'note'
  readonly pieces: Piece[]
  readonly id: string
  paragraph: OpenParagraph | null
  /** A paragraph whose mark is gone, waiting for the next. */
  pending: OpenParagraph | null
  run: OpenRun
  table: OpenTable | null
  readonly fields: OpenFields
  /** For a cell. */
  readonly cell: { span: number; vertical: WordCell['vertical']; continuesLeft: boolean; dropped: boolean }
}

export function newStory(kind: Story['kind'], id = ''): Story {
  return {
    kind,
    id,
    pieces: [],
    paragraph: null,
    pending: null,
    run: newRun(),
    table: null,
    fields: { open: [], inCode: 0, contents: 0 },
    cell: { span: 1, vertical: 'none', continuesLeft: false, dropped: false },
  }
}

export function newRun(): OpenRun {
  return { style: undefined, hidden: undefined, raised: false }
}

export function newParagraph(): OpenParagraph {
  return {
    style: undefined,
    list: undefined,
    level: undefined,
    outline: undefined,
    joinsNext: false,
    inProperties: false,
    text: '',
    hasText: false,
    endsInDigit: false,
    remarks: [],
    before: [],
    after: [],
  }
}

/** Counts what left nothing in the text. */
export interface Losses {
  readonly add: (kind: IngestNoteKind, count?: number) => void
  readonly of: (kind: IngestNoteKind) => number
  readonly kinds: () => readonly IngestNoteKind[]
}

export function newLosses(): Losses {
  const counts = new Map<IngestNoteKind, number>()
  return {
    add: (kind, count = 1) => counts.set(kind, (counts.get(kind) ?? 0) + count),
    of: (kind) => counts.get(kind) ?? 0,
    kinds: () => [...counts.keys()],
  }
}
