/** Decisions carried over, as the screen lists them: what needs a person first, what stayed as it was last. */

import type { Landing, MigrationItem, MigrationRow } from '@shared/ipc/trail-views'
import type { ReportId } from '@shared/review/ids'

/** What needs a person comes first. */
export const landingOrder: readonly Landing[] = ['orphaned', 'needs-look', 'new', 'resolved', 'kept']

export interface LandedGroup {
  readonly landing: Landing
  readonly items: readonly MigrationItem[]
}

/** Every item in exactly one group; groups without any left out. */
export function groupLanded(items: readonly MigrationItem[]): readonly LandedGroup[] {
  return landingOrder
    .map((landing) => ({ landing, items: items.filter((item) => item.landing === landing) }))
    .filter((group) => group.items.length > 0)
}

/** Whether anything did not simply stay as it was. */
export function hasMoved({ counts }: MigrationRow): boolean {
  return landingOrder.some((landing) => landing !== 'kept' && counts[landing] > 0)
}

export function filterMigrations(
  rows: readonly MigrationRow[],
  choice: { readonly reportId: ReportId | null; readonly onlyMoved: boolean },
): readonly MigrationRow[] {
  return rows.filter(
    (row) => (choice.reportId === null || row.reportId === choice.reportId) && (!choice.onlyMoved || hasMoved(row)),
  )
}
