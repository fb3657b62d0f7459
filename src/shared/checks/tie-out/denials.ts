/** Whether the prose denies what the tables, or the prose itself, state: 未收到申请, 未发生复议、诉讼. */

import { compare, intervalOf } from '../../report/exact'
import type { Denial, Denied } from '../../report/prose-denials'
import type { Statement } from '../../report/prose-statements'
import type { Figure } from '../../report/report'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { cellAt, isMissing } from '../cell'
import { evidenceAt, figureEvidence, finding, tick, untested } from '../mark'
import { lineName } from '../place-names'
import { lineOf } from '../place-names'
import { passageWords } from '../quote'
import { isOwn, narrative, numberEvidence, placeOf, printed } from './statement-mark'

const disputeColumns = ['upheld', 'corrected', 'other', 'pending', 'total']
const applicants = [
  'total',
  'natural-person',
  'business',
  'research',
  'public-interest',
  'legal-service',
  'other-organisation',
]
const lines: Readonly<Record<Denied, readonly (readonly [string, readonly string[]])[]>> = {
  applications: [
    ['applications.received', applicants],
    ['statistics.received', ['count']],
  ],
  'carried-forward': [['applications.carried-forward', applicants]],
  'brought-forward': [['applications.brought-forward', applicants]],
  reconsideration: [
    ['disputes.reconsideration', disputeColumns],
    ['statistics.reconsideration', ['count']],
  ],
  litigation: [
    ['disputes.litigation', disputeColumns],
    ['disputes.litigation-after-reconsideration', disputeColumns],
    ['statistics.litigation', ['count']],
  ],
}

export const denials = defineCheck({
  id: 'tie-out/denials',
  code: 'NT-04',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '“未收到、未发生”与数据一致', en: 'Denials' },
  asks: {
    zh: '正文称未收到申请、未发生复议或诉讼的，表中及正文其他处是否也为零？',
    en: 'Where the text denies applications, reconsiderations or lawsuits, do the tables and the rest of the text show none?',
  },
  forms: 'all',
  messages: {
    contradicted: {
      zh: '正文称“{denial}”，表中“{line}”填报{value}，前后矛盾。请核实更正。',
      en: 'The text says “{denial}”, but the table shows {value} under “{line}”.',
    },
    contradictedInText: {
      zh: '正文称“{denial}”，另处又称“{words}{value}”，前后矛盾。请核实更正。',
      en: 'The text says “{denial}”, and elsewhere “{words}{value}”.',
    },
  },
  reasons: {
    missing: {
      zh: '正文称“{denial}”，因表中相应数据未能读取，无法核对。请提供可编辑原表。',
      en: 'The text says “{denial}”; the cells to hold it against were not captured or cannot be read.',
    },
  },
  *run(subject) {
    for (const denial of narrative(subject).denials) {
      if (denial.scope !== null || !denial.thisYear) continue
      for (const denied of denial.denies) yield* markOf(subject, denial, denied)
    }
  },
})

function* markOf(subject: Subject, denial: Denial, denied: Denied): Generator<Mark> {
  const words = subject.document.text.slice(denial.span.start, denial.span.end).replace(/\s+/g, '')
  const known = lines[denied].filter(([line]) => lineOf(subject.form, line) !== undefined)
  const cells = known.flatMap(([line, columns]) => columns.map((column) => cellAt(subject.report, line, column)))
  const totals = known.map(([line, columns]) =>
    cellAt(subject.report, line, columns.includes('total') ? 'total' : 'count'),
  )
  const against = totals.find(isPositive) ?? cells.find(isPositive)
  const [line] = known[0] ?? []
  const place = {
    section: denial.section,
    ...(line === undefined ? {} : { line: against?.line ?? line, column: against?.column ?? 'total' }),
    passage: passageWords(words.slice(-18)),
  }
  if (against !== undefined) {
    yield finding(
      'contradicted',
      { denial: words, line: lineName(subject.form, against.line), value: against.raw ?? '' },
      place,
      [evidenceAt(subject.document, 'stated', denial.span), ...figureEvidence(subject.document, 'right', against)],
      { stated: '0', ...(against.value === null || against.interval !== null ? {} : { expected: against.value }) },
    )
    return
  }
  const stated = totals.filter((cell) => cell.state === 'stated')
  if (totals.length > 0 && stated.length === totals.length) {
    yield tick(
      'tied',
      place,
      stated.flatMap((cell) => cell.span ?? []),
    )
    return
  }
  const elsewhere = statedElsewhere(subject, denied)
  if (elsewhere !== undefined) {
    yield finding(
      'contradictedInText',
      { denial: words, words: elsewhere.lead.slice(-16), value: printed(subject.document, elsewhere) },
      { ...placeOf(elsewhere), section: denial.section },
      [evidenceAt(subject.document, 'stated', denial.span), numberEvidence(subject.document, 'right', elsewhere)],
      { stated: '0', expected: elsewhere.value },
    )
  } else if (totals.some(isMissing)) yield untested('missing', place, { denial: words })
}

function isPositive(cell: Figure): boolean {
  return cell.value !== null && compare(intervalOf({ value: cell.value, interval: cell.interval }).low, '0') > 0
}

/** A number above nought that the prose itself states for the same, of the same body and year. */
function statedElsewhere(subject: Subject, denied: Denied): Statement | undefined {
  return narrative(subject).statements.find(
    (one) =>
      isOwn(one) &&
      compare(one.value, '0') > 0 &&
      (denied === 'applications'
        ? one.concept === 'received'
        : denied === 'carried-forward' || denied === 'brought-forward'
          ? one.concept === denied
          : one.concept === 'dispute.total' && one.subject === denied && isAboutDisclosure(subject, one)),
  )
}

function isAboutDisclosure(subject: Subject, one: Statement): boolean {
  const { sentences, stream } = narrative(subject)
  const sentence = sentences[one.sentence]
  return sentence !== undefined && /信息公开/.test(stream.text.slice(sentence.start, one.start))
}
