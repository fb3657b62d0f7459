import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { personalData } from './personal-data'

const run = (words: string) =>
  runChecks(aText({ year: 2021, sections: { overview: ['一、总体情况', words] } }), [personalData]).findings

describe('TX-07 personal data', () => {
  it.each([
    '申请编号110105194912310021已办结。',
    '联系电话：13812345678。',
    '如有疑问请与某县教育局办公室联系（地址：解放路1号；手机13812345678）。',
    '采购金额13812345678元。',
    'http://www.example.gov.cn/art/13812345678.html',
    '申请人王女士提出申请，申请人张某某先生撤回申请。',
    '申请人向我局提出申请，申请人高度评价。',
    '000000000000000000',
    '统一社会信用代码11110105MB1234567X。',
  ])('agrees: %s', (words) => {
    expect(run(words)).toEqual([])
  })

  it('finds an identity number, and keeps it out of message and key', () => {
    const [one] = run('申请人身份证号11010519491231002X，已答复。')
    expect(one).toMatchObject({ severity: 'S1', class: 'defect', evidence: [{ quote: '11010519491231002X' }] })
    expect(`${one?.message.zh}${one?.message.en}${one?.key}`).not.toContain('19491231')
    expect(one?.message.zh).toContain('110***********2X')
  })

  it.each([
    ['a line end parts it', '本单位收到的申请之中有一件的申请人身份证号为11010519\n491231002X，已经依法予以答复。'],
    ['blanks part it', '申请人身份证号110105 19491231 002X，已答复。'],
    ['its digits are wide', '申请人身份证号１１０１０５１９４９１２３１００２Ｘ，已答复。'],
  ])('finds it where %s', (_, words) => {
    const found = run(words)
    expect(found).toHaveLength(1)
    expect(found[0]?.message.zh).toContain('110***********2X')
  })

  it('finds two: a mobile number that nobody gives out, and a name', () => {
    const found = run('收到群众王小明来电13812345678反映问题。申请人：李建国先生申请公开征地信息。')
    expect(found.map((one) => [one.class, one.evidence[0]?.quote])).toEqual([
      ['likely-defect', '13812345678'],
      ['likely-defect', '李建国'],
    ])
    expect(found[1]?.message.zh).toContain('疑似申请人姓名')
    expect(found.every((one) => !one.message.zh.includes(one.evidence[0]?.quote ?? ''))).toBe(true)
  })
})
