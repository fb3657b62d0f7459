/** What a clause says of its number: the phrase families of domain 6.5, from the words around it. */

import { matchesOf } from '../text/matches'

/** What is being counted, as far as the words so far have named it. */
export type Subject =
  | 'application'
  | 'reconsideration'
  | 'litigation'
  | 'disputes'
  | 'documents'
  | 'regulations'
  | 'other'

/**
 * `received` 新收 · `brought-forward` 上年结转 · `closed` 办结 · `answered` 答复 · `carried-forward` 结转下年 · `handled` 办理 (may mean
 * any of them); outcomes and applicants by the words of the form's lines and columns; `channel`; results of disputes;
 * documents made, disclosed, repealed, in force; `published` items of information; `completion` the rate of closed cases.
 */
export type Concept =
  | 'received'
  | 'brought-forward'
  | 'closed'
  | 'answered'
  | 'carried-forward'
  | 'handled'
  | 'granted'
  | 'partly-granted'
  | 'granted-or-partly'
  | 'refused'
  | 'unavailable'
  | 'unprocessed'
  | 'other-handling'
  | 'applications.refused.state-secret'
  | 'applications.refused.law'
  | 'applications.refused.stability'
  | 'applications.refused.third-party'
  | 'applications.refused.internal'
  | 'applications.refused.process'
  | 'applications.refused.enforcement-file'
  | 'applications.refused.administrative-query'
  | 'applications.unavailable.not-held'
  | 'applications.unavailable.to-be-created'
  | 'applications.unavailable.unclear'
  | 'applications.unprocessed.petition'
  | 'applications.unprocessed.repeated'
  | 'applications.unprocessed.publication'
  | 'applications.unprocessed.excessive'
  | 'applications.unprocessed.confirmation'
  | 'natural-person'
  | 'organisation'
  | 'business'
  | 'research'
  | 'public-interest'
  | 'legal-service'
  | 'other-organisation'
  | 'channel'
  | 'dispute.total'
  | 'dispute.upheld'
  | 'dispute.corrected'
  | 'dispute.other'
  | 'dispute.pending'
  | 'documents.made'
  | 'documents.disclosed'
  | 'documents.repealed'
  | 'documents.in-force'
  | 'published'
  | 'completion'

