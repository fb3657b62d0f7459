import { describe, expect, it } from 'vitest'
import { ReportId } from './ids'
import { bodyKey, matrixOf, type PlacedReport } from './matrix'

const report = (n: number, bodyName: string | null, year: number | null): PlacedReport => ({
  reportId: ReportId.parse(n.toString(16).padStart(32, '0')),
  bodyName,
  bodyKind: 'unknown',
  year,
})

describe('a body', () => {
  it('is one under its several names, and not another', () => {
    expect(bodyKey('包头市')).toBe(bodyKey('包头市人民政府'))
    expect(bodyKey('包头市教育局')).not.toBe(bodyKey('包头市人民政府'))
    expect(bodyKey('包头市人民政府办公室')).not.toBe(bodyKey('包头市人民政府'))
    expect(bodyKey('昆都仑区人民政府')).not.toBe(bodyKey('包头市人民政府'))
    expect(bodyKey(null)).toBeNull()
    expect(bodyKey('  ')).toBeNull()
  })
})

describe('a matrix', () => {
  it('has every report in one cell or aside, and names the years that are missing', () => {
    const all = [
      report(1, '包头市', 2019),
      report(2, '包头市人民政府', 2021),
      report(3, '包头市教育局', 2020),
      report(4, null, 2020),
      report(5, '包头市', null),
      report(6, '包头市', 2012),
      report(7, '包头市人民政府', 2021),
    ]
    const { years, bodies, unplaced } = matrixOf(all, 2019, 2021)
    expect(years).toEqual([2019, 2020, 2021])
    expect(bodies.map(({ name, gaps }) => [name, gaps])).toEqual([
      ['包头市人民政府', [2020]],
      ['包头市教育局', [2019, 2021]],
    ])
    const ids = all.map(({ reportId }) => reportId)
    expect(unplaced).toEqual([ids[3], ids[4], ids[5]])
    expect(bodies[0]?.cells).toEqual([[ids[0]], [], [ids[1], ids[6]]])
    expect([...bodies.flatMap(({ cells }) => cells.flat()), ...unplaced].toSorted()).toEqual(ids.toSorted())
  })
})
