import { describe, expect, test } from 'vitest'
import { everything, filterFindings } from './finding-list'
import { rowAtEnd, stretchesOf } from './list-stretches'
import { groupFindings, isOpen, type ListedFinding, nextOpen } from './listed-finding'

const listed = (key: string, more: Partial<ListedFinding> = {}): ListedFinding => ({
  key,
  own: false,
  check: 'a/b',
  code: 'X-01',
  severity: 'S2',
  given: 'S2',
  class: 'defect',
  section: null,
  message: { zh: `第${key}项`, en: `item ${key}` },
  state: 'undecided',
  notes: 0,
  ...more,
})
const keys = (findings: readonly ListedFinding[]): readonly string[] => findings.map(({ key }) => key)

describe('the next finding to decide', () => {
  const shown = [listed('a'), listed('b', { state: 'confirmed' }), listed('c'), listed('d', { state: 'changed' })]

  test('is the next one open after the one decided, then from the top', () => {
    expect(nextOpen(shown, 'a', new Set(['a']))?.key).toBe('c')
    expect(nextOpen(shown, 'c', new Set(['c']))?.key).toBe('d')
    expect(nextOpen(shown, 'd', new Set(['d']))?.key).toBe('a')
    expect(nextOpen(shown, null, new Set())?.key).toBe('a')
  })

  test('is the one selected itself, where others were decided and it was not', () => {
    expect(nextOpen([listed('a'), listed('b')], 'a', new Set(['b']))?.key).toBe('a')
  })

  test('is none when all others are decided', () => {
    expect(nextOpen([listed('a'), listed('b', { state: 'dismissed' })], 'a', new Set(['a']))).toBeNull()
    expect(nextOpen([], null, new Set())).toBeNull()
  })

  test('one decided on earlier evidence is open again', () => {
    expect(shown.filter(isOpen).map(({ key }) => key)).toEqual(['a', 'c', 'd'])
  })
})

describe('filtering', () => {
  const all = [
    listed('a', { severity: 'S1', state: 'confirmed' }),
    listed('b', { code: 'T3-05', message: { zh: '合计 １２８ 不符', en: 'The total 128 differs' } }),
    listed('c', { severity: 'S4', state: null }),
  ]

  test('by decision counts what matters among the hidden', () => {
    const found = filterFindings(all, { ...everything, states: ['undecided'] })
    expect(keys(found.shown)).toEqual(['b', 'c']) // where nothing is decided, nothing is hidden for it
    expect(found).toMatchObject({ total: 3, hiddenMajor: 1 })
  })

  test('by words finds either language, codes, and full-width digits', () => {
    const by = (query: string) => keys(filterFindings(all, { ...everything, query }).shown)
    expect(by('128')).toEqual(['b'])
    expect(by('total  DIFFERS')).toEqual(['b'])
    expect(by('t3-05')).toEqual(['b'])
    expect(by('合计 不在')).toEqual([])
    expect(by('  ')).toEqual(['a', 'b', 'c'])
  })
})

describe('groups', () => {
  const all = [
    listed('a', { section: 'disputes', severity: 'S1' }),
    listed('b', { section: 'overview' }),
    listed('c', { section: 'disputes' }),
    listed('d'),
  ]

  test('of sections stand in the order of the report, the whole report first', () => {
    const groups = groupFindings(all, 'section', ['overview', 'disclosure', 'disputes'])
    expect(groups.map(({ key }) => key)).toEqual(['', 'overview', 'disputes'])
    expect(groups.map(({ findings }) => keys(findings))).toEqual([['d'], ['b'], ['a', 'c']])
  })

  test('lose and repeat nothing, however they are made', () => {
    for (const by of ['none', 'section', 'check', 'severity'] as const) {
      const found = groupFindings(all, by).flatMap(({ findings }) => keys(findings))
      expect(found.toSorted()).toEqual(['a', 'b', 'c', 'd'])
    }
  })
})

describe('a long list', () => {
  const groups = [
    { key: 'x', findings: [listed('a'), listed('b')] },
    { key: 'y', findings: [listed('c'), listed('d'), listed('e'), listed('f')] },
    { key: 'z', findings: [listed('g')] },
  ]

  test('is cut into stretches that lose and repeat nothing; a group goes on in the next one', () => {
    const stretches = stretchesOf(groups, 3)
    expect(
      stretches.map(({ from, rows, parts }) => [
        from,
        rows,
        ...parts.map(({ group, begins, findings }) => [group.key, begins, ...keys(findings)]),
      ]),
    ).toEqual([
      [0, 3, ['x', true, 'a', 'b'], ['y', true, 'c']],
      [3, 3, ['y', false, 'd', 'e', 'f']],
      [6, 1, ['z', true, 'g']],
    ])
    expect(stretchesOf([])).toEqual([])
  })

  test('begins and ends where Home and End lead', () => {
    const all = groups.flatMap(({ findings }) => findings)
    expect(rowAtEnd('Home', all)).toBe('a')
    expect(rowAtEnd('End', all)).toBe('g')
    expect([rowAtEnd('ArrowDown', all), rowAtEnd('End', [])]).toEqual([null, null])
  })
})
