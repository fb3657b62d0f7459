/** Words that tell whether a list of parts is meant to be complete (domain 6.4, step 4). */

import type { Statement } from './prose-statements'

/** One way of dividing a whole; parts on one axis divide it without remainder. `rest` = 其他, 其余: fits any. */
export type Axis =
  | 'opening'
  | 'progress'
  | 'outcome'
  | 'applicant'
  | 'channel'
  | 'level'
  | 'media'
  | 'dispute-result'
  | 'dispute-kind'
  | 'setting'
  | 'time'
  | 'timeliness'
  | 'staff'
  | 'rest'

const media =
  /网站|微信|微博|公众号|公报|新媒体|客户端|APP|抖音|头条|视频号|报刊|报纸|日报|电视|广播|公开栏|公示栏|查阅[点室]|信息平台|短视频/
const axes: readonly (readonly [Axis, RegExp])[] = [
  ['time', /[上下]半年|[一二三四1-4]季度/],
  ['timeliness', /按时|按期|延期|逾期/],
  ['setting', /线上|线下/],
  ['dispute-result', /维持|纠正|撤销|驳回|审结|撤回|终止|胜诉|败诉/],
  ['dispute-kind', /行政复议|行政诉讼/],
]
const levels = /[省市县区乡镇旗]级|本级|部门|旗县区|县市区|县区|乡镇|镇街|街道|各单位/
const rest = /^(?:其他|其它|其余|另外|剩余)/

const byConcept: Readonly<Record<string, Axis>> = {
  received: 'opening',
  'brought-forward': 'opening',
  closed: 'progress',
  answered: 'progress',
  'carried-forward': 'progress',
  handled: 'progress',
  granted: 'outcome',
  'partly-granted': 'outcome',
  'granted-or-partly': 'outcome',
  refused: 'outcome',
  unavailable: 'outcome',
  unprocessed: 'outcome',
  'other-handling': 'outcome',
  'natural-person': 'applicant',
  organisation: 'applicant',
  business: 'applicant',
  research: 'applicant',
  'public-interest': 'applicant',
  'legal-service': 'applicant',
  'other-organisation': 'applicant',
  channel: 'channel',
  'dispute.upheld': 'dispute-result',
  'dispute.corrected': 'dispute-result',
  'dispute.other': 'dispute-result',
  'dispute.pending': 'dispute-result',
}

export function axisOf(part: Statement): Axis | null {
  const { concept, lead } = part
  const known =
    concept === null ? undefined : (byConcept[concept] ?? (concept.startsWith('applications.') ? 'outcome' : undefined))
  if (known !== undefined) return known
  if (rest.test(lead)) return 'rest'
  for (const [axis, words] of axes) if (words.test(lead)) return axis
  if ((part.counter === '人' || part.counter === '名') && /专职|兼职/.test(lead)) return 'staff'
  if (part.scope !== null || levels.test(lead)) return 'level'
  if (media.test(lead)) return 'media'
  return null
}

/** The axis that all parts share, `rest` fitting any; null where they share none. */
export function commonAxis(parts: readonly Statement[]): Axis | null {
  let common: Axis | null = null
  for (const part of parts) {
    const axis = axisOf(part)
    if (axis === null) return null
    if (axis === 'rest') continue
    if (common !== null && common !== axis) return null
    common = axis
  }
  return common
}

/** The list says itself that it names examples only: 主要, 等, 如. `between` = the words from the total to the first part. */
export function namesExamples(between: string, last: Statement, rest: string): boolean {
  if (/主要(?!负责|领导)|例如|比如|诸如|重点(?!领域|工作|公告|项目|信息)|部分(?!公开)|仅/.test(between)) return true
  return last.tail.startsWith('等') || /^[^,;。]{0,6}等(?![待级额])/.test(rest)
}

/** Parts may hold the same thing twice: an item on the web page stands in the newsletter too. */
export function mayOverlap(words: string): boolean {
  return /同时|既.{0,20}又|重复|交叉|同步(?:在|发布|推送|公开)|转载|各渠道/.test(words)
}
