/** What reports say of reconsiderations and lawsuits about disclosure. */

import type { Mention, Passage } from '../model'
import { joined, say, tied } from '../say'
import type { World } from './world'
import { clauses, count, oneOf } from './world'

const dispute = (value: number, group = 'disputes'): Mention => tied(value, group, 'NT-06', 'NA-01', 'NT-04')

const names: readonly (readonly [string, readonly string[]])[] = [
  ['upheld', ['维持', '结果维持', '维持原行政行为']],
  ['corrected', ['结果纠正', '纠正', '被纠正']],
  ['other', ['其他结果']],
  ['pending', ['尚未审结', '尚未审结']],
]

function results(world: World, line: string): Passage {
  const listed = names.flatMap(([column, words]) => {
    const value = count(world, line, column)
    return value === 0 ? [] : [say(`${world.chance.pick(words)}{n}件`, { n: dispute(value, 'dispute-result') })]
  })
  return clauses(world, listed, ['，', '、'])
}

/** One paragraph, which may deny that there were any. */
export function disputesPassage(world: World): Passage {
  const T = count(world, 'disputes.reconsideration')
  const direct = count(world, 'disputes.litigation')
  const after = count(world, 'disputes.litigation-after-reconsideration')
  const L = direct + after
  if (T + L === 0) {
    return oneOf(world, [
      '{y}年，{we}未发生因政府信息公开引起的行政复议、行政诉讼案件。',
      '本年度未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
      '全年无因政府信息公开工作引发的行政复议和行政诉讼。',
      '{y}年没有发生针对{we}的政府信息公开行政复议、行政诉讼。',
      '{y}年，因政府信息公开被申请行政复议0件，被提起行政诉讼0件。',
    ])
  }
  const slots = { T: dispute(T), L: dispute(L), a: dispute(direct), b: dispute(after) }
  const first =
    T === 0
      ? oneOf(world, ['{y}年，{we}未发生因政府信息公开引起的行政复议案件', '本年度未发生政府信息公开行政复议'])
      : oneOf(
          world,
          [
            '{y}年，{we}因政府信息公开被申请行政复议{T}件',
            '全年因政府信息公开引发行政复议案件{T}件',
            '本年度发生政府信息公开行政复议{T}件',
            '{we}涉及政府信息公开的行政复议案件共{T}件',
          ],
          slots,
        )
  const detail =
    T > 1 && world.chance.odds(0.6) ? [say('其中{list}', { list: results(world, 'disputes.reconsideration') })] : []
  const second =
    L === 0
      ? oneOf(world, ['未发生政府信息公开行政诉讼', '无政府信息公开行政诉讼案件'])
      : oneOf(
          world,
          direct > 0 && after > 0
            ? [
                '被提起行政诉讼{L}件，其中未经复议直接起诉{a}件、复议后起诉{b}件',
                '发生行政诉讼案件{L}件（其中，未经复议直接起诉{a}件，复议后起诉{b}件）',
                '因政府信息公开被提起行政诉讼{L}件',
              ]
            : ['因政府信息公开被提起行政诉讼{L}件', '发生政府信息公开行政诉讼案件{L}件'],
          slots,
        )
  return joined([joined([first, ...detail], '，'), second], world.chance.pick(['。', '；'])).concat('。')
}
