/** Whether a section that the form of the year requires is absent. */

import type { Subject } from '../check'
import { defineCheck } from '../check'
import { finding, tick, untested } from '../mark'
import { neighbourHeadings } from './neighbour-headings'

export const missingSection = defineCheck({
  id: 'completeness/missing-section',
  code: 'ST-01',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '缺少法定部分', en: 'Missing section' },
  asks: {
    zh: '格式规定的六个部分是否齐全？',
    en: 'Are all six sections of the form there?',
  },
  forms: ['2019', '2021'],
  messages: {
    absent: {
      zh: '缺少“{ordinal}、{heading}”部分。',
      en: 'The section “{ordinal}、{heading}” is missing.',
    },
    cut: {
      zh: '未见“{ordinal}、{heading}”部分；文件末尾没有落款，可能未收全，请核对原件。',
      en: 'The section “{ordinal}、{heading}” is not there; the file ends without a signature and may be cut, so the original has to be consulted.',
    },
  },
  reasons: {
    lost: {
      zh: '“{ordinal}、{heading}”部分在文件转换中缺损，请提供原件。',
      en: 'The section “{ordinal}、{heading}” was damaged when the file was converted; the original is needed.',
    },
  },
  *run(subject) {
    const { form, report } = subject
    for (const section of form.sections) {
      const found = report.sections.find((one) => one.key === section.key)
      const place = { section: section.key }
      const values = { ordinal: section.ordinal, heading: section.heading }
      if (found?.state === 'lost') {
        yield untested('lost', place, values)
      } else if (found !== undefined && found.state !== 'absent') {
        if (found.headingSpan !== null) yield tick('traced', place, [found.headingSpan])
      } else {
        const isCut = report.signed === null && isAfterAll(subject, section.key)
        yield finding(isCut ? 'cut' : 'absent', values, place, neighbourHeadings(subject, section.key), {
          class: isCut ? 'likely-defect' : 'defect',
        })
      }
    }
  },
})

function isAfterAll({ form, report }: Subject, key: string): boolean {
  const from = form.sections.findIndex((one) => one.key === key)
  const later = new Set(form.sections.slice(from).map((one) => one.key))
  return !report.sections.some((one) => later.has(one.key) && one.headingSpan !== null)
}
