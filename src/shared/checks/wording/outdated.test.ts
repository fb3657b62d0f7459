import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { outdated } from './outdated'

const run = (words: string, year = 2020) =>
  runChecks(aText({ form: year < 2014 ? '2008' : '2019', year, sections: { overview: ['一、总体情况', words] } }), [
    outdated,
  ]).findings

describe('TX-02 outdated wording', () => {
  it.each([
    '坚持以公开为常态、不公开为例外。',
    '落实《关于以公开为原则、不公开为例外的意见》。',
    '截至2020年12月31日，共公开信息120条。',
    '申请截止日期为2020年5月1日。',
    '意见征集已截止。',
    '新条例取消了“三需要”的限制条件。',
    '不再收取检索、复制、邮寄等费用。',
  ])('agrees: %s', (words) => {
    expect(run(words)).toEqual([])
  })

  it('agrees with the old principle under the old rules', () => {
    expect(run('坚持以公开为原则，不公开为例外。', 2013)).toEqual([])
  })

  it('finds the old principle once, and shows the new one beside it', () => {
    const [one] = run('坚持以公开为常态、不公开为例外。加强“政府信息以公开为原则,不公开为例外”意识的培养。')
    expect(one).toMatchObject({ severity: 'S4', code: 'TX-02' })
    expect(one?.evidence.map((each) => each.quote)).toEqual([
      '以公开为原则,不公开为例外',
      '加强“政府信息以公开为原则,不公开为例外”意识的培养。',
      '以公开为常态、不公开为例外',
    ])
  })

  it('finds 截止 before a date with a blank in it', () => {
    const [one] = run('截止 2020 年 12 月 31 日，全市公开信息302662条。')
    expect(one?.evidence[0]?.quote).toBe('截止')
    expect(one?.message.zh).toContain('建议改为“截至”')
  })

  it('finds the old principle in quotes', () => {
    expect(run('坚持以“公开”为原则，“不公开”为例外。')[0]?.evidence[0]?.quote).toBe('以“公开”为原则，“不公开”为例外')
  })

  it('finds several words of one report', () => {
    const found = run('以公开为原则，不公开为例外。截止目前，公开120条。申请须符合生产、生活、科研等特殊需要。')
    expect(new Set(found.map((one) => one.evidence[0]?.quote))).toEqual(
      new Set(['以公开为原则，不公开为例外', '截止', '生产、生活、科研等特殊需要']),
    )
  })
})
