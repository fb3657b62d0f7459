/** Whether the parts that the introduction announces are those that the report has. */

import type { SectionKey } from '../../forms/form'
import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import { clausesOf } from '../../report/sentences'
import type { Report } from '../../report/report'
import { matchesOf } from '../../text/matches'
import type { Span } from '../../text/span'
import type { Evidence, Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick } from '../mark'
import { quoteAt } from '../quote'

export const introduction = defineCheck({
  id: 'wording/introduction',
  code: 'ST-09',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '导语与正文', en: 'Introduction and body' },
  asks: {
    zh: '导语所列的报告组成部分与正文各部分是否一致？',
    en: 'Are the parts that the introduction lists those that the report has?',
  },
  forms: ['2019', '2021'],
  messages: {
    omitted: {
      zh: '导语列举报告组成部分时未列“{missing}”，与正文不一致，请核实更正。',
      en: 'The introduction lists the parts of the report without {missing}, which the report has.',
    },
    otherName: {
      zh: '导语将报告部分称为“{stated}”，与正文标题“{heading}”不一致，请核实更正。',
      en: 'The introduction calls a part “{stated}”; its heading reads “{heading}”.',
    },
    count: {
      zh: '导语称报告由{stated}个部分组成，正文为{found}个部分，请核实更正。',
      en: 'The introduction speaks of {stated} parts; the report has {found}.',
    },
  },
  reasons: {},
  *run(subject) {
    for (const paragraph of paragraphsOf(subject.document, subject.report, subject.form)) {
      if (paragraph.kind !== 'body' || (paragraph.section !== null && paragraph.section !== 'overview')) continue
      for (const sentence of paragraph.sentences) {
        const list = listIn(paragraph, sentence)
        if (list === null) continue
        yield* judge(subject, list)
        return
      }
    }
  },
})

interface Part {
  readonly key: SectionKey
  readonly at: Span
}

interface PartList {
  readonly paragraph: Paragraph
  readonly sentence: Span
  readonly parts: readonly Part[]
}

const parts: readonly (readonly [SectionKey, RegExp])[] = [
  ['disputes', /复议|诉讼/],
  ['applications', /申请/],
  ['disclosure', /主动公开/],
  ['problems', /问题|改进/],
  ['other', /其他|需要(?:报告|说明)/],
  ['overview', /总体|概述|基本情况|概况/],
]
const introduces = /(?:包括|由|分为|包含|共分|含|内容为|内容有|组成部分为)/

/** A sentence about the report that names four of its parts or more. */
function listIn(paragraph: Paragraph, sentence: Span): PartList | null {
  const words = paragraph.text.slice(sentence.start, sentence.end)
  const opens = introduces.exec(words)
  if (opens === null || !/报告|全文|内容/.test(words)) return null
  const found: Part[] = []
  const from = { start: sentence.start + opens.index + opens[0].length, end: sentence.end }
  for (const at of clausesOf(paragraph.text, from).flatMap((clause) => itemsOf(paragraph.text, clause))) {
    const item = paragraph.text.slice(at.start, at.end)
    const key = parts.find(([, pattern]) => pattern.test(item))?.[0]
    if (key !== undefined && found.at(-1)?.key !== key) found.push({ key, at })
  }
  return new Set(found.map((one) => one.key)).size >= 4 ? { paragraph, sentence, parts: found } : null
}

/** Items within a clause: parted by 、 and freed of their number and quotes. */
function itemsOf(text: string, clause: Span): readonly Span[] {
  const items: Span[] = []
  let start = clause.start
  for (const match of matchesOf(text.slice(clause.start, clause.end), /、/g)) {
    const at = clause.start + match.index
    if (at - start >= 2) {
      items.push({ start, end: at })
      start = at + 1
    }
  }
  items.push({ start, end: clause.end })
  return items.map(({ start: from, end }) => {
    const item = text.slice(from, end)
    const lead = /^["一二三四五六、(]*/.exec(item)?.[0].length ?? 0
    const tail = /["。;,:)]{0,8}$/.exec(item.slice(-8))?.[0].length ?? 0
    return { start: Math.min(from + lead, end), end: Math.max(from + lead, end - tail) }
  })
}

const numerals = '一二三四五六七八九'

function* judge(subject: Subject, list: PartList): Iterable<Mark> {
  const { document, report } = subject
  const { paragraph, sentence } = list
  const words = paragraph.text.slice(sentence.start, sentence.end)
  const place = { section: paragraph.section }
  const listed = new Set(list.parts.map((one) => one.key))
  const standing = report.sections.filter((one) => one.state !== 'absent' && one.state !== 'lost')
  const missing = standing.filter((one) => !listed.has(one.key))
  const last = list.parts.at(-1)
  let agrees = true
  // 等 leaves the list open, unless it closes it: 等六个部分.
  const isOpen = /等(?!.{0,3}[一二三四五六七八九\d]个?(?:大)?(?:部分|方面))/.test(words)
  if (missing.length > 0 && !isOpen && last !== undefined) {
    agrees = false
    yield finding(
      'omitted',
      { missing: missing.map((one) => (one.heading ?? one.key).replace(/^.{1,2}、\s*/, '')).join('、') },
      { ...place, passage: 'omitted' },
      [
        quoteAt(document, 'stated', paragraph, last.at),
        quoteAt(document, 'context', paragraph, sentence),
        ...missing.flatMap((one) =>
          one.headingSpan === null ? [] : [evidenceAt(document, 'heading', one.headingSpan)],
        ),
      ],
    )
  }
  for (const [stated, heading, at] of otherNames(list, report)) {
    agrees = false
    yield finding('otherName', { stated, heading }, { ...place, passage: stated }, nameEvidence(subject, list, at))
  }
  const count = /([一二三四五六七八九\d])个?(?:大)?(?:部分|方面)/.exec(words)?.[1]
  const number = count === undefined ? null : /\d/.test(count) ? Number(count) : numerals.indexOf(count) + 1
  const complete = report.sections.every((one) => one.state !== 'absent' && one.state !== 'lost')
  if (number !== null && complete && number !== standing.length) {
    agrees = false
    yield finding('count', { stated: String(number), found: String(standing.length) }, { ...place, passage: 'count' }, [
      quoteAt(document, 'stated', paragraph, sentence),
    ])
  }
  if (agrees) yield tick('traced', place, [])
}

/** Names of the older reports for parts that the form calls otherwise: 概述, 改进措施. */
function otherNames(
  { paragraph, parts: listed }: PartList,
  report: Report,
): readonly (readonly [string, string, Span])[] {
  return listed.flatMap(({ key, at }) => {
    const stated = paragraph.text.slice(at.start, at.end)
    const heading = report.sections.find((one) => one.key === key)?.heading?.replace(/\s/g, '')
    if (heading === undefined || key !== 'overview') return []
    return /概述/.test(stated) && !/概述/.test(heading) ? [[stated, heading, at] as const] : []
  })
}

/** The part named otherwise, and with it the part on problems where that keeps its old name too. */
function nameEvidence(
  { document, report }: Subject,
  { paragraph, parts: listed }: PartList,
  at: Span,
): readonly Evidence[] {
  const problems = listed.find(
    (one) => one.key === 'problems' && /措施/.test(paragraph.text.slice(one.at.start, one.at.end)),
  )
  const heading = report.sections.find((one) => one.key === 'problems')?.heading ?? ''
  return [
    quoteAt(document, 'stated', paragraph, at),
    ...(problems === undefined || /措施/.test(heading) ? [] : [quoteAt(document, 'stated', paragraph, problems.at)]),
  ]
}
