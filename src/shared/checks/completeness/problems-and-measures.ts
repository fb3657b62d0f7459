/** Whether the part on problems names real problems, and measures against them. */

import type { SectionKey } from '../../forms/form'
import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import type { ReportSection } from '../../report/report'
import { matchesOf } from '../../text/matches'
import type { Span } from '../../text/span'
import type { Evidence, Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick, untested } from '../mark'
import { quoteAt } from '../quote'

export const problemsAndMeasures = defineCheck({
  id: 'completeness/problems-and-measures',
  code: 'ST-07',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '存在问题与改进情况', en: 'Problems and measures' },
  asks: {
    zh: '存在的主要问题及改进情况部分是否写明具体问题和改进措施？',
    en: 'Does the part on problems name concrete problems, and measures against them?',
  },
  forms: 'all',
  messages: {
    nothing: {
      zh: '“存在的主要问题及改进情况”部分仅写“{stated}”，未写明问题和改进情况，请核实补充。',
      en: 'The part on problems says only “{stated}”; neither problem nor measure is named.',
    },
    short: {
      zh: '“存在的主要问题及改进情况”部分仅{length}字，内容过于简单，请核实补充。',
      en: 'The part on problems has {length} characters only.',
    },
    noMeasure: {
      zh: '存在问题部分未写明改进情况或者改进措施，请核实补充。',
      en: 'The part on problems names no measure.',
    },
    noProblem: {
      zh: '存在问题部分未写明存在的问题，请核实补充。',
      en: 'The part on problems names no problem.',
    },
    formulas: {
      zh: '存在问题表述空泛：所列{count}项问题只有“…有待加强”“需进一步…”之类的表述，未见具体情况。',
      en: 'The problems are formulas: each of the {count} only says that something needs strengthening.',
    },
  },
  reasons: {
    notThere: { zh: '存在问题部分未能读取，无法核对。', en: 'The part on problems was not read.' },
  },
  *run(subject) {
    yield* judge(subject)
  },
})

/** 国办公开办函〔2021〕30号 warns of 敷衍塞责; below this length there is room for no problem and no measure. */
const shortest = 60

const nothing =
  /^(?:暂)?(?:无|没有|不存在|未发现)(?:存在)?(?:明显|突出|主要|任何)?(?:的)?(?:问题|此类情况|此项情况|情况|内容)?[。.]?$/
const measureWords =
  /改进|措施|下一步|今后|将|加强|进一步|针对|推动|推进|提升|提高|完善|健全|强化|优化|加大|整改|努力|抓好|做好|已|开展/
const problemWords =
  /问题|不足|薄弱|差距|有待|不够|欠缺|缺乏|短板|困难|不到位|不深|不高|不强|不及时|不平衡|不均|不全|不佳|不一|不规范|不完善|还需|仍需|需要?进一步|需加强|需要?(?:提高|提升|加强)|较少|较慢|较低|较弱|偏少|偏低|滞后|单一|未能|尚未|仍有|存在|弱/
/** Where the measures begin, in a part that holds both. */
const measuresBegin =
  /改进(?:情况|措施|工作|方向)|下一步|下步|今后|针对(?:以上|上述|这些|存在)|为此|整改|拟采取|(?:采取|抓好|做好)以下/
const formula =
  /^(?:[^。;,]{1,24},)?[^。;,]{1,30}(?:有待|还需|仍需|尚需|亟需|需要?|还要|仍要|还应|应)(?:于|要)?(?:进一步|继续|不断|更加|持续)?(?:的)?(?:加强|提高|提升|完善|健全|深化|强化|改进|加大|拓展|规范|丰富|增强|优化|细化|改善)(?:力度|水平)?$/

function* judge({ document, report, form }: Subject): Iterable<Mark> {
  const sections = report.sections.filter(isAboutProblems)
  const first = sections[0]
  const place = { section: first?.key ?? problemsKey(form.sections.map((one) => one.key)) }
  const prose = paragraphsOf(document, report, form).filter(
    (one) =>
      one.kind !== 'section' && sections.some((section) => section.key === one.section && section.state === 'present'),
  )
  const opening = prose[0]
  if (first === undefined || opening === undefined) return yield untested('notThere', place)
  const text = prose.map((one) => one.text).join('')
  const heading = first.headingSpan === null ? [] : [evidenceAt(document, 'heading', first.headingSpan)]
  const whole = [...heading, quoteAt(document, 'stated', opening, { start: 0, end: opening.text.length })]
  if (prose.length === 1 && nothing.test(text)) {
    return yield finding('nothing', { stated: text.replace(/[。.]$/, '') }, place, whole, { severity: 'S2' })
  }
  if (text.length < shortest) return yield finding('short', { length: String(text.length) }, place, whole)
  const measuresElsewhere =
    sections.length > 1 ||
    report.sections.some((one) => /措施|改进|下一步|打算/.test(one.heading ?? '') && !sections.includes(one))
  if (!measureWords.test(text) && !measuresElsewhere) return yield finding('noMeasure', {}, place, whole)
  if (!problemWords.test(text)) return yield finding('noProblem', {}, place, whole)
  const items = problemItems(prose)
  if (items.length > 0 && items.every((one) => one.isFormula)) {
    const evidence: readonly Evidence[] = items.map((one) => quoteAt(document, 'stated', one.paragraph, one.at))
    // Older rules asked for the main problems only; a formula there is a hint (seed 003).
    const severity = form.id === '2008' || form.id === '2014' ? 'S4' : 'S3'
    return yield finding('formulas', { count: String(items.length) }, place, evidence, { severity })
  }
  yield tick('traced', place, [])
}

function isAboutProblems(section: ReportSection): boolean {
  return section.key === 'problems' || (/^s\d/.test(section.key) && /问题|不足/.test(section.heading ?? ''))
}

function problemsKey(keys: readonly SectionKey[]): SectionKey | null {
  return keys.includes('problems') ? 'problems' : null
}

interface Problem {
  readonly paragraph: Paragraph
  readonly at: Span
  readonly isFormula: boolean
}

/** What stands before the measures begin, sentence by sentence, without the words that lead to the list. */
function problemItems(prose: readonly Paragraph[]): readonly Problem[] {
  const items: Problem[] = []
  for (const paragraph of prose) {
    const begin = measuresBegin.exec(paragraph.text)
    const upTo = begin === null ? paragraph.text.length : begin.index
    for (const match of matchesOf(paragraph.text.slice(0, upTo), /[^。;:!?]+/g)) {
      const words = match[0].replace(itemMark, '')
      if (words.length < 6 || leadsIn.test(words)) continue
      const start = match.index
      items.push({
        paragraph,
        at: { start, end: start + match[0].length },
        isFormula: formula.test(words) && !/\d(?!\d{0,3}年)/.test(words),
      })
    }
    if (begin !== null) break
  }
  return items
}

const itemMark =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}(?:是|、|要)|\d{1,2}[、.]|第[一二三四五六七八九十],)/
const leadsIn =
  /(?:存在|有)(?:着)?(?:以下|如下|一些|的)?[^。]{0,16}(?:问题|不足|差距|薄弱环节)(?:和[^。]{0,8})?$|^(?:虽然|但|不过|与|对照)[^。]{0,60}(?:差距|问题|不足|环节)$|主要(?:表现|体现)/
