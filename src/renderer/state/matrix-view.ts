/** The matrix of bodies and years as it is walked and sorted: riskiest first on demand, by name, or as it was added. */

import type { EngagementView, Matrix, MatrixReport } from '@shared/ipc/engagement-views'
import type { ReportId } from '@shared/review/ids'

export type MatrixSort = 'risk' | 'name' | 'order'

export type MatrixItem =
  | { readonly kind: 'report'; readonly report: MatrixReport }
  | { readonly kind: 'gap'; readonly body: string; readonly year: number }

export interface MatrixRow {
  readonly name: string
  readonly kind: Matrix['bodies'][number]['kind']
  /** One for each year; never empty: a year without a report is a gap. */
  readonly cells: readonly (readonly MatrixItem[])[]
}

export interface MatrixTable {
  readonly years: readonly number[]
  readonly rows: readonly MatrixRow[]
  readonly unplaced: readonly MatrixReport[]
}

/** Compared place by place, the first that differs decides; what nobody has looked at weighs more than what is decided. */
export function riskOf(report: MatrixReport): readonly number[] {
  return [
    report.stage === 'unreadable' ? 1 : 0,
    report.open.S1,
    report.open.S2,
    report.needsLook,
    report.open.S3,
    report.open.S4,
    report.row.coverage?.open ?? 0,
  ]
}

function compareRisk(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = (b[i] ?? 0) - value
    if (difference !== 0) return difference
  }
  return 0
}

const byText = new Intl.Collator('zh-CN', { numeric: true })

export function matrixTable({ matrix, reports }: EngagementView, sort: MatrixSort): MatrixTable {
  const byId = new Map<ReportId, MatrixReport>(reports.map((report) => [report.reportId, report]))
  const found = (ids: readonly ReportId[]): MatrixReport[] => ids.flatMap((id) => byId.get(id) ?? [])
  const rows = matrix.bodies.map(({ name, kind, cells }): MatrixRow => ({
    name,
    kind,
    cells: matrix.years.map((year, i) => {
      const here = found(cells[i] ?? [])
      return here.length === 0
        ? [{ kind: 'gap', body: name, year }]
        : here.map((report): MatrixItem => ({ kind: 'report', report }))
    }),
  }))
  return { years: matrix.years, rows: sortRows(rows, sort), unplaced: found(matrix.unplaced) }
}

function sortRows(rows: readonly MatrixRow[], sort: MatrixSort): readonly MatrixRow[] {
  if (sort === 'order') return rows
  if (sort === 'name') return rows.toSorted((a, b) => byText.compare(a.name, b.name))
  const worst = (row: MatrixRow): readonly number[] =>
    row.cells
      .flat()
      .flatMap((item) => (item.kind === 'report' ? [riskOf(item.report)] : []))
      .sort(compareRisk)[0] ?? []
  return rows
    .map((row) => ({ row, risk: worst(row) }))
    .sort((a, b) => compareRisk(a.risk, b.risk))
    .map(({ row }) => row)
}

/** Names an item for as long as the engagement stands. */
export function itemKey(item: MatrixItem): string {
  return item.kind === 'report' ? item.report.reportId : `${item.body} ${item.year}`
}

interface At {
  readonly row: number
  readonly column: number
  readonly item: number
}

function placeOf(rows: readonly MatrixRow[], key: string): At | null {
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, items] of cells.entries()) {
      const item = items.findIndex((one) => itemKey(one) === key)
      if (item !== -1) return { row, column, item }
    }
  }
  return null
}

export type MatrixMove = 'up' | 'down' | 'left' | 'right' | 'row-start' | 'row-end' | 'first' | 'last'

/** Where a key leads from an item: through the reports of one cell first, then to the next row; never off the edge. */
export function stepMatrix(rows: readonly MatrixRow[], key: string | null, move: MatrixMove): MatrixItem | null {
  const first = rows[0]?.cells[0]?.[0] ?? null
  const at = key === null ? null : placeOf(rows, key)
  if (at === null || move === 'first') return first
  const cells = rows[at.row]?.cells ?? []
  const inCell = cells[at.column] ?? []
  switch (move) {
    case 'last':
      return rows.at(-1)?.cells.at(-1)?.at(-1) ?? null
    case 'left':
      return cells[Math.max(at.column - 1, 0)]?.[0] ?? null
    case 'right':
      return cells[Math.min(at.column + 1, cells.length - 1)]?.[0] ?? null
    case 'row-start':
      return cells[0]?.[0] ?? null
    case 'row-end':
      return cells.at(-1)?.[0] ?? null
    case 'down':
      return inCell[at.item + 1] ?? rows[at.row + 1]?.cells[at.column]?.[0] ?? inCell[at.item] ?? null
    case 'up':
      return inCell[at.item - 1] ?? rows[at.row - 1]?.cells[at.column]?.at(-1) ?? inCell[at.item] ?? null
  }
}

export function countGaps({ matrix }: EngagementView): number {
  return matrix.bodies.reduce((sum, { gaps }) => sum + gaps.length, 0)
}
