/** What is asked of the body for a finding, and what people decided about it. */

import { nameOf, actDate } from './people'
import { refTo, told, typed, word, type PaperContext } from './context'
import type { Runs } from './paper'
import { joinSentences } from './arithmetic'
import { fixed, referred } from './runs'
import { dispositionWords, type Standing } from './standing'

const asked = {
  S1: { zh: '请核实更正，并重新报送、发布。', en: 'Verify and correct; submit and publish again.' },
  S2: { zh: '请核实更正。', en: 'Verify and correct.' },
  S3: { zh: '建议修改完善。', en: 'Improve.' },
  S4: { zh: '供修改时参考。', en: 'For consideration when correcting.' },
  original: {
    zh: '请先核对原件；属报告问题的，核实更正。',
    en: 'Compare with the original first; correct it if the report is at fault.',
  },
  query: { zh: '请说明原因并提供台账。', en: 'Explain, and provide the records.' },
  loss: { zh: '请提供可编辑原件（原表）。', en: 'Provide the original in an editable form.' },
  remedied: { zh: '已整改，见整改核验。', en: 'Remedied; see the follow-up.' },
} as const

export function askedOf({
  severity,
  class: kind,
  disposition,
  suspected,
}: Standing): (typeof asked)[keyof typeof asked] {
  if (disposition === 'remedied') return asked.remedied
  if (kind === 'capture-loss') return asked.loss
  if (kind === 'query' || disposition === 'queried') return asked.query
  if (kind === 'likely-defect' && suspected) return asked.original
  return asked[severity]
}

const words = {
  decided: { zh: '{decision}（{name}，{date}）。', en: '{decision} ({name}, {date}).' },
  because: { zh: '理由：{reason}', en: 'Reason: {reason}' },
  level: {
    zh: '级别由{from}调整为{to}（{name}）：{reason}',
    en: 'Level changed from {from} to {to} ({name}): {reason}',
  },
} as const

export function treatmentOf(context: PaperContext, standing: Standing): Runs {
  return word(context, askedOf(standing))
}

/** What people decided, as it follows what is asked of the body; a letter to the body keeps it to itself. */
export function decidedOf(context: PaperContext, standing: Standing): Runs {
  if (context.template === 'rectification') return []
  const decided = joinSentences(context, [decisionOf(context, standing), overrideOf(context, standing)])
  return decided.length === 0 || context.language === 'zh' ? decided : [...fixed(' '), ...decided]
}

/** Who decided what, when and why; nothing while nobody has. */
function decisionOf(context: PaperContext, { key, decision, disposition }: Standing): Runs {
  if (decision === null || context.review === null || disposition === 'undecided') return []
  const ref = (of: string) => refTo(context, 'act', { key, of })
  const decided = told(context, words.decided, {
    decision: dispositionWords[disposition][context.language],
    name: nameOf(context.review, decision.by, ref('name')),
    date: actDate(decision.at, context.writing, context.language, ref('at')),
  })
  const reason =
    decision.reason === ''
      ? []
      : told(context, words.because, { reason: typed(context, decision.reason, ref('reason')) })
  return joinSentences(context, [decided, reason])
}

function overrideOf(context: PaperContext, { key, given, severity, override }: Standing): Runs {
  if (override === null || context.review === null || given === severity) return []
  const ref = (of: string) => refTo(context, 'act', { key, of })
  return told(context, words.level, {
    from: referred(given, refTo(context, 'finding', { key, of: 'severity' })),
    to: referred(severity, ref('severity')),
    name: referred(personName(context, override.by), ref('severity-name')),
    reason: typed(context, override.reason, ref('severity-reason')),
  })
}

function personName({ review }: PaperContext, id: string): string {
  return Object.entries(review?.state.people ?? {}).find(([known]) => known === id)?.[1].name ?? id
}
