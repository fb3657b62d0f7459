/** What every piece of a paper on the screen shares: the paper, what is being written in it, and how to begin and end that. */

import type { PaperView } from '@shared/ipc/paper-views'
import type { Language } from '@shared/words/say'
import type { Writing } from '../../state/paper-view'

export interface PaperEditing {
  readonly view: PaperView
  readonly language: Language
  /** Numbers that the evidence bears out. */
  readonly known: ReadonlySet<string>
  readonly editable: ReadonlySet<string>
  /** Null while nothing is written. */
  readonly writing: Writing | null
  /** @param printed text of the block or cell; null in a slot */
  readonly begin: (block: string, printed: string | null) => void
  readonly end: () => void
  /** Puts own words in their place; null takes them back. Tells whether it was kept. */
  readonly keep: (block: string, change: { text: string | null; base: string | null }) => Promise<boolean>
}
