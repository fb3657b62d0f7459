/** Whether section one speaks of its five elements. */

import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import type { Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick, untested } from '../mark'
import { overviewElements as elements } from './lists/overview-elements'

export const overviewElements = defineCheck({
  id: 'completeness/overview-elements',
  code: 'ST-05',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '总体情况要素', en: 'Elements of section one' },
  asks: {
    zh: '总体情况是否涵盖主动公开、依申请公开、政府信息管理、平台建设、监督保障五项要素？',
    en: 'Does section one cover disclosure, applications, information management, platforms and supervision?',
  },
  forms: ['2019', '2021'],
  messages: {
    missing: {
      zh: '总体情况部分未涉及“{missing}”，要素不全（应包括主动公开、依申请公开、政府信息管理、平台建设、监督保障），请核实补充。',
      en: 'Section one does not speak of {missing}; its elements are disclosure, applications, information management, platforms and supervision.',
    },
  },
  reasons: {
    notThere: {
      zh: '总体情况部分未能读取，无法核对要素。',
      en: 'Section one was not read, so its elements cannot be judged.',
    },
  },
  *run({ document, report, form }: Subject) {
    const place = { section: 'overview' }
    const section = report.sections.find((one) => one.key === 'overview')
    const prose = paragraphsOf(document, report, form).filter(
      (one) => one.section === 'overview' && one.kind !== 'section',
    )
    if (section?.state !== 'present' || prose.length === 0) return yield untested('notThere', place)
    const text = prose.map(ownWords).join('\n')
    const missing = elements.filter((element) => !element.words.test(text))
    if (missing.length === 0) return yield tick('traced', place, [])
    const heading = section.headingSpan ?? prose[0]?.spanOf(0, 1)
    yield finding(
      'missing',
      {
        missing: {
          zh: missing.map((one) => one.name.zh).join('、'),
          en: missing.map((one) => one.name.en).join(', '),
        },
      },
      place,
      heading === undefined ? [] : [evidenceAt(document, 'heading', heading)],
    )
  },
})

/** A sentence that lists the parts of the report says nothing about them (seed 000 keeps its introduction in section one). */
function ownWords({ plain: text, sentences }: Paragraph): string {
  return sentences
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !listsParts(sentence))
    .join('')
}

const parts = [/总体情况|概述/, /主动公开/, /申请/, /复议|诉讼/, /问题|改进/, /其他/]

function listsParts(sentence: string): boolean {
  return (
    /报告|全文/.test(sentence) &&
    /包括|组成|分为|共分|由/.test(sentence) &&
    parts.filter((one) => one.test(sentence)).length >= 4
  )
}
