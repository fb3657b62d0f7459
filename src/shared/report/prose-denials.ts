/** Clauses that say there was none: 未收到政府信息公开申请, 未发生行政复议、诉讼 (domain 3, I-18). */

import type { SectionKey } from '../forms/form'
import { matchesOf } from '../text/matches'
import type { Span } from '../text/span'
import type { ScopeReader } from './prose-scope'
import type { Sentence } from './prose-statements'
import type { Stream } from './prose-stream'

/** `carried-forward` 无结转下年度, `brought-forward` 无上年结转: none was left over, which says nothing of what came in. */
export type Denied = 'applications' | 'carried-forward' | 'brought-forward' | 'reconsideration' | 'litigation'

export interface Denial {
  readonly denies: readonly Denied[]
  /** Of the clause, in the source. */
  readonly span: Span
  readonly section: SectionKey | null
  /** As in `Fact.scope`. */
  readonly scope: string | null
  /** The clause speaks of the report year, or of no year. */
  readonly thisYear: boolean
}

const quick = /(?:未|没|无|零).{0,60}?(?:申请|复议|诉讼|依申请|结转)|(?:申请|复议|诉讼).{0,12}为零/
/** Between the denial and what it denies stand only such words; any other makes it a denial of something else. */
const filler = String.raw`(?:[一-龥、]{0,3}年度?|[因涉及有关于就对的由政府务信息公开工作本我局市县区乡镇街道委办机关单位部门被提起引起引发产生导致发生收到受理任何行政相关、和及与或依案件公民法人者其他组织群众个人社会向出过针对主动等一起例宗事举报投诉类各种形式何需])`
const applications = String.raw`(?:政府信息公开申请|信息公开申请|依申请公开(?:政府信息)?(?:的)?申请|依申请公开(?!收|费|答)|公开申请|(?<![被])申请(?!人|书|表|行政|复议|执行|更正))`
const courts = String.raw`(?:行政复议|复议|行政诉讼|诉讼|应诉|起诉)`
const denial = new RegExp(
  String.raw`(?:(?:从未|尚未|暂未|均未|也未|并未|未|没有|没|无)(?:有|曾)?(?:收到|受理|接到|接收|发生|出现|产生|涉及|引发|被提起|被申请)?|零)(${filler}{0,40}?)(${applications}|(?:申请)?${courts})([^,;。!?()]{0,40})`,
)
const noughts = new RegExp(String.raw`(${applications}|${courts})([^,;。!?()]{0,12})为零`)
/** What follows turns it into a denial of something narrower: 未发生行政复议被纠正, 无诉讼败诉. */
const narrower = /纠正|败诉|纠错|撤销|超期|逾期|超时|收费|费用|维持|结转|不予|部分|失败|率|未按|违法|责令|应诉案件败/

export function denialsOf(
  stream: Stream,
  sentences: readonly Sentence[],
  scopeOf: ScopeReader,
  year: number | null,
): readonly Denial[] {
  const denials: Denial[] = []
  for (const sentence of sentences) {
    const words = stream.text.slice(sentence.start, sentence.end)
    if (!quick.test(words)) continue
    let scope: string | null | undefined
    let thisYear = true
    for (const [from, to] of clausesOf(words)) {
      const clause = words.slice(from, to)
      scope = scopeOf(clause) ?? scope
      if (scopeOf(clause) === null) scope = null
      thisYear = yearOf(clause, year) ?? thisYear
      const denies = deniedBy(clause)
      if (denies.length === 0) continue
      denials.push({
        denies,
        span: stream.spanOf(sentence.start + from, sentence.start + to),
        section: sentence.section,
        scope: scope ?? null,
        thisYear,
      })
    }
  }
  return denials
}

function* clausesOf(words: string): Generator<readonly [number, number]> {
  let from = 0
  for (const match of matchesOf(words, /[,;:。!?()]|$/g)) {
    if (match.index > from) yield [from, match.index]
    from = match.index + match[0].length
  }
}

function yearOf(clause: string, year: number | null): boolean | null {
  const named = /((?:19|20)\d\d)年/.exec(clause)?.[1]
  if (named !== undefined) return year === null || Number(named) === year
  if (/(?:上年|去年|上一年)(?!度?结转)|历年/.test(clause)) return false
  return /今年|本年|全年/.test(clause) ? true : null
}

const leftOver =
  /(?:没有|未有|无)(?:任何|需要?|申请)?(?:(上一?年度?|去年)(?:度)?结转|结转(?:至|到|入)?(?:下一?年|次年|明年)|结转自?(上一?年))/

function deniedBy(clause: string): readonly Denied[] {
  const carried = leftOver.exec(clause)
  if (carried !== null && !/(?:以|除|之)外/.test(clause))
    return [carried[1] === undefined && carried[2] === undefined ? 'carried-forward' : 'brought-forward']
  const match = denial.exec(clause)
  if (match !== null) {
    const [, between = '', object = ''] = match
    if (between.includes('结转')) return []
    const behind = (match[3] ?? '').replace(/[和及且也、]未.*$/, '')
    const head = clause.slice(0, match.index)
    if (narrower.test(behind) || /率|不予|部分公开|结果|是否|如|凡|对于|为了|确保|避免|防止|做到|实现|力争$/.test(head))
      return []
    if (/^(?:的)?(?:情况|情形)/.test(behind) && /对|如/.test(head)) return []
    return objectsOf(object + behind)
  }
  const nought = noughts.exec(clause)
  if (nought === null || narrower.test(nought[2] ?? '') || /费/.test(clause)) return []
  return objectsOf(clause)
}

function objectsOf(words: string): readonly Denied[] {
  const found: Denied[] = []
  if (/复议/.test(words)) found.push('reconsideration')
  if (/诉讼|应诉|起诉/.test(words)) found.push('litigation')
  if (found.length === 0 && /申请/.test(words)) found.push('applications')
  return found
}
