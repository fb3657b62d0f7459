/** Whether the report given as last year's is that: of the same body, one year before. Else nothing is held against it. */

import { isLikeName, isSameBody } from '../compare/pairing'
import type { Bilingual, Subject } from './check'

/** Null where it may be compared with. A person who paired the two is believed; what was not read stands in nobody's way. */
export function misfitOf({ report, prior }: Subject): Bilingual | null {
  if (prior === undefined || prior.isPaired === true) return null
  const [year, before] = [report.year, prior.report.year]
  if (year !== null && before !== null && before !== year - 1) {
    return {
      zh: `作为上年度报告提供的是${before}年度报告，不是${year - 1}年度报告，无法比对。`,
      en: `The report given as last year’s is on ${before}, not on ${year - 1}, so there is nothing to compare with.`,
    }
  }
  const [own, theirs] = [report.body.name, prior.report.body.name]
  if (own === null || theirs === null || isSameBody(own, theirs) || isLikeName(own, theirs)) return null
  return {
    zh: `作为上年度报告提供的是“${theirs}”的报告，不是“${own}”的报告，无法比对。`,
    en: `The report given as last year’s is of ${theirs}, not of ${own}, so there is nothing to compare with.`,
  }
}
