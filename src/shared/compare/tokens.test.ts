import { describe, expect, it } from 'vitest'
import { tokenise } from './tokens'

const tokens = (text: string): string[] => tokenise(text, { start: 0, end: text.length }).map((token) => token.text)

describe('tokenise', () => {
  it.each([
    ['共收到101件', ['共', '收', '到', '101', '件']],
    ['增长35.9%，达1,234条', ['增', '长', '35.9%', '，', '达', '1,234', '条']],
    ['１２．５％', ['１２．５％']],
    ['邮编:236800,电话', ['邮', '编', ':', '236800', ',', '电', '话']],
    ['二十一件，一是', ['二十一', '件', '，', '一', '是']],
    ['GDP 增长', ['GDP', ' ', '增', '长']],
    ['𠮷林', ['𠮷', '林']],
  ])('keeps the atoms of %s whole', (text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  it('keeps a quoted policy name whole, with what it quotes itself', () => {
    expect(tokens('按《条例》和《关于印发〈办法〉的通知》办')).toEqual([
      '按',
      '《条例》',
      '和',
      '《关于印发〈办法〉的通知》',
      '办',
    ])
    expect(tokens('《关于《条例》的解释》')).toEqual(['《关于《条例》的解释》'])
  })

  it('takes no quote that does not end, or that is longer than any name', () => {
    expect(tokens('《条')).toEqual(['《', '条'])
    expect(tokens(`《${'条'.repeat(80)}》`)).toHaveLength(82)
  })

  it('gives offsets of the whole text', () => {
    expect(tokenise('收到12件', { start: 2, end: 5 })).toEqual([
      { text: '12', start: 2, end: 4 },
      { text: '件', start: 4, end: 5 },
    ])
  })
})
