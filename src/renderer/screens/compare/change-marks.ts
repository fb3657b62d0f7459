/** The sign of each kind of change: never a colour alone. */

import type { ChangeKind } from '../../state/compare-changes'
import type { RowChange } from '../../state/compare-rows'

export const changeMarks = {
  changed: '≠',
  added: '+',
  removed: '−',
  moved: '⇄',
  quiet: '∼',
  'stale-year': '↺',
} as const satisfies Readonly<Record<ChangeKind, string>>

/** Of a row; a row without a change has none. */
export function rowMark(change: RowChange, isQuiet: boolean): ChangeKind | null {
  if (change === 'same') return null
  if (change === 'departed') return 'moved'
  return isQuiet ? 'quiet' : change
}
