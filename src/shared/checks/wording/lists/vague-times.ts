/** Words for a time that a report on a closed year cannot mean, and what they should say. */

import type { Bilingual } from '../../check'

export interface VagueTime {
  /** The word as it is named in the message; also the key of the finding. */
  readonly word: string
  /** Matches the word in a normalised text. */
  readonly pattern: RegExp
  /** The rest of the sentence must hold this, not far behind the word, for the word to matter. */
  readonly beside?: RegExp
  readonly reason: Bilingual
}

export const vagueTimes: readonly VagueTime[] = [
  {
    word: '今年以来',
    pattern: /今年以来/g,
    reason: {
      zh: '报告于次年编制发布，“今年”所指不明，应写明年份',
      en: 'the report is written in the following year, so “this year” is another one',
    },
  },
  {
    word: '今年',
    pattern: /今年(?!以来)(?:内|我|全|度|共|来|,|\d{1,2}月)/g,
    reason: {
      zh: '报告于次年编制发布，“今年”所指不明，应写明年份',
      en: 'the report is written in the following year, so “this year” is another one',
    },
  },
  {
    word: '目前',
    pattern: /(?:截至|截止|到)?目前(?:为止)?/g,
    // Only beside a figure: without one 目前 describes a state of things, which a report may do.
    beside: /\d(?:条|件|次|篇|个|项|份|期|人|家|场|%|万)/,
    reason: {
      zh: '数据截止时间不明，应写明截至报告年度12月31日',
      en: 'the day up to which the figure was counted is not told',
    },
  },
]
