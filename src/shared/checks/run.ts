/** Runs the checks over one report and gathers what they come to: outcomes, findings, untested places, ticks, coverage. */

import { sliceSpan } from '../text/span'
import type { Bilingual, Check, Evidence, FindingMark, Mark, Need, Subject, TickMark, UntestedMark } from './check'
import { coverNumbers } from './coverage'
import { misfitOf } from './fitting-prior'
import { checks as registry } from './index'
import { keyOf, uniqueKeys } from './key'
import { fillTemplate } from './message'
import type { CheckOutcome, Finding, RunResult, Tick, Untested } from './outcome'
import { inPlaceOrder } from './place-order'

const missing = {
  prior: {
    zh: '未导入上年度报告，无法比对。',
    en: 'Last year’s report has not been imported, so there is nothing to compare with.',
  },
  version: {
    zh: '没有同一报告的其他版本，无从比对。',
    en: 'There is no other version of this report to compare with.',
  },
  peers: {
    zh: '没有措辞大量相同的其他单位报告可供比对。',
    en: 'There is no report of another body with much of the same wording to compare with.',
  },
} as const satisfies Record<Need, Bilingual>

interface CheckRun {
  readonly outcome: CheckOutcome
  readonly findings: readonly Finding[]
  readonly untested: readonly Untested[]
  readonly ticks: readonly Tick[]
}

/**
 * Same subject, same result, in the same order: by check id, then by place in the form and the text.
 * A check that throws becomes *could not run* with its name, and none of its marks are kept.
 * Throws where a finding's quote is not the text at its span: a bug, which must not reach an auditor as evidence.
 */
export function runChecks(given: Subject, checks: readonly Check[] = registry): RunResult {
  const misfit = misfitOf(given)
  const subject = misfit === null ? given : withoutPrior(given)
  const runs = checks
    .toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
    .map((check) => runOne(check, subject, misfit ?? missing.prior))
  const ticks = runs.flatMap((run) => run.ticks)
  return {
    outcomes: runs.map((run) => run.outcome),
    findings: runs.flatMap((run) => run.findings),
    untested: runs.flatMap((run) => run.untested),
    ticks,
    coverage: coverNumbers(subject.document, subject.report, subject.facts, ticks),
  }
}

function withoutPrior(subject: Subject): Subject {
  const { prior: _prior, ...alone } = subject
  return alone
}

/** @param noPrior why there is no report of last year to compare with */
function runOne(check: Check, subject: Subject, noPrior: Bilingual): CheckRun {
  if (check.forms !== 'all' && !check.forms.includes(subject.form.id)) {
    return without(check, 'not-applicable', {
      zh: `不适用于${subject.form.title.zh}。`,
      en: `Does not apply to ${subject.form.title.en}.`,
    })
  }
  const need = check.needs?.find((one) => subject[one] === undefined)
  // a report of which there is one file has nothing to differ from, and one that is like no other nothing to be copied from
  if (need === 'prior') return without(check, 'could-not-run', noPrior)
  if (need !== undefined) return without(check, 'not-applicable', missing[need])
  try {
    return gather(check, subject, [...check.run(subject)])
  } catch (error) {
    if (error instanceof EvidenceError) throw error
    const said = error instanceof Error ? error.message : String(error)
    return without(check, 'could-not-run', {
      zh: `检查“${check.name.zh}”（${check.id}）运行出错：${said}`,
      en: `The check “${check.name.en}” (${check.id}) failed: ${said}`,
    })
  }
}

function without(check: Check, state: CheckOutcome['state'], reason: Bilingual): CheckRun {
  return { outcome: outcomeOf(check, state, reason), findings: [], untested: [], ticks: [] }
}

function outcomeOf(check: Check, state: CheckOutcome['state'], reason: Bilingual | null): CheckOutcome {
  return { check: check.id, code: check.code, version: check.version, state, reason }
}

function gather(check: Check, subject: Subject, marks: readonly Mark[]): CheckRun {
  const sorted = inPlaceOrder(marks, subject.form, subject.report)
  const found = sorted.filter((mark) => mark.kind === 'finding')
  const keys = uniqueKeys(found.map((mark) => keyOf(check.id, mark.place)))
  return {
    outcome: outcomeOf(check, 'ran', null),
    findings: found.map((mark, index) => findingOf(check, subject, mark, keys[index] ?? check.id)),
    untested: sorted.filter((mark) => mark.kind === 'untested').map((mark) => untestedOf(check, mark)),
    ticks: sorted.filter((mark) => mark.kind === 'tick').map((mark) => tickOf(check, mark)),
  }
}

function findingOf(check: Check, subject: Subject, mark: FindingMark, key: string): Finding {
  const isFalse = (text: string) => (evidence: Evidence) => sliceSpan(text, evidence.span) !== evidence.quote
  if (mark.evidence.some(isFalse(subject.document.text))) throw new EvidenceError(check.id, key)
  if (mark.priorEvidence?.some(isFalse(subject.prior?.document.text ?? ''))) throw new EvidenceError(check.id, key)
  const { kind: _kind, message, values, place, evidence, severity, class: findingClass, ...arithmetic } = mark
  return {
    key,
    check: check.id,
    code: check.code,
    version: check.version,
    severity: severity ?? check.severity,
    class: findingClass ?? check.class,
    ...placeWords(place),
    message: fillTemplate(templateOf(check, check.messages, message), values),
    evidence,
    ...arithmetic,
  }
}

function untestedOf(check: Check, mark: UntestedMark): Untested {
  return {
    check: check.id,
    code: check.code,
    ...placeWords(mark.place),
    reason: fillTemplate(templateOf(check, check.reasons, mark.reason), mark.values),
  }
}

function tickOf(check: Check, mark: TickMark): Tick {
  const { line, column } = mark.place
  return {
    check: check.id,
    code: check.code,
    tick: mark.tick,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    spans: mark.spans,
  }
}

function placeWords({ section, line, column }: Mark['place']): Pick<Finding, 'section' | 'line' | 'column'> {
  return { section, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
}

function templateOf(check: Check, templates: Check['messages'], id: string): Bilingual {
  const template = templates[id]
  if (template === undefined) throw new Error(`bug: ${check.id} has no message ${id}`)
  return template
}

class EvidenceError extends Error {
  constructor(check: string, key: string) {
    super(`bug: a quote of ${check} is not the text at its span: ${key}`)
  }
}
