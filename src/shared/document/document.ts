/** What a file says, before anyone asks what it means: canonical text, blocks and tables, each with its span. */

import type { Span } from '../text/span'
import type { PageMap } from './pages'

export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf' | 'mhtml' | 'doc' | 'xlsx' | 'odt' | 'ods' | 'ofd'

/** A stretch of the page in reading order. Blocks are ordered, do not overlap, and hold every visible character but line ends. */
export interface Block {
  /** `chrome` is page furniture around the report (menus, share buttons): dimmed, never deleted, never read as content. */
  readonly kind: 'paragraph' | 'heading' | 'table' | 'image' | 'chrome'
  /** Without the line end; may be empty for a blank line, which is then left out. */
  readonly span: Span
  /** Index into `SourceDocument.tables`, for `kind: 'table'`. */
  readonly table?: number
}

/**
 * How a table's cells were told apart. `html` = by markup that keeps merged cells (HTML, Word, OpenDocument, Excel);
 * `ruled` = box-drawing characters or positions on a page.
 */
export type TableOrigin = 'html' | 'pipes' | 'tabs' | 'ruled'

export interface Table {
  readonly origin: TableOrigin
  readonly span: Span
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly span: Span
  readonly cells: readonly Cell[]
}

/** One cell as it stands in the source. A merged cell is listed once, at its top left corner. */
export interface Cell {
  /** Of the trimmed content; empty for a blank cell. */
  readonly span: Span
  /** Zero-based grid position of the cell's top left corner, row and column spans taken into account. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  /** An image stands in the cell where text was expected. */
  readonly image?: boolean
}

/**
 * What had to be done to a file to read it, or could not be done.
 * `computed-number`: an automatic number that the file does not spell out (Word's lists), put into the text.
 * `tracked-change`: an insertion kept or a deletion left out, as if all changes were accepted.
 * `hidden-text`: a stretch that the file's own program does not show, left out.
 * `text-box`, `footnote`: a stretch from outside the running text, put where it is anchored.
 * `image`: an image whose content cannot be read.
 * `header-footer`: running heads, feet and page numbers, set aside.
 * `comment`: a reviewer's remark, left out.
 * `hidden-part`: a sheet, row or column that is hidden, left out.
 * `unread-part`: something embedded (another document, an object) that was not read.
 * `unread-page`: a page that is a picture, or that is broken.
 * `frame`: a frame of a page whose content is not in the file.
 */
export type IngestNoteKind =
  | 'computed-number'
  | 'tracked-change'
  | 'hidden-text'
  | 'text-box'
  | 'footnote'
  | 'image'
  | 'header-footer'
  | 'comment'
  | 'hidden-part'
  | 'unread-part'
  | 'unread-page'
  | 'frame'

/** One line of the ingest card. */
export interface IngestNote {
  readonly kind: IngestNoteKind
  /** How many; at least 1. */
  readonly count: number
  /** Where in the text, in its order; at most the first 100, and none for what left nothing in the text. */
  readonly spans: readonly Span[]
}

/** A file's canonical text with its structure. Plain value; `text.slice(span)` reproduces every piece. */
export interface SourceDocument {
  readonly format: DocumentFormat
  /** `utf-8`, `gb18030`, `utf-16le`, `utf-16be`, `big5`; null where the format fixes it. */
  readonly encoding: string | null
  /** For txt and md the decoded file without its byte order mark, unchanged otherwise; for others the text in reading order. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tables: readonly Table[]
  /** Repairs and losses of reading, at most one a kind; left out where there is nothing to say. */
  readonly notes?: readonly IngestNote[]
  /** Where every character stands; for formats that have pages. */
  readonly pages?: PageMap
}
