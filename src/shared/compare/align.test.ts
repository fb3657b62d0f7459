import { describe, expect, it } from 'vitest'
import { align } from './align'
import { effortFor } from './effort'
import type { Unit } from './units'

const units = (...keys: readonly string[]): Unit[] => keys.map((key, i) => ({ key, start: i, end: i + 1 }))
const pairs = (a: readonly Unit[], b: readonly Unit[]) =>
  align(a, b, 0.45, effortFor(1000)).map(({ prior, current, equal }) => [prior, current, equal])

describe('align', () => {
  it('pairs what is equal and what is alike, in order', () => {
    expect(
      pairs(
        units('全年收到申请12件', '一是加强领导', '二是完善制度'),
        units('全年收到申请15件', '举办培训班三次', '二是完善制度'),
      ),
    ).toEqual([
      [0, 0, false],
      [1, null, false],
      [null, 1, false],
      [2, 2, true],
    ])
  })

  it('keeps the heavier of two that crossed', () => {
    const long = '严格落实政府信息公开条例有关规定'
    expect(pairs(units('无', long), units(long, '无'))).toEqual([
      [0, null, false],
      [1, 0, true],
      [null, 1, false],
    ])
  })

  it('gives nothing alone for nothing, and all alone for no partner', () => {
    expect(pairs([], units('一'))).toEqual([[null, 0, false]])
    expect(pairs(units('一'), [])).toEqual([[0, null, false]])
  })

  it('finds partners far apart in large lists by their rare wording', () => {
    const word = (i: number): string => `第${(i * 7919) % 10007}项工作由${(i * 104729) % 99991}号单位负责落实完成`
    const many = Array.from({ length: 600 }, (_, i) => word(i))
    const moved = [...Array.from({ length: 300 }, (_, i) => `新增${word(i + 5000)}`), ...many.map((one) => `${one}了`)]
    const found = align(units(...many), units(...moved), 0.45, effortFor(40_000))
    const right = found.filter(({ prior, current }) => prior !== null && current === prior + 300)
    expect(right.length).toBeGreaterThan(590)
  })

  it('says where it looked nearby only', () => {
    const many = (from: number): Unit[] =>
      units(...Array.from({ length: 400 }, (_, i) => String.fromCharCode(0x4e00 + from + i).repeat(6)))
    const found = align(many(0), many(1000), 0.45, effortFor(5000))
    const alone = found.filter(({ prior, current }) => prior === null || current === null)
    expect(alone.length).toBeGreaterThan(700)
    expect(alone.every(({ limit }) => limit === true)).toBe(true)
  })
})
