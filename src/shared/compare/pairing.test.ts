import { describe, expect, it } from 'vitest'
import { finderIn, isLikeName, isSameBody, type Head } from './pairing'

describe('isSameBody', () => {
  it.each([
    ['谯城区', '谯城区人民政府'],
    ['谯城区政府', '亳州市谯城区人民政府'],
    ['谯城区政府办公室', '谯城区人民政府办公室'],
    ['谯城区人民政府办', '亳州市谯城区政府办公室'],
    ['某县发展和改革委员会', '某县发展改革委员会'],
    ['某县发改委', '某县发展和改革委员会'],
    ['某市卫生健康委员会', '某市卫健委'],
    ['青川县教育局', '青川县 教育局'],
    ['东河街道办事处', '东河街道'],
    ['青川县教育局（本级）', '青川县教育局'],
  ])('%s is %s', (a, b) => {
    expect(isSameBody(a, b)).toBe(true)
    expect(isSameBody(b, a)).toBe(true)
  })

  it.each([
    ['谯城区人民政府', '谯城区人民政府办公室'],
    ['青川县教育局', '青川县财政局'],
    ['青川县教育局', '云溪县教育局'],
    ['甲市鼓楼区人民政府', '乙市鼓楼区人民政府'],
    ['新城区人民政府', '城区人民政府'],
    [null, '青川县教育局'],
  ])('%s is not %s', (a, b) => {
    expect(isSameBody(a, b)).toBe(false)
  })

  it('offers a person what is likely and not sure', () => {
    expect(isLikeName('县教育局', '青川县教育局')).toBe(true)
    expect(isLikeName('青川县文化体育局', '青川县文化和旅游局')).toBe(true)
    expect(isLikeName('青川县教育局', '云溪县教育局')).toBe(false)
  })
})

const head = (id: string, bodyName: string | null, year: number | null): Head<string> => ({ id, bodyName, year })

describe('finderIn', () => {
  const now = head('now', '青川县教育局', 2021)
  const last = head('last', '青川县教育局', 2020)

  it('finds last year’s report of the body', () => {
    const others = [head('x', '青川县财政局', 2020), head('y', '青川县教育局', 2019), last, now]
    expect(finderIn(others).priorOf(now)).toEqual({ kind: 'found', id: 'last', how: 'same-body' })
    expect(
      finderIn(others)
        .yearsOf(now)
        .map(({ id }) => id),
    ).toEqual(['y', 'last', 'now'])
  })

  it('finds it under the name that a person paired with this one', () => {
    const before = head('before', '青川县教育体育局', 2020)
    expect(finderIn([before, now]).priorOf(now)).toEqual({ kind: 'none', why: 'nothing' })
    const renamings = [['青川县教育局', '青川县教育体育局']] as const
    expect(finderIn([before, now], renamings).priorOf(now)).toEqual({ kind: 'found', id: 'before', how: 'renamed' })
  })

  it('never guesses between two, nor without year or body', () => {
    expect(finderIn([last, { ...last, id: 'again' }, now]).priorOf(now)).toEqual({ kind: 'none', why: 'several' })
    expect(finderIn([last]).priorOf(head('n', '青川县教育局', null))).toEqual({ kind: 'none', why: 'year-unknown' })
    expect(finderIn([last]).priorOf(head('n', null, 2021))).toEqual({ kind: 'none', why: 'body-unknown' })
  })

  it('knows further versions of the same report', () => {
    expect(finderIn([now, last, head('sent', '青川县教育局', 2021)]).versionsOf(now)).toEqual(['sent'])
  })
})
