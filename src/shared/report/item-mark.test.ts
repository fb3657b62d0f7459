import { describe, expect, it } from 'vitest'
import { chineseOrdinal, leadingMark } from './item-mark'

describe('item marks', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['十十', null],
    ['百', null],
    ['', null],
  ])('reads %s as %s', (text, value) => {
    expect(chineseOrdinal(text)).toBe(value)
  })

  it.each([
    ['一、总体情况', 'cn', 1],
    ['(二)依申请公开', 'paren-cn', 2],
    ['二)依申请公开', 'paren-cn', 2],
    ['(3)其他', 'paren-num', 3],
    ['1、围绕', 'num', 1],
    ['12.加强', 'num', 12],
    ['三是加强', 'inline', 3],
  ])('reads the mark of %s', (text, kind, number) => {
    expect(leadingMark(text)).toMatchObject({ kind, number, start: 0 })
  })

  it.each(['2020年', '1.4万件', '12345热线', '一是一,二是二', '总体情况', '(以下简称《条例》)'])(
    'finds none in %s',
    (text) => {
      expect(leadingMark(text)).toBeNull()
    },
  )
})
