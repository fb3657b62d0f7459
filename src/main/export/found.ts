/** What is found in a file that a paper was exported to: its manifest, and the words that stand there now. */

import type { Manifest } from '../../shared/paper/manifest'

export interface FoundStatement {
  /** Null where the words stand outside of every statement. */
  readonly id: string | null
  /** Cells of a row stand apart by tabs, where the format tells them apart. */
  readonly text: string
}

export interface FoundPaper {
  readonly format: 'docx' | 'html' | 'md' | 'pdf'
  /** Null where the file carries none: it is no exported paper, or its manifest was taken away. */
  readonly manifest: Manifest | null
  readonly statements: readonly FoundStatement[]
  /** Of the file as a whole, where the format seals its bytes; null where it does not. */
  readonly bytesHold: boolean | null
}
