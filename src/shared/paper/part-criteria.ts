/** Part two: by what it was measured, which checks were run, how they came out, and which numbers were looked at. */

import { defaultCheckSettings } from '../checks/check'
import { countCoverage } from '../review/counts'
import { assessmentWords, countAssessments, type Assessment } from './assessment'
import { isRevised } from '../checks/authority'
import { columns, list, paragraph, row, table } from './blocks'
import { count, refTo, told, word, type PaperContext } from './context'
import type { Block, Runs } from './paper'
import { fixed, referred } from './runs'

const words = {
  revised: {
    zh: '《中华人民共和国政府信息公开条例》（国务院令第711号）第四十七条、第四十九条、第五十条',
    en: '中华人民共和国政府信息公开条例 (令711), arts. 47, 49 and 50',
  },
  older: {
    zh: '《中华人民共和国政府信息公开条例》（国务院令第492号）第三十一条、第三十二条',
    en: '中华人民共和国政府信息公开条例 (令492), arts. 31 and 32',
  },
  form: { zh: '{authority}《{title}》', en: '{authority}, {title}' },
  deadlines: {
    zh: '本项目设定的发布期限：部门{department}，政府{government}（报告年度的次年，月-日）',
    en: 'deadlines set for this engagement: departments {department}, governments {government} (month-day of the year after)',
  },
  rules: {
    zh: '规则集版本{ruleSet}；程序{tool}',
    en: 'rule set {ruleSet}; program {tool}',
  },
  executed: {
    zh: '已执行检查{run}项：通过{passed}项，不符{failed}项，存疑{uncertain}项，部分可评价且未见不符{partly}项，无法评价{notAssessable}项（原因见“无法评价事项及原因”）。另有{notApplicable}项不适用于本年度格式。',
    en: '{run} checks were carried out: {passed} passed, {failed} failed, {uncertain} uncertain, {partly} assessed in part with nothing found, {notAssessable} not assessable (reasons below). {notApplicable} more do not apply to the form of this year.',
  },
  numbers: {
    zh: '报告中共有数字{numbers}个：已核对{tied}个，无须核对（日期、文号、序号等）{explained}个，未被任何检查核对{open}个。',
    en: 'The report holds {numbers} numbers: {tied} tied by a check, {explained} that count nothing (dates, document numbers, ordinals), {open} that no check has tied.',
  },
  honest: {
    zh: '“通过”仅指所执行的检查未发现不符；未核对的数字和无法评价的事项不在其内。',
    en: '“Passed” means that the check found nothing; numbers not tied and matters not assessable are not covered by it.',
  },
  caption: { zh: '检查结果汇总', en: 'Outcome of the checks' },
  outcome: { zh: '结果', en: 'Outcome' },
  n: { zh: '项数', en: 'Checks' },
} as const

const order: readonly Assessment[] = ['passed', 'failed', 'uncertain', 'partly', 'not-assessable', 'not-applicable']

export function criteria(context: PaperContext): readonly Block[] {
  const { subject, writing, language, review } = context
  const counts = countAssessments(context.assessed)
  const n = (of: Assessment): Runs => count(context, counts[of], `checks:${of}`)
  const run = context.assessed.length - counts['not-applicable']
  const coverage = countCoverage(subject.run.coverage)
  const { form } = subject
  const items: Runs[] = [word(context, isRevised(subject.report.year) ? words.revised : words.older)]
  if (form.id !== '2008')
    items.push(told(context, words.form, { authority: form.authority, title: form.title[language] }))
  const terms = review?.state.terms
  if (
    terms &&
    (terms.departmentDeadline !== defaultCheckSettings.departmentDeadline ||
      terms.governmentDeadline !== defaultCheckSettings.governmentDeadline)
  ) {
    const term = (of: 'departmentDeadline' | 'governmentDeadline'): Runs => referred(terms[of], { kind: 'act', of })
    items.push(
      told(context, words.deadlines, {
        department: term('departmentDeadline'),
        government: term('governmentDeadline'),
      }),
    )
  }
  items.push(
    told(context, words.rules, {
      ruleSet: referred(subject.ruleSet, refTo(context, 'written', { of: 'rule-set' })),
      tool: referred(`${writing.tool.name} ${writing.tool.version}`, { kind: 'written', of: 'tool' }),
    }),
  )
  return [
    list('criteria:list', items),
    paragraph(
      'criteria:executed',
      told(context, words.executed, {
        run: count(context, run, 'checks:run'),
        passed: n('passed'),
        failed: n('failed'),
        uncertain: n('uncertain'),
        partly: n('partly'),
        notAssessable: n('not-assessable'),
        notApplicable: n('not-applicable'),
      }),
    ),
    table(
      'criteria:outcome',
      word(context, words.caption),
      columns(70, [30, 'end']),
      [[word(context, words.outcome), word(context, words.n)]],
      order.map((of) => row(`criteria:outcome:${of}`, [fixed(assessmentWords[of][language]), n(of)])),
    ),
    paragraph(
      'criteria:numbers',
      told(context, words.numbers, {
        numbers: count(context, coverage.numbers, 'numbers'),
        tied: count(context, coverage.tied, 'numbers:tied'),
        explained: count(context, coverage.explained, 'numbers:explained'),
        open: count(context, coverage.open, 'numbers:open'),
      }),
    ),
    paragraph('criteria:honest', word(context, words.honest), 'note'),
  ]
}
