/** Quantities written in Chinese numerals (十二件), told from words that merely hold one (零件, 一次性, 三公). */

import { matchesOf } from '../text/matches'

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Value of a Chinese numeral below 100 million; null where the characters make none (`二三`, `百一十十`). */
export function chineseNumber(text: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastUnit = Infinity
  for (const character of text) {
    const value = digits[character]
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
      continue
    }
    if (character === '万') {
      if (total > 0 || section + (digit ?? 0) === 0) return null
      total = (section + (digit ?? 0)) * 10_000
      section = 0
      digit = null
      lastUnit = Infinity
      continue
    }
    const unit = units[character]
    if (unit === undefined || unit >= lastUnit) return null
    if (digit === null && !(unit === 10 && section === 0)) return null
    section += (digit ?? 1) * unit
    lastUnit = unit
    digit = null
  }
  return total + section + (digit ?? 0)
}

export interface ChineseQuantity {
  /** Of the numeral. Offsets of the compact text, half-open. */
  readonly start: number
  readonly end: number
  readonly value: string
  readonly counter: string
  readonly counterEnd: number
}

const quantity =
  /([一二两三四五六七八九十百千万零]{1,9})(件次|人次|条次|场次|件|条|篇|宗|起|份|期|例|场|次)(?=$|[^一-龥“"']|申请|政府信息|信息公开|依申请|行政|复议|诉讼)/g
const counted =
  /(?:收到|受理|接到|接收|新收|办结|答复|公开|发布|召开|举办|开展|组织|维持|纠正|撤销|复议|诉讼|申请|结转|审结|共|计|为|有|其中|信息|案件)$/
const wholePercent = /百分之([一二三四五六七八九十百]{1,4})/g

/**
 * Quantities in Chinese numerals: a counter follows, no noun follows that, and a verb or noun of counting goes before.
 * That leaves out 零件, 一次性, 办好一件事, 三公, 第三次.
 */
export function chineseQuantities(text: string): readonly ChineseQuantity[] {
  const found: ChineseQuantity[] = []
  for (const match of matchesOf(text, quantity)) {
    const [, numeral = '', counter = ''] = match
    const value = chineseNumber(numeral)
    if (value === null || value === 0) continue
    if (!counted.test(text.slice(Math.max(0, match.index - 4), match.index))) continue
    const end = match.index + numeral.length
    const counterEnd = end + counter.length
    found.push({ start: match.index, end, value: String(value), counter, counterEnd })
  }
  for (const match of matchesOf(text, wholePercent)) {
    const numeral = match[1] ?? ''
    const value = numeral === '百' ? 100 : chineseNumber(numeral)
    if (value === null) continue
    const end = match.index + match[0].length
    found.push({ start: match.index, end, value: String(value), counter: '%', counterEnd: end })
  }
  return found.toSorted((a, b) => a.start - b.start)
}
