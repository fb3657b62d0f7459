/** Whether the report bears its statutory name and one body, in the title and in the introduction. */

import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import { bodyNameOf, isShortFor } from '../../report/body-name'
import { matchesOf } from '../../text/matches'
import { normaliseMapped } from '../../text/normalise'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, untested } from '../mark'
import { quoteAt } from '../quote'

export const reportName = defineCheck({
  id: 'wording/report-name',
  code: 'TL-04',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '报告名称与主体', en: 'Name and body of the report' },
  asks: {
    zh: '标题和导语是否使用“政府信息公开工作年度报告”的法定名称，主体是否一致、语序是否规范？',
    en: 'Do title and introduction use the statutory name of the report, one body, and the usual order?',
  },
  forms: 'all',
  messages: {
    titleName: {
      zh: '标题将报告称为“{stated}”，法定名称为“政府信息公开工作年度报告”，请核实更正。',
      en: 'The title calls the report “{stated}”; its statutory name is 政府信息公开工作年度报告.',
    },
    introductionName: {
      zh: '导语将报告称为“{stated}”，与法定名称“政府信息公开工作年度报告”不一致，请核实更正。',
      en: 'The introduction calls the report “{stated}”; its statutory name is 政府信息公开工作年度报告.',
    },
    order: {
      zh: '标题“{stated}”中年份插在单位名称中间，语序不规范，请核实更正。',
      en: 'In the title “{stated}” the year stands inside the name of the body.',
    },
    otherBody: {
      zh: '标题所示单位为“{title}”，导语所示单位为“{stated}”，请核实更正。',
      en: 'The title names {title}, the introduction names {stated}.',
    },
  },
  reasons: {
    noTitle: {
      zh: '报告标题未能识别，无法核对名称和主体。',
      en: 'The title was not read, so name and body cannot be compared.',
    },
  },
  *run(subject) {
    yield* judgeTitle(subject)
    yield* judgeIntroduction(subject)
  },
})

const place = (passage: string): { section: null; passage: string } => ({ section: null, passage })

/** 政务公开 is wider than 政府信息公开: a report on it is another report (令711, article 49). */
const otherName = /政务公开(?:工作)?(?:的)?(?:年度)?(?:工作)?报告/
const yearIn = /((?:19|20)\d\d)年(?:度)?/
const organEnd = /(?:人民政府|政府|办公室|办公厅|局|委员会|厅|中心|街道办事处|管委会)$/

function* judgeTitle({ document, report }: Subject): Iterable<Mark> {
  const { title } = report
  if (title === null) return yield untested('noTitle', { section: null })
  const { text, spanOf } = normaliseMapped(title.text, title.span.start)
  const whole = evidenceAt(document, 'context', title.span)
  const named = otherName.exec(text)
  if (named !== null && !text.includes('信息公开')) {
    const at = spanOf(named.index, named.index + named[0].length)
    yield finding('titleName', { stated: named[0] }, place('title-name'), [evidenceAt(document, 'stated', at), whole])
  }
  const year = yearIn.exec(text)
  if (year === null) return
  const before = text.slice(0, year.index)
  const after = text.slice(year.index + year[0].length)
  const organ = after.slice(0, Math.max(0, after.search(/政府信息公开|信息公开|政务公开/)))
  const bodyBefore = bodyNameOf(before)
  // 某区2020年政府办公室政府信息公开…: a place alone before the year, its organ after it.
  if (bodyBefore.place !== '' && bodyBefore.organ === '' && organ.length >= 2 && organEnd.test(organ)) {
    yield finding('order', { stated: text }, place('title-order'), [whole])
  }
}

/** The introduction: what stands before the first section, or the first two paragraphs of section one. */
function introductionOf(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const bodies = paragraphs.filter((one) => one.kind === 'body' || one.kind === 'heading')
  const first = bodies.filter((one) => one.section === null)
  const firstHeading = paragraphs.findIndex((one) => one.kind === 'section')
  const before = first.filter((one) => firstHeading < 0 || paragraphs.indexOf(one) < firstHeading)
  return before.length > 0 ? before.slice(0, 6) : bodies.slice(0, 2)
}

/** The report speaks of itself: name and year of the body, then the name of the report. */
const selfName = /((?:19|20)\d\d)年(?:度)?(政务公开(?:工作)?(?:年度)?(?:工作)?报告)/g
const selfBody =
  /(?:^|本报告(?:是)?由|现将|本年度报告(?:是)?由|[。;])([一-龥]{2,24}?(?:局|委员会|厅))(?:(?:19|20)\d\d年(?:度)?(?:政府信息公开|政务公开)(?:工作)?(?:年度)?(?:工作)?报告|(?:根据|按照|依据|依照)《)/

function* judgeIntroduction({ document, report, form }: Subject): Iterable<Mark> {
  for (const paragraph of introductionOf(paragraphsOf(document, report, form))) {
    const text = paragraph.plain
    for (const match of matchesOf(text, selfName)) {
      const [all, , stated = ''] = match
      if (report.year !== null && match[1] !== String(report.year)) continue
      const start = match.index + all.length - stated.length
      const from = clauseStart(text, match.index)
      yield finding('introductionName', { stated }, place('introduction-name'), [
        quoteAt(document, 'stated', paragraph, { start: from, end: start + stated.length }),
        ...(report.title === null ? [] : [evidenceAt(document, 'context', report.title.span)]),
      ])
      break
    }
    const own = selfBody.exec(paragraph.text)
    const stated = own?.[1]
    const title = report.body.name
    if (own === null || stated === undefined || title === null || !isOtherOrgan(title, stated)) continue
    const start = own.index + own[0].indexOf(stated)
    yield finding('otherBody', { title, stated }, place('introduction-body'), [
      quoteAt(document, 'stated', paragraph, { start, end: start + stated.length }),
      ...(report.title === null ? [] : [evidenceAt(document, 'context', report.title.span)]),
    ])
  }
}

function clauseStart(text: string, before: number): number {
  const from = Math.max(0, before - 30)
  const stop = text.slice(from, before).search(/[。;,:!?][^。;,:!?]*$/)
  return stop < 0 ? from : from + stop + 1
}

/** Two bureaus whose fields share no character: 教育局 and 卫生健康局; 教育局 and 教体局 are one after a reform. */
function isOtherOrgan(title: string, stated: string): boolean {
  const a = fieldOf(title)
  const b = fieldOf(stated)
  if (a.length < 2 || b.length < 2 || isShortFor(stated, title) || title.includes(stated) || stated.includes(title))
    return false
  return !Array.from(b).some((character) => a.includes(character))
}

function fieldOf(name: string): string {
  const { organ, organWord } = bodyNameOf(name)
  return organWord === '局' || organWord === '委' || organWord === '厅'
    ? organ.replace(/(?:局|委员会|委|厅)$/, '').replace(/[和与管理]/g, '')
    : ''
}
