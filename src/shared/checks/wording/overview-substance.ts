/** Whether section one tells facts about disclosure: a figure at least, and not mostly other matters. */

import { paragraphsOf } from '../../report/paragraphs'
import type { Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick, untested } from '../mark'
import { disclosureWords } from './lists/disclosure-words'

export const overviewSubstance = defineCheck({
  id: 'wording/overview-substance',
  code: 'ST-11',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '内容泛化', en: 'Substance of section one' },
  asks: {
    zh: '总体情况是否有具体数据，是否以政府信息公开工作为主要内容？',
    en: 'Does section one give figures, and is disclosure its main matter?',
  },
  forms: ['2019', '2021'],
  messages: {
    noFigure: {
      zh: '总体情况部分共{length}字，没有一项具体数据，内容泛化，请核实补充。',
      en: 'Section one has {length} characters and not a single figure.',
    },
    elsewhere: {
      zh: '总体情况部分约{share}%的文字未涉及政府信息公开工作，内容泛化，请核实。',
      en: 'About {share}% of section one does not speak of information disclosure.',
    },
  },
  reasons: {
    notThere: { zh: '总体情况部分未能读取，无法核对。', en: 'Section one was not read.' },
  },
  *run({ document, report, form }: Subject) {
    const place = { section: 'overview' }
    const section = report.sections.find((one) => one.key === 'overview')
    const prose = paragraphsOf(document, report, form).filter(
      (one) => one.section === 'overview' && one.kind === 'body',
    )
    const length = prose.reduce((sum, one) => sum + one.text.length, 0)
    if (section?.state !== 'present' || length === 0) return yield untested('notThere', place)
    const evidence = section.headingSpan === null ? [] : [evidenceAt(document, 'heading', section.headingSpan)]
    const hasFigure = prose.some((one) => figure.test(one.plain))
    const off = prose.reduce((sum, one) => sum + (disclosureWords.test(one.text) ? 0 : one.text.length), 0)
    const share = Math.floor((off * 100) / length)
    let agrees = true
    if (!hasFigure && length >= longEnough) {
      agrees = false
      yield finding('noFigure', { length: String(length) }, { ...place, passage: 'figure' }, evidence)
    }
    if (share > mostElsewhere && length >= longEnough) {
      agrees = false
      yield finding('elsewhere', { share: String(share) }, { ...place, passage: 'share' }, evidence)
    }
    if (agrees) yield tick('traced', place, [])
  },
})

/** Of a few sentences nothing is asked here (ST-05 asks for the elements). */
const longEnough = 200
const mostElsewhere = 50
/** A number with its counter, in digits or in words, or the statement that there was none. */
const figure =
  /\d(?:\.\d+)?(?:余|多|万|千|百)?(?:条|件|次|篇|个|项|份|期|场|人|家|户|宗|起|页|类|批|元|万|%|部|名|处|字|段|幅|轮|季|版|本|套|台|块)|[一二两三四五六七八九十百]{1,6}(?:余|多)?(?:条|件|次|篇|份|期|场|人次|批)|(?:未收到|没有收到|未接到|未发生|无)[^。;]{0,16}(?:申请|复议|诉讼)/
