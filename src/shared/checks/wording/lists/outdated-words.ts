/** Wording that the rules have left behind, or that is not standard, with the years in which it is so. */

import type { Bilingual } from '../../check'

export interface OutdatedWord {
  readonly id: string
  /** Matches in a normalised text, outside cited titles. */
  readonly pattern: RegExp
  /** A text without this word holds none: spares the search. */
  readonly hint: string
  readonly since: number
  readonly instead: string
  readonly reason: Bilingual
  /** The current wording, quoted as well where the report has both. */
  readonly current?: RegExp
}

/** In force since 15 May 2019 (令711): the report for 2019 is the first written under it. */
const revised = 2019
const always = 0

export const outdatedWords: readonly OutdatedWord[] = [
  {
    id: 'principle',
    hint: '为原则',
    pattern: /以"?公开"?为原则[,、]?(?:以)?"?不公开"?为例外/g,
    since: revised,
    instead: '以公开为常态、不公开为例外',
    reason: {
      zh: '《条例》（2019年修订）第五条的表述为“以公开为常态、不公开为例外”',
      en: 'article 5 of the 2019 rules reads 以公开为常态、不公开为例外',
    },
    current: /以公开为常态[,、]?不公开为例外/g,
  },
  {
    id: 'until',
    hint: '截止',
    pattern: /截止(?:到|至)?(?=(?:19|20)\d\d年|\d{1,2}月\d{0,2}日?|目前|年底|年末|当前)/g,
    since: always,
    instead: '截至',
    reason: {
      zh: '“截止”后不接时间，表示到某一时间应为“截至”',
      en: '截止 takes no point of time after it; 截至 does',
    },
  },
  {
    id: 'special-needs',
    hint: '需要',
    pattern: /(?:生产、?生活、?科研等特殊需要|"?三需要"?)/g,
    since: revised,
    instead: '删除该限制条件',
    reason: {
      zh: '《条例》（2019年修订）已删除申请人“生产、生活、科研等特殊需要”的条件',
      en: 'the 2019 rules dropped the applicant’s special needs as a condition',
    },
  },
  {
    id: 'cost-fee',
    hint: '费',
    pattern:
      /(?:检索、?(?:费)?、?复制|复制、?(?:费)?、?邮寄)[^。;]{0,10}(?:成本)?费|(?:收取|收费|交纳|缴纳)[^。;,]{0,8}成本费/g,
    since: 2021,
    instead: '信息处理费',
    reason: {
      zh: '检索、复制、邮寄等成本费用已取消，2021年起依规收取的为信息处理费',
      en: 'fees for searching, copying and posting are gone; since 2021 there is the information-processing fee',
    },
  },
]
