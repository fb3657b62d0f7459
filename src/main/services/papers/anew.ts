/** What an exported paper would say, made again from the evidence; or why it cannot be said. */

import type { Statement } from '../../../shared/paper/statements'
import type { PaperFault } from '../../../shared/paper/verify'

export interface Anew {
  /** Null where it cannot be made. */
  readonly statements: readonly Statement[] | null
  /** Numbers that the evidence bears out. */
  readonly known: readonly string[]
  readonly faults: readonly PaperFault[]
}
