/** What all parts of a paper look at: the input, what follows from it once, and short forms for references. */

import type { Bilingual } from '../checks/check'
import { assessedChecks, type AssessedCheck } from './assessment'
import type { PaperInput } from './input'
import { maskFor, type Mask } from './mask'
import type { Ref, RefKind, Runs } from './paper'
import { fixed, phrase, referred, type RunValues } from './runs'
import { bySeverity, roleOf, standingsOf, type Standing } from './standing'

export interface PaperContext extends PaperInput {
  readonly mask: Mask
  readonly standings: readonly Standing[]
  readonly assessed: readonly AssessedCheck[]
  /** Problems and queries as the paper numbers them, in its order: `F-01`, `Q-01`. */
  readonly problems: readonly Standing[]
  readonly queries: readonly Standing[]
  readonly losses: readonly Standing[]
  readonly numbers: ReadonlyMap<string, string>
}

export function contextOf(input: PaperInput): PaperContext {
  const { subject, review, template } = input
  const standings = standingsOf(subject, review)
  // what goes to the unit holds what people stand behind, unless nobody has looked at anything
  const forUnit = template === 'rectification' && review !== null
  const told = standings.filter(({ suspected }) => !forUnit || !suspected)
  const problems = bySeverity(told.filter((one) => roleOf(one) === 'problem'))
  const queries = bySeverity(told.filter((one) => roleOf(one) === 'query'))
  const losses = bySeverity(told.filter((one) => roleOf(one) === 'loss'))
  const number = (prefix: string) => (one: Standing, i: number) =>
    [one.key, `${prefix}-${String(i + 1).padStart(2, '0')}`] as const
  return {
    ...input,
    mask: maskFor(subject.run.findings),
    standings,
    assessed: assessedChecks(subject.run),
    problems,
    queries,
    losses,
    numbers: new Map([...problems.map(number('F')), ...queries.map(number('Q')), ...losses.map(number('N'))]),
  }
}

/** A reference to something of the paper's own report. */
export function refTo({ subject }: PaperContext, kind: RefKind, more: Omit<Ref, 'kind' | 'report'> = {}): Ref {
  return { kind, report: subject.file.sha256, ...more }
}

export function count(context: PaperContext, n: number, of: string): Runs {
  return referred(n, refTo(context, 'count', { of }))
}

export function told(context: PaperContext, words: Bilingual, values: RunValues = {}): Runs {
  return phrase(words, context.language, values)
}

export function word(context: PaperContext, words: Bilingual): Runs {
  return fixed(words[context.language])
}

/** Words typed by a person: masked like everything else. */
export function typed(context: PaperContext, text: string, ref: Ref): Runs {
  return referred(context.mask(text.replace(/\s*\n\s*/g, ' ').trim()), ref)
}
