import { describe, expect, it } from 'vitest'
import { aContent } from '../../../tests/support/a-content'
import { comparedReports } from '../../../tests/support/a-comparison'
import { aRow, type ReportSpec } from '../../../tests/support/a-report'
import { chartOf } from './series-chart'
import { deltaCells, deltaGrid, signed, worstFooting } from './delta-grid'

const spec = (year: number, received: readonly string[]): ReportSpec => ({
  year,
  cells: { 'applications.received': aRow(...received) },
})

function gridOf(before: readonly string[], now: readonly string[]) {
  const [prior, current] = [spec(2022, before), spec(2023, now)]
  const { comparison } = comparedReports(prior, current)
  const cells = deltaCells(comparison.figures, aContent(prior), aContent(current))
  const form = aContent(current).form
  const table = form.tables.find(({ id }) => id === 'applications')
  if (table === undefined) throw new Error('no such table')
  return { cells, grid: deltaGrid(table, form, cells) }
}

describe('the changes of a table', () => {
  it('foot where the parts changed as much as their total', () => {
    const { cells, grid } = gridOf(['3', '0', '0', '0', '0', '0', '3'], ['5', '1', '0', '0', '0', '0', '6'])
    expect(cells.get('applications.received|total')?.compared).toMatchObject({ delta: '3', percent: '100.00' })
    expect(worstFooting(grid.rows.get('applications.received') ?? [])).toBe('foots')
  })

  it('do not foot where one year adds up and the other does not', () => {
    const { grid } = gridOf(['3', '0', '0', '0', '0', '0', '3'], ['5', '1', '0', '0', '0', '0', '7'])
    expect(grid.rows.get('applications.received')?.[0]).toMatchObject({ state: 'differs' })
  })

  it('are against each other where the parts grew and the total shrank', () => {
    const { grid } = gridOf(['3', '0', '0', '0', '0', '0', '3'], ['5', '0', '0', '0', '0', '0', '1'])
    expect(worstFooting(grid.rows.get('applications.received') ?? [])).toBe('against')
  })

  it('are never said to foot where a figure was not read', () => {
    const { grid } = gridOf(['3', '', '0', '0', '0', '0', '3'], ['5', '1', '0', '0', '0', '0', '6'])
    expect(grid.rows.get('applications.received')?.[0]).toMatchObject({ state: 'incomplete' })
  })

  it('flag a count below zero', () => {
    const { cells } = gridOf(['3', '0', '0', '0', '0', '0', '3'], ['-1', '0', '0', '0', '0', '0', '-1'])
    expect(cells.get('applications.received|natural-person')?.isNegative).toBe(true)
    expect(cells.get('applications.received|business')?.isNegative).toBe(false)
  })

  it('carry their sign', () => {
    expect([signed('12'), signed('-3'), signed('0'), signed('-0.5')]).toEqual(['+12', '−3', '0', '−0.5'])
  })
})

describe('a chart', () => {
  const point = (value: string | null, comparable: 'yes' | 'partly' | 'no' | null) => ({
    value,
    state: value === null ? ('no-report' as const) : ('stated' as const),
    comparable,
    reason: null,
    percent: null,
  })
  const metric = (points: ReturnType<typeof point>[]) => ({
    line: 'l',
    column: 'c',
    name: { zh: '名', en: 'Name' },
    unit: null,
    points,
  })
  const box = { width: 100, height: 100, margin: 10 }

  it('joins only years that compare, and has no point where nothing was read', () => {
    const years = [2019, 2020, 2021, 2022, 2023]
    const chart = chartOf(
      metric([point('1', null), point('2', 'yes'), point('3', 'partly'), point('4', 'no'), point(null, null)]),
      years,
      box,
    )
    expect(chart?.points.map(({ year, value }) => [year, value])).toEqual([
      [2019, '1'],
      [2020, '2'],
      [2021, '3'],
      [2022, '4'],
    ])
    expect(chart?.lines.map(({ from, to, isPartly }) => [from.year, to.year, isPartly])).toEqual([
      [2019, 2020, false],
      [2020, 2021, true],
    ])
  })

  it('does not reach over a year without a report, and is none without a figure', () => {
    const gap = chartOf(metric([point('1', null), point(null, null), point('3', 'yes')]), [2019, 2020, 2021], box)
    expect(gap?.lines).toEqual([])
    expect(chartOf(metric([point(null, null)]), [2019], box)).toBeNull()
  })
})
