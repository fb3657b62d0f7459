/** What a year takes over from the year before it: open applications, documents in force, items of the year before. */

import type { FormId } from '../../../src/shared/forms/form'
import type { Counts } from './figures'
import { applicants } from './figures'
import type { GeneratedReport } from './model'

type Printed = Readonly<Record<string, Readonly<Record<string, string>>>>

const columns = [...applicants, 'total'] as const

/** The counts with last year's closing as this year's opening; every identity still holds. */
export function openedBy(before: GeneratedReport | undefined, counts: Counts): Counts {
  const closing = before?.cells['applications.carried-forward']
  if (closing === undefined || counts['applications.brought-forward'] === undefined) return counts
  const changed: Counts = Object.fromEntries(Object.entries(counts).map(([line, row]) => [line, { ...row }]))
  const add = (line: string, column: string, value: number): void => {
    const row = changed[line]
    if (row) row[column] = (row[column] ?? 0) + value
  }
  for (const column of columns) {
    const delta = Number(closing[column] ?? '0') - (counts['applications.brought-forward']?.[column] ?? 0)
    add('applications.brought-forward', column, delta)
    // more open cases are granted; fewer mean that more came in
    if (delta < 0) add('applications.received', column, -delta)
    else for (const line of ['applications.processed', 'applications.granted']) add(line, column, delta)
  }
  return settled(changed)
}

/** Columns may have gone up in different lines: the totals are added up anew. */
function settled(counts: Counts): Counts {
  for (const line of ['received', 'brought-forward', 'processed', 'granted']) {
    const row = counts[`applications.${line}`]
    if (row) row['total'] = applicants.reduce((sum, column) => sum + (row[column] ?? 0), 0)
  }
  return counts
}

/** Cells of table two as the year before makes them. */
export function continuing(before: GeneratedReport | undefined, form: FormId, own: Printed): Printed {
  if (before === undefined || before.form !== form) return own
  const at = (cells: Printed, line: string, column: string): number => Number(cells[line]?.[column] ?? '0')
  const changed: Record<string, Record<string, string>> = Object.fromEntries(
    Object.entries(own).map(([line, row]) => [line, { ...row }]),
  )
  for (const [line, row] of Object.entries(changed)) {
    if (row['in-force'] !== undefined) {
      const next = at(before.cells, line, 'in-force') + at(own, line, 'made') - at(own, line, 'repealed')
      if (next < at(own, line, 'made')) row['repealed'] = '0'
      row['in-force'] = String(
        at(before.cells, line, 'in-force') + at(own, line, 'made') - Number(row['repealed'] ?? '0'),
      )
    }
    if (row['prior-items'] !== undefined && before.cells[line]?.['prior-items'] !== undefined) {
      const items = at(before.cells, line, 'prior-items') + at(before.cells, line, 'change')
      row['prior-items'] = String(items)
      if (items + Number(row['change'] ?? '0') < 0) row['change'] = '0'
    }
  }
  return changed
}