const subjectWords =
  /(依申请公开(?:政府信息)?(?:的)?(?:事项|信息)?|信息公开申请(?:事项)?|公开申请|申请公开|信息申请|依申请)|((?:许可|救助|补贴|低保|变更|注销|登记|执行|仲裁|鉴定|住房|专利|商标|项目|资金|援助|调解|证明|公证|更正)(?:的)?申请|行政许可|行政处罚|行政强制|行政审批|信访|来信|信件|信箱|留言|咨询|投诉|举报|诉求|热线|工单|建议|提案|议案|审批|办件|事项|项目|低保|补贴|仲裁|问题|舆情|来访|来电|稿件|新闻|会议|培训|解读|访谈|微博|微信|公众号|视频|业务|案卷|公文|(?<!规范性)文件|(?<!相关|政府|政务|现成|过程性|过程性性|事务|获取|申请)信息(?!公开|不存在))|((?:行政)?复议后(?:提起)?(?:行政)?(?:诉讼|起诉)|未经复议(?:直接)?(?:起诉|提起诉讼)?|直接起诉|行政诉讼|诉讼|应诉|起诉)|(行政复议|复议)|(规范性文件)|(规章(?!制度))|((?<=^|[,;:。(、“"共有]|收到|受理|接收|接到|新收|办理|办结|答复|收悉|登记|结转|遗留|件|的|网上|网络|互联网|网站|方式|途径|渠道|在线|信函|邮寄|邮政|当面|现场|窗口|书面|传真|电子邮件|邮件|平台|自然人|组织|公民|企业|法人|有效|本年|年度?|公开|信息|部门|机关|县|区|市|镇)申请(?!人|书|表|材料|流程|渠道|条件|程序))|((?<=[一-龥]{2})申请(?=$|数|量|总|共|为|达|件|事项))/g

export interface Named {
  readonly subject: Subject
  /** A bare 申请, which means this kind of application only where nothing else was named before it. */
  readonly weak: boolean
}

/** The last thing named in the words, null where none is. */
export function lastNamed(words: string): Named | null {
  let found: Named | null = null
  for (const match of matchesOf(words, subjectWords)) found = namedBy(match, found)
  return found
}

/** The first thing named in the words, null where none is. */
export function firstNamed(words: string): Named | null {
  for (const match of matchesOf(words, subjectWords)) return namedBy(match, null)
  return null
}

function namedBy(match: RegExpMatchArray, before: Named | null): Named | null {
  if (match[1] !== undefined) return { subject: 'application', weak: false }
  if (match[2] !== undefined) return { subject: 'other', weak: false }
  if (match[3] !== undefined) {
    const both = /^(?:reconsideration|disputes)$/.test(before?.subject ?? '') && !/复议|直接/.test(match[3])
    return { subject: both ? 'disputes' : 'litigation', weak: false }
  }
  if (match[4] !== undefined) {
    return { subject: before?.subject === 'litigation' ? 'disputes' : 'reconsideration', weak: false }
  }
  if (match[5] !== undefined) return { subject: 'documents', weak: false }
  if (match[6] !== undefined)
    return { subject: before?.subject === 'documents' ? 'documents' : 'regulations', weak: false }
  if (before !== null && before.subject !== 'application') return before
  if (match[8] !== undefined) return { subject: 'other', weak: false }
  return { subject: 'application', weak: before === null }
}

/** 主动公开98件、依申请公开20件、不予公开38件: how documents are classed when they are drafted; nobody applied for them. */
export function isClassOfDocuments(previous: string, lead: string): boolean {
  return (
    (/主动公开(?:的|类)?(?:公文|文件|信息)?$/.test(previous) &&
      /^[和及与、]?依申请公开(?:的|类)?(?:公文|文件)?$/.test(lead)) ||
    (/依申请公开(?:的|类)?(?:公文|文件)?$/.test(previous) && /^[和及与、]?主动公开(?:的|类)?(?:公文|文件)?$/.test(lead))
  )
}

const opening = /(?:上|去|前)一?年(?:度)?(?:的)?(?:结转|转结|转入|遗留|未办结|接转)|结转(?:自)?(?:上|去)一?年|年初结转/
const closing =
  /结转(?:至|到|入)?(?:下|次|明)一?年|(?:顺延|延|转)(?:至|到|入)?(?:下|次)一?年|(?:未|尚未|待)办结|(?:尚|正|仍|还)在(?:办理|处理|审查)|(?:继续|待)办理|待办|在办|办理(?:过程)?中/
const carriedYear = /结转(?:至|到|入)((?:19|20)\d\d)年|((?:19|20)\d\d)年(?:度)?(?:结转|转入)/

const lines: readonly (readonly [RegExp, Concept])[] = [
  [/国家秘密/, 'applications.refused.state-secret'],
  [/(?:法律|行政法规).{0,6}禁止公开/, 'applications.refused.law'],
  [/三安全一稳定/, 'applications.refused.stability'],
  [/(?:保护)?第三方(?:的)?合法权益/, 'applications.refused.third-party'],
  [/内部事务/, 'applications.refused.internal'],
  [/过程性/, 'applications.refused.process'],
  [/执法案卷/, 'applications.refused.enforcement-file'],
  [/行政查询/, 'applications.refused.administrative-query'],
  [/(?:[本我](?:行政)?(?:机关|单位|部门|局|办|委|厅|镇|乡|街道|院|中心))不掌握/, 'applications.unavailable.not-held'],
  [/(?:没有|无)现成信息|另行制作/, 'applications.unavailable.to-be-created'],
  [/补正后.{0,8}(?:不明确|仍不)/, 'applications.unavailable.unclear'],
  [/信访举报投诉|信访、举报、投诉|投诉举报类/, 'applications.unprocessed.petition'],
  [/重复申请/, 'applications.unprocessed.repeated'],
  [/公开出版物/, 'applications.unprocessed.publication'],
  [/无正当理由大量/, 'applications.unprocessed.excessive'],
  [/确认或(?:者)?重新出具/, 'applications.unprocessed.confirmation'],
]

const outcomes: readonly (readonly [RegExp, Concept])[] = [
  [/(?:予以|同意)?公开(?:及|和|与|或|、)(?:者)?(?:同意|予以)?部分公开/, 'granted-or-partly'],
  [/部分公开/, 'partly-granted'],
  [/不(?:予|同意)公开/, 'refused'],
  [/予以公开|同意公开|全部公开|准予公开/, 'granted'],
  [/无法提供/, 'unavailable'],
  [/不予处理/, 'unprocessed'],
  [/其他处理|其它处理/, 'other-handling'],
]

const applicants: readonly (readonly [RegExp, Concept])[] = [
  [/自然人|公民(?!、|和|,)|个人(?!隐私|信息)/, 'natural-person'],
  [/商业企业/, 'business'],
  [/科研机构/, 'research'],
  [/社会公益组织/, 'public-interest'],
  [/法律服务机构/, 'legal-service'],
  [/法人(?:或|和|及|与|、)?(?:其他|其它)?组织|法人/, 'organisation'],
]

const channel =
  /网络|网上|在线|互联网|平台|网站|电子邮[件箱]|邮箱|邮件|信函|邮寄|邮政|书面|快递|信件|当面|现场|窗口|来人|上门|传真/

const after = (words: string, key: RegExp): string | null => {
  const match = key.exec(words)
  return match === null ? null : words.slice(match.index + match[0].length)
}

/** A verb that begins a new statement between a key word and the number. */
const newVerb = /收到|受理|结转|召开|发布|公开|办结|答复|维持|纠正/

/** 公开 in the name of what is applied for is no verb. */
const applied = /(?:依申请|政府信息|信息)公开|公开申请/g

function verbReaches(words: string, key: RegExp): boolean {
  const rest = after(words, key)
  return rest !== null && rest.length <= 32 && !newVerb.test(rest.replace(applied, ''))
}

/** `有3件正在办理`: so little stands before the number that the words behind it decide. */
const bare = /^(?:[有共含约均的]|其中|另有?|还有|尚有|仍有|剩余|余)*$/

/**
 * The concept of a number that counts applications. `lead` = the clause up to the number, `tail` = from it to the next
 * mark or number; `year` is the report year.
 */
export function applicationConcept(lead: string, tail: string, year: number | null): Concept | null {
  const words = bare.test(lead) ? lead + tail : lead
  const flow = flowOf(lead.endsWith('结转') ? lead + tail : words, year) ?? flowAfter(lead, tail, year)
  if (flow !== null) return flow === 'mixed' ? null : flow
  if (/率|时限|期限|时间|逾期|超期|超时|平均/.test(words)) return null
  for (const [key, concept] of [...lines, ...outcomes]) if (key.test(words)) return concept
  const everyone = /公民、?法人/.test(words)
  for (const [key, concept] of applicants) if (!everyone && verbReaches(words, key)) return concept
  if (channel.test(words) && !/申请(?:总数|共)/.test(words)) return 'channel'
  if (verbReaches(words, /(?<!未|待)(?:办结|办理完毕|处理完毕|办毕|办复)/)) return late.test(words) ? null : 'closed'
  if (verbReaches(words, /答复|回复/)) return late.test(words) ? null : 'answered'
  if (verbReaches(words, /(?<!未)(?:收到|新收|接收|接到|收悉|登记|收件|受理)/)) return 'received'
  if (verbReaches(words, /办理|处理/)) return 'handled'
  const counted =
    /共有?(?:政府信息公开|依申请公开|信息公开)?申请[为是:]?$|(?:依申请公开|公开申请|申请公开)(?:数量?|总数|总量|件数)[为是共达:]{0,2}$/
  return counted.test(words) ? 'received' : null
}

const late = /延期|延长|逾期/

function flowOf(words: string, year: number | null): Concept | 'mixed' | null {
  const named = carriedYear.exec(words)
  const to = named?.[1]
  const from = named?.[2]
  const opened = opening.test(words) || (from !== undefined && year !== null && Number(from) < year)
  const closed = closing.test(words) || (to !== undefined && year !== null && Number(to) > year)
  if (opened)
    return closed || /(?:办结|答复|处理完毕)/.test(words) || /(?:收到|新收|受理)/.test(words)
      ? 'mixed'
      : 'brought-forward'
  return closed ? 'carried-forward' : null
}

/** `3件结转下年度继续办理`: the words behind the number decide only where they begin with the key. */
function flowAfter(lead: string, tail: string, year: number | null): Concept | 'mixed' | null {
  if (/收到|受理|办结|答复|新收/.test(lead)) return null
  if (!/^(?:申请|政府信息公开申请)?(?:将|已|均|需|待|顺延|延|转|结转|尚|正|仍|还|未|继续|为)/.test(tail)) return null
  return flowOf(tail, year)
}

const results: readonly (readonly [RegExp, Concept])[] = [
  [/未审结|尚未审|尚未办结|未结案|(?:正|尚|仍|还)在(?:审|办)|审理中|待审/, 'dispute.pending'],
  [/维持|驳回/, 'dispute.upheld'],
  [/纠正|纠错|撤销|败诉|确认违法|责令/, 'dispute.corrected'],
  [/其他|其它/, 'dispute.other'],
]

/** The concept of a number of reconsiderations or lawsuits; null where it counts a part that the form does not know. */
export function disputeConcept(lead: string, tail: string): Concept | null {
  if (
    /(?:办理|审理|审结|受理|承办|代理|化解)(?:各类|了)?(?:行政)?(?:复议|诉讼|应诉)|出庭|率|费用|收费|申诉|时限/.test(
      lead,
    )
  )
    return null
  const words = /^[有共均约]{0,2}$/.test(lead) ? lead + tail : lead
  for (const [key, concept] of results) if (key.test(words)) return concept
  if (/审结|结案|调解|撤回|终止|胜诉|开庭|和解/.test(words)) return null
  if (/(?:复议|诉讼|起诉|应诉)(?:的|类)?(?:案件|申请|案)?(?:数量?|总数|总计)?[为是有共计达:了]{0,4}$/.test(lead))
    return 'dispute.total'
  return /^[一-龥、]{0,24}(?:收到|发生|提起|产生|引发|被申请|涉及|新增|有|共)/.test(lead) &&
    /(?:复议|诉讼|起诉)/.test(lead + tail)
    ? 'dispute.total'
    : null
}

const documentVerbs: readonly (readonly [RegExp, Concept])[] = [
  [/现行有效|继续有效|保留/, 'documents.in-force'],
  [/废止/, 'documents.repealed'],
  [/公开|公布/, 'documents.disclosed'],
  [/制定|制发|印发|出台|新制作|制作|发布/, 'documents.made'],
]

/** The concept of a number of normative documents or regulations. */
export function documentConcept(lead: string, tail: string): Concept | null {
  const words = /[一-龥]$/.test(lead) ? lead : lead + tail
  // 宣布失效 is no 废止, and the table counts the latter only.
  if (/失效/.test(words) && !/废止/.test(words)) return null
  if (/解读|审查|备案|清理|修订|修改|征求|评估|报备|起草|审核|转发|累计|历年|上传|栏目|信息/.test(words)) return null
  let found: Concept | null = null
  let at = -1
  for (const [key, concept] of documentVerbs) {
    const index = key.exec(words)?.index ?? -1
    if (index > at) [at, found] = [index, concept]
  }
  return found
}

/** Time and body before the verb; what else stands there makes the clause one of a part or a channel. */
const whoAndWhen =
  /(?:19|20)\d\d年度?|\d{1,2}-\d{1,2}月|今年以来|本?年度|本年|全年|今年|年内|截[至止].{0,12}(?:底|日)|全(?:省|市|州|盟|区|县|旗|镇|乡|街道|局|委)|[我本](?:省|市|州|盟|区|县|旗|镇|乡|街道|局|厅|委|办|单位|机关|部门|行政机关)|各级(?:人民)?(?:政府|行政机关)|行政机关|及其?|(?:各|工作|各工作|职能)部门|^[一-龥]{2,14}?(?:政府(?:办公厅|办公室)?|局|委员会|委|厅|中心|街道办事处|街道|镇|乡)(?=共|累计|主动|公开|发布|总|通)/g
const publishing =
  /^(?:共计?|累计|总计|总共|新增|一共)*(?:主动)?(?:向社会)?(?:主动)?(?:公开|发布)(?:了|的)?(?:各类|各种|本级)?(?:的)?(?:(?:政府|政务)?信息(?:总?数量?|总量)?[为达到共计]{0,3})?$/

/** Whether the clause counts items of information made public, as a whole: `共主动公开政府信息`, not `公开财政信息`. */
export function isPublishedTotal(lead: string, tail: string): boolean {
  const words = lead.replace(whoAndWhen, '')
  if (!publishing.test(words)) return false
  return /信息/.test(words) || /^(?:各类|重要)?(?:政府|政务)?信息/.test(tail)
}

/** Whether a percentage is the share of applications that were closed or answered. */
export function isCompletionRate(lead: string): boolean {
  return /(?:办结|答复|回复|办理)率[均都为达到约是:了]{0,5}$/.test(lead)
}
