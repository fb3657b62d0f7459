/** Which cells hold money, where a unit and decimals are in order. */

import type { ColumnId, LineId } from '../../forms/form'

const columns: readonly ColumnId[] = ['amount', 'collected']
const lines: readonly LineId[] = ['statistics.fees', 'statistics.funds']

export function isAmount({ line, column }: { readonly line: LineId; readonly column: ColumnId }): boolean {
  return columns.includes(column) || lines.includes(line)
}
