import { describe, expect, test } from 'vitest'
import type { EngagementView } from '@shared/ipc/engagement-views'
import { anEngagement, aMatrixReport } from '../../../tests/support/an-engagement'
import { countGaps, itemKey, type MatrixMove, matrixTable, stepMatrix } from './matrix-view'

const calm = aMatrixReport('a', { body: '甲市', year: 2020 })
const risky = aMatrixReport('b', { body: '乙市', year: 2021, open: { S1: 1, S2: 0, S3: 0, S4: 0 } })
const twin = aMatrixReport('c', { body: '乙市', year: 2021 })
const lost = aMatrixReport('d', { body: null, year: null })
const view: EngagementView = anEngagement([calm, risky, twin, lost], {
  years: [2020, 2021],
  bodies: [
    { name: '甲市', kind: 'government', cells: [[calm.reportId], []], gaps: [2021] },
    { name: '乙市', kind: 'government', cells: [[], [risky.reportId, twin.reportId]], gaps: [2020] },
  ],
  unplaced: [lost.reportId],
})
const names = (sort: 'risk' | 'name' | 'order'): readonly string[] =>
  matrixTable(view, sort).rows.map(({ name }) => name)

describe('the matrix', () => {
  test('is sorted by the worst report of each body, by name, or as it was added', () => {
    expect(names('order')).toEqual(['甲市', '乙市'])
    expect(names('risk')).toEqual(['乙市', '甲市'])
    expect(names('name')).toEqual(['甲市', '乙市'])
  })

  test('holds every report once, and a gap in every empty cell', () => {
    const table = matrixTable(view, 'order')
    const items = table.rows.flatMap(({ cells }) => cells.flat())
    expect(items.map(itemKey)).toEqual([calm.reportId, '甲市 2021', '乙市 2020', risky.reportId, twin.reportId])
    expect(table.unplaced).toEqual([lost])
    expect(countGaps(view)).toBe(2)
  })

  const { rows } = matrixTable(view, 'order')
  const step = (from: string | null, move: MatrixMove): string => {
    const to = stepMatrix(rows, from, move)
    return to === null ? '' : itemKey(to)
  }
  test('is walked through the reports of a cell first, and never off the edge', () => {
    expect(step(null, 'down')).toBe(calm.reportId)
    expect(step(calm.reportId, 'right')).toBe('甲市 2021')
    expect(step('甲市 2021', 'right')).toBe('甲市 2021')
    expect(step('甲市 2021', 'down')).toBe(risky.reportId)
    expect(step(risky.reportId, 'down')).toBe(twin.reportId)
    expect(step(twin.reportId, 'down')).toBe(twin.reportId)
    expect(step(risky.reportId, 'up')).toBe('甲市 2021')
    expect(step(calm.reportId, 'up')).toBe(calm.reportId)
    expect(step(twin.reportId, 'row-start')).toBe('乙市 2020')
    expect(step(calm.reportId, 'row-end')).toBe('甲市 2021')
    expect(step(twin.reportId, 'first')).toBe(calm.reportId)
    expect(step(calm.reportId, 'last')).toBe(twin.reportId)
    expect(stepMatrix([], null, 'down')).toBeNull()
  })
})
