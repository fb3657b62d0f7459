/** What a document holds in reading order, lines and tables, before it has its place in the canonical text. */

import type { IngestNoteKind } from '../../shared/document/document'

/** A stretch of a line, in UTF-16 offsets, with something to note about it. */
export interface Remark {
  readonly kind: IngestNoteKind
  readonly from: number
  readonly to: number
}

/** One line as shown, without line ends; images stand in it as `imageMark`. */
export interface Line {
  readonly kind: 'line'
  readonly role: 'paragraph' | 'heading' | 'chrome'
  readonly text: string
  readonly remarks: readonly Remark[]
}

/** A merged cell is listed once, in the row where it begins. */
export interface GridCell {
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly pieces: readonly Piece[]
}

export interface Grid {
  readonly kind: 'grid'
  readonly rows: readonly (readonly GridCell[])[]
}

export type Piece = Line | Grid

export function plainLine(text: string, role: Line['role'] = 'paragraph'): Line {
  return { kind: 'line', role, text, remarks: [] }
}
