import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { vagueTime } from './vague-time'

const run = (words: string) =>
  runChecks(aText({ year: 2020, sections: { overview: ['一、总体情况', words] } }), [vagueTime]).findings

describe('TX-05 vague time', () => {
  it.each([
    '2020年以来，我局认真落实条例。',
    '目前，政务公开工作还存在一些不足。',
    '落实《今年以来政务公开工作的通知》。',
    '近年来，公开意识不断增强。',
    '共接收申请4件，其中提起诉讼1件，目前正在审理中。',
  ])('agrees: %s', (words) => {
    expect(run(words)).toEqual([])
  })

  it('finds 今年以来 once, with every place in evidence', () => {
    const [one, ...more] = run('今年以来,全区全面贯彻党的精神。\n今年以来,办公室共发布信息12085条。')
    expect(more).toEqual([])
    expect(one).toMatchObject({ severity: 'S4', section: 'overview' })
    expect(one?.message.zh).toContain('出现2处')
    expect(one?.evidence.map((each) => each.quote)).toEqual([
      '今年以来',
      '今年以来,全区全面贯彻党的精神。',
      '今年以来',
      '今年以来,办公室共发布信息12085条。',
    ])
  })

  it('finds two different words', () => {
    const found = run('今年以来，我局加强领导。截至目前，共公开信息120条。')
    expect(found.map((one) => one.evidence[0]?.quote)).toEqual(['今年以来', '截至目前'])
  })
})
