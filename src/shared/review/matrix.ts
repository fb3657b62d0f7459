/** The reports of an engagement by body and year, and the years in which a body has none. */

import { bodyNameOf } from '../report/body-name'
import type { BodyKind } from '../report/report'
import { normalise } from '../text/normalise'
import type { ReportId } from './ids'

export interface PlacedReport {
  readonly reportId: ReportId
  readonly bodyName: string | null
  readonly bodyKind: BodyKind
  readonly year: number | null
}

export interface Matrix {
  readonly years: number[]
  readonly bodies: { name: string; kind: BodyKind; cells: ReportId[][]; gaps: number[] }[]
  readonly unplaced: ReportId[]
}

/**
 * A body under its several names: 某市 and 某市人民政府 are one; 某市教育局 and 某市人民政府办公室 are others, with reports of
 * their own. Null where there is no name.
 */
export function bodyKey(name: string | null): string | null {
  const plain = normalise(name ?? '')
  if (plain === '') return null
  const { place, organ } = bodyNameOf(plain)
  const office = organ.replace(/^(?:人民)?政府$/, '')
  return `${place} ${office}`
}

/** Every report is in exactly one cell or unplaced. Bodies in the order of their first report, years `from` to `to`. */
export function matrixOf(reports: readonly PlacedReport[], from: number, to: number): Matrix {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
  const bodies = new Map<string, Matrix['bodies'][number]>()
  const unplaced: ReportId[] = []
  for (const { reportId, bodyName, bodyKind, year } of reports) {
    const key = bodyKey(bodyName)
    const at = year === null ? -1 : years.indexOf(year)
    if (key === null || at === -1) {
      unplaced.push(reportId)
      continue
    }
    const known = bodies.get(key)
    const body = known ?? { name: bodyName ?? '', kind: bodyKind, cells: years.map(() => []), gaps: [] }
    if (known === undefined) bodies.set(key, body)
    // The longest name says most: 某市人民政府 rather than 某市.
    if ((bodyName ?? '').length > body.name.length) body.name = bodyName ?? ''
    if (body.kind === 'unknown') body.kind = bodyKind
    body.cells[at]?.push(reportId)
  }
  for (const body of bodies.values()) body.gaps = years.filter((_, i) => body.cells[i]?.length === 0)
  return { years, bodies: [...bodies.values()], unplaced }
}
