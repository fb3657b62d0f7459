/** Whether a template left placeholders or instructions in the report. */

import { paragraphsOf } from '../../report/paragraphs'
import type { Subject } from '../check'
import { defineCheck } from '../check'
import { finding } from '../mark'
import { passageWords, quoteInContext, wordsAt } from '../quote'
import { matchesOf } from '../../text/matches'
import { residues } from './lists/residues'

export const templateResidue = defineCheck({
  id: 'wording/template-residue',
  code: 'TX-04',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '模板残留', en: 'Template residue' },
  asks: {
    zh: '报告中是否残留未填写的占位符、填写说明或者批注？',
    en: 'Do placeholders, instructions or comments of a template stand in the report?',
  },
  forms: 'all',
  messages: {
    residue: {
      zh: '“{stated}”疑为模板残留（{reason}），请核实更正。',
      en: '“{stated}” looks left over from a template: {reason}.',
    },
  },
  reasons: {},
  *run({ document, report, form }: Subject) {
    // Where the body itself is called 某某局 or XX局 the report was made anonymous on purpose.
    const name = report.body.name ?? ''
    const meant = residues.filter(({ pattern }) => name.search(pattern) < 0)
    for (const paragraph of paragraphsOf(document, report, form)) {
      for (const { pattern, hint, reason } of meant) {
        if (!hint.test(paragraph.text)) continue
        for (const match of matchesOf(paragraph.text, pattern).slice(0, mostShown)) {
          const at = { start: match.index, end: match.index + match[0].length }
          const around = { start: Math.max(0, at.start - 8), end: Math.min(at.end + 8, paragraph.text.length) }
          yield finding(
            'residue',
            { stated: wordsAt(document, paragraph, around), reason },
            { section: paragraph.section, passage: passageWords(paragraph.text.slice(around.start, around.end)) },
            quoteInContext(document, paragraph, at),
          )
        }
      }
    }
  },
})

/** Of one kind in one paragraph: more of them say nothing new. */
const mostShown = 5
