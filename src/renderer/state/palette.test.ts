import { describe, expect, test } from 'vitest'
import { findBest, scoreOf } from './palette'

const items = [
  { id: 'undo', texts: ['撤销', 'Undo'] },
  { id: 'redo', texts: ['重做', 'Redo'] },
  { id: 'next', texts: ['下一个未核数字', 'Next Open Number'] },
  { id: 'open', texts: ['打开报告…', 'Open Reports…'] },
]
const found = (query: string): readonly string[] => findBest(items, query).map(({ id }) => id)

describe('the palette', () => {
  test('finds in either language, whatever the width or the capitals', () => {
    expect(found('撤销')).toEqual(['undo'])
    expect(found('ＵＮＤＯ')).toEqual(['undo'])
  })
  test('puts what begins with the words before what only holds them', () => {
    expect(found('open')).toEqual(['open', 'next'])
    expect(found('do')).toEqual(['undo', 'redo'])
  })
  test('wants every word, in any order', () => {
    expect(found('number next')).toEqual(['next'])
    expect(found('number undo')).toEqual([])
  })
  test('shows everything in its order while nothing is typed', () => {
    expect(found(' ')).toEqual(['undo', 'redo', 'next', 'open'])
    expect(scoreOf([], 'a')).toBe(0)
  })
})
