/** Where the points of a figure stand in its chart, and which of them are joined by a line. */

import type { SeriesMetric } from '@shared/ipc/comparison-views'

export interface ChartPoint {
  readonly year: number
  readonly value: string
  readonly x: number
  readonly y: number
}

export interface ChartLine {
  readonly from: ChartPoint
  readonly to: ChartPoint
  /** The two are only partly comparable. */
  readonly isPartly: boolean
}

export interface Chart {
  readonly points: readonly ChartPoint[]
  readonly lines: readonly ChartLine[]
  /** Of the axis, as they are printed beside it. */
  readonly low: string
  readonly high: string
}

export interface ChartBox {
  readonly width: number
  readonly height: number
  /** Room for labels on every side. */
  readonly margin: number
}

/** Years without a value have no point; a step that may not be compared has no line. The axis begins at zero, or below. */
export function chartOf(metric: SeriesMetric, years: readonly number[], box: ChartBox): Chart | null {
  const stated = metric.points.flatMap(({ value, state, comparable }, i) => {
    const year = years[i]
    return value === null || state !== 'stated' || year === undefined ? [] : [{ i, year, value, comparable }]
  })
  if (stated.length === 0) return null
  const numbers = stated.map(({ value }) => Number(value))
  const low = Math.min(0, ...numbers)
  const high = Math.max(low + 1, ...numbers)
  const step = years.length < 2 ? 0 : (box.width - 2 * box.margin) / (years.length - 1)
  const start = years.length < 2 ? box.width / 2 : box.margin
  const points = stated.map(({ i, year, value }): ChartPoint => {
    const share = (Number(value) - low) / (high - low)
    return { year, value, x: start + i * step, y: box.height - box.margin - share * (box.height - 2 * box.margin) }
  })
  const lines = points.slice(1).flatMap((to, k): ChartLine[] => {
    const [from, here, before] = [points[k], stated[k + 1], stated[k]]
    if (from === undefined || here === undefined || before === undefined || here.i !== before.i + 1) return []
    if (here.comparable === 'no' || here.comparable === null) return []
    return [{ from, to, isPartly: here.comparable === 'partly' }]
  })
  const printed = (n: number): string => stated.find(({ value }) => Number(value) === n)?.value ?? String(n)
  return { points, lines, low: printed(low), high: printed(high) }
}
