/** Totals and their parts in the prose, judged by the decision procedure of domain 6.4. */

import { compare, exactly, intervalOf, multiply, overlap, subtract, sum, sumIntervals } from './exact'
import { isShare } from './prose-counters'
import type { Axis } from './prose-list-cues'
import { axisOf, commonAxis, mayOverlap, namesExamples } from './prose-list-cues'
import { isTelling, slipsOf } from './prose-slips'
import { isTotalled } from './prose-statements'
import type { Sentence, Statement } from './prose-statements'

/** How the list is announced: 其中 or the like; in brackets; after a colon; by nothing but its place; the total behind the parts. */
export type ListForm = 'of-which' | 'bracket' | 'colon' | 'implied' | 'summed'

/**
 * `exact` the first `count` parts make the total · `agrees` they may, within printed precision · `conflict` they should and
 * do not · `partial` the list leaves a remainder that nothing says it should not · `unsure` the parts may overlap or
 * belong to another total.
 */
export type Verdict =
  | { readonly kind: 'exact' | 'agrees'; readonly count: number }
  | {
      readonly kind: 'conflict'
      readonly count: number
      /** Decimal strings; `difference` = total less sum. */
      readonly sum: string
      readonly difference: string
      readonly cue: 'over' | 'exhaustive' | 'near'
    }
  | { readonly kind: 'partial'; readonly count: number }
  | { readonly kind: 'unsure'; readonly count: number }

export interface PartsList {
  readonly form: ListForm
  readonly total: Statement
  /** In order of the text; at least one. */
  readonly parts: readonly Statement[]
  readonly verdict: Verdict
}

/** A candidate list before judgement: `firm` parts belong to it for certain, those after may. */
interface Draft {
  readonly form: ListForm
  readonly totals: readonly Statement[]
  readonly parts: readonly Statement[]
  readonly firm: number
  /** Words between total and first part, and behind the last. */
  readonly between: string
  readonly rest: string
  readonly words: string
}

const longestList = 60

export function listsOf(text: string, sentences: readonly Sentence[]): readonly PartsList[] {
  const lists: PartsList[] = []
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1]
    const drafts = draftsOf(text, sentence, before?.paragraph === sentence.paragraph ? before : undefined)
    const taken = new Set(drafts.flatMap((one) => (one.form === 'implied' ? [] : one.parts.slice(0, one.firm))))
    for (const draft of [...drafts, ...divided(text, sentences, index, taken)]) {
      const list = judge(draft)
      if (list !== null) lists.push(list)
    }
  }
  return lists
}

const countable = (one: Statement): boolean =>
  one.role !== 'growth' && !isShare(one.counter) && !(one.otherYear === 'last' && one.period === 'last-year')

const fits = (a: Statement, b: Statement): boolean =>
  a.counter === b.counter || a.counter === null || b.counter === null

const ofWhich = /其中|其余/
const listed = /^[^。;]{0,16}?(?:[,:(]|^)(?:分别|包括|包含|含(?!义|量)|分为|由)/
const opensBracket = /^[^,;:。]{0,12}\([^)]*$/
const colon = /^[^,;。()]{0,12}:[^:]*$/
const totalConcepts = new Set(['received', 'closed', 'answered', 'dispute.total', 'published'])
const summing = /(?:合计|共计|总计|[两二三四五六七八九]项(?:合计|共计)?)[为达:]?$|^共$/

function draftsOf(text: string, sentence: Sentence, before: Sentence | undefined): readonly Draft[] {
  const all = sentence.statements
  const drafts: Draft[] = []
  /** Brackets and sentences whose parts have been taken: a list is announced once. */
  let takenTo = -1
  for (const [index, one] of all.entries()) {
    const previous = all[index - 1]
    const draft = announced(text, all, index, one, previous, before)
    if (draft !== null) {
      if (draft.form !== 'implied' || one.index > takenTo) {
        drafts.push(draft)
        if (draft.form === 'of-which' || draft.form === 'colon') takenTo = Math.max(takenTo, draft.parts.at(-1)?.index ?? -1)
      }
      continue
    }
    if (summing.test(one.lead) && index >= 2 && one.index > takenTo) {
      const parts = earlierThan(all, index).filter((part) => countable(part) && part.bracket === one.bracket)
      if (parts.length >= 2 && parts.every((part) => fits(part, one))) {
        drafts.push({
          form: 'summed',
          totals: [one],
          parts,
          firm: parts.length,
          between: '',
          rest: '',
          words: text.slice(sentence.start, sentence.end),
        })
      }
    }
  }
  return drafts
}

/** How many sentences back the total of a divided figure may stand. */
const sentencesBack = 3
const divides: Partial<Readonly<Record<Axis, readonly string[]>>> = {
  channel: ['received'],
  applicant: ['received'],
  outcome: ['closed', 'answered', 'received'],
}

/** 从申请方式看，网络申请290件，…: a sentence that divides on one axis what one before it has stated. */
function divided(
  text: string,
  sentences: readonly Sentence[],
  index: number,
  taken: ReadonlySet<Statement>,
): readonly Draft[] {
  const sentence = sentences[index]
  if (sentence === undefined) return []
  const runs: { readonly axis: Axis; readonly parts: Statement[] }[] = []
  for (const one of sentence.statements) {
    if (!countable(one)) continue
    const axis = axisOf(one)
    const run = runs.at(-1)
    if (run !== undefined && (axis === run.axis || axis === 'rest')) run.parts.push(one)
    else if (axis !== null && axis !== 'rest') runs.push({ axis, parts: [one] })
  }
  const drafts: Draft[] = []
  for (const { axis, parts } of runs) {
    const concepts = divides[axis]
    const [first] = parts
    const last = parts.at(-1)
    if (concepts === undefined || first === undefined || last === undefined || parts.length < 2) continue
    if (parts.some((one) => taken.has(one) || one.bracket !== 0 || one.scope !== null || !fits(one, first))) continue
    const total = sentences
      .slice(Math.max(0, index - sentencesBack), index)
      .filter((one) => one.paragraph === sentence.paragraph)
      .flatMap((one) => one.statements)
      .findLast((one) => one.concept !== null && concepts.includes(one.concept) && one.scope === null && fits(one, first))
    if (total === undefined || sentence.statements.some((one) => one.concept === total.concept)) continue
    const some = parts.slice(0, longestList)
    drafts.push({
      form: 'implied',
      totals: [total],
      parts: some,
      firm: some.length,
      between: first.gap,
      rest: text.slice(last.end, last.end + 12),
      words: first.gap,
    })
  }
  return drafts
}

/** How far back the total of a list may stand, in numbers. */
const reach = 12

function earlierThan(all: readonly Statement[], index: number): readonly Statement[] {
  return all.slice(Math.max(0, index - reach), index)
}

function announced(
  text: string,
  all: readonly Statement[],
  index: number,
  one: Statement,
  previous: Statement | undefined,
  before: Sentence | undefined,
): Draft | null {
  if (previous === undefined) {
    if (before === undefined || !/^[,、:"“(]*(?:其中|其余)/.test(one.gap)) return null
    return draft(
      text,
      'of-which',
      before.statements.filter((two) => two.bracket === 0),
      all,
      index,
    )
  }
  const inner = one.bracket !== 0 && one.bracket !== previous.bracket
  if (inner && opensBracket.test(one.gap)) {
    const form = ofWhich.test(one.gap) || /\([^)]*含/.test(one.gap) ? 'of-which' : 'bracket'
    const home = earlierThan(all, index).findLast((two) => two.bracket === one.outer && countable(two))
    return home === undefined ? null : draft(text, form, [home], all, index)
  }
  const earlier = earlierThan(all, index).filter((two) => two.bracket === one.bracket)
  if (ofWhich.test(one.gap)) return draft(text, 'of-which', earlier, all, index)
  const near = earlier.findLast(countable)
  if (near === undefined) return null
  if (listed.test(one.gap)) return draft(text, 'of-which', [near], all, index)
  if (previous === near && colon.test(one.gap)) return draft(text, 'colon', [near], all, index)
  const isTotal = isTotalled(near.lead) || (near.concept !== null && totalConcepts.has(near.concept))
  return isTotal ? draft(text, 'implied', [near], all, index) : null
}

function draft(
  text: string,
  form: ListForm,
  candidates: readonly Statement[],
  all: readonly Statement[],
  index: number,
): Draft | null {
  const opener = all[index]
  if (opener === undefined) return null
  const sameClause = (one: Statement): boolean => one.clauseStart === opener.clauseStart || one === opener
  const following = all.slice(index, index + longestList + reach)
  const totals = candidates.filter(countable).toReversed()
  const first = following
    .slice(0, 6)
    .find((one) => sameClause(one) && countable(one) && totals.some((total) => fits(total, one)))
  if (first === undefined) return null
  const fitting = totals.filter((total) => fits(total, first))
  const [nearest] = fitting
  if (nearest === undefined || (form === 'implied' && nearest !== totals[0])) return null
  const { parts, firm } = collect(following.slice(following.indexOf(first)), first, nearest)
  const last = parts.at(-1) ?? first
  return {
    form,
    totals: fitting,
    parts,
    firm,
    between: text.slice(nearest.end, Math.min(first.start, nearest.end + 160)),
    rest: text.slice(last.end, last.end + 12),
    words: text.slice(nearest.end, Math.min(last.end, nearest.end + 600)),
  }
}

const anew = /^(?:[一-龥]{0,8})?(?:共计?|合计|总计|全年|累计)|召开|举办|开展|组织|印发|制定|制发|回应|培训|报送/
const progressing = new Set<Axis | null>(['opening', 'progress'])

/** Parts from the first on, while counters fit; those behind the first sign of a new statement are no longer firm. */
function collect(
  following: readonly Statement[],
  first: Statement,
  total: Statement,
): { readonly parts: readonly Statement[]; readonly firm: number } {
  const parts: Statement[] = []
  let firm: number | null = null
  let strangers = 0
  const firstAxis = axisOf(first)
  for (const one of following) {
    if (parts.length >= longestList) break
    if (one.bracket !== first.bracket) {
      const isDeeper = first.bracket === 0 || one.outer === first.bracket
      if (isDeeper) continue
      break
    }
    if (one !== first && ofWhich.test(one.gap) && !/其余/.test(one.gap)) break
    if (!countable(one)) continue
    if (!fits(total, one)) {
      strangers += 1
      if (strangers > 2) break
      continue
    }
    strangers = 0
    if (one !== first && firm === null && beginsAnew(one, first, firstAxis, parts)) firm = parts.length
    parts.push(one)
  }
  return { parts, firm: firm ?? parts.length }
}

function beginsAnew(one: Statement, first: Statement, firstAxis: Axis | null, parts: readonly Statement[]): boolean {
  const axis = axisOf(one)
  if (axis === 'rest') return false
  if (anew.test(one.lead) && !anew.test(first.lead)) return true
  if (firstAxis !== null && axis !== null && axis !== firstAxis && firstAxis !== 'rest') return true
  if (firstAxis === null && progressing.has(axis) && axis !== null) return true
  return firstAxis === 'level' && axis === null && parts.length >= 2
}

function judge(draft: Draft): PartsList | null {
  for (const total of draft.totals) {
    const count = exactCount(total, draft)
    if (count !== null) return { form: draft.form, total, parts: draft.parts, verdict: { kind: 'exact', count } }
  }
  const axis = commonAxis(draft.parts.slice(0, draft.firm))
  const total = preferred(draft.totals, axis)
  return total === undefined
    ? null
    : { form: draft.form, total, parts: draft.parts, verdict: verdictOf(draft, total, axis) }
}

/** Of several totals of one sentence, applicants and channels divide what was received, outcomes what was closed. */
function preferred(totals: readonly Statement[], axis: Axis | null): Statement | undefined {
  const wanted =
    axis === 'applicant' || axis === 'channel'
      ? ['received']
      : axis === 'outcome'
        ? ['closed', 'answered', 'handled']
        : []
  return totals.find((one) => one.concept !== null && wanted.includes(one.concept)) ?? totals[0]
}

/** Prefix-sum rule: the least number of parts (two or more) that makes the total exactly. */
function exactCount(total: Statement, { parts, form }: Draft): number | null {
  if (total.interval !== null) return null
  if (form === 'summed') {
    const ordered = parts.toReversed()
    const found = prefix(total, ordered)
    return found === null ? null : found === parts.length ? found : null
  }
  return prefix(total, parts)
}

function prefix(total: Statement, parts: readonly Statement[]): number | null {
  let added = '0'
  for (const [index, part] of parts.entries()) {
    if (part.interval !== null) return null
    added = sum([added, part.value])
    if (index >= 1 && added === total.value) return index + 1
  }
  return null
}

function verdictOf(draft: Draft, total: Statement, axis: Axis | null): Verdict {
  const { parts, form } = draft
  const count = Math.max(1, Math.min(draft.firm, parts.length))
  const unsure: Verdict = { kind: 'unsure', count }
  const partial: Verdict = { kind: 'partial', count }
  const firm = parts.slice(0, count)
  const last = firm.at(-1)
  if (last === undefined || compare(total.value, '0') <= 0) return unsure
  if (firm.some((part) => /各$|均$/.test(part.lead) || part.otherYear !== total.otherYear)) return unsure
  if ([total, ...firm].some((one) => one.interval !== null)) {
    const parted = sumIntervals(firm.map(intervalOf))
    if (overlap(parted, intervalOf(total))) return count >= 2 ? { kind: 'agrees', count } : form === 'of-which' ? partial : unsure
    if (compare(parted.low, intervalOf(total).high) <= 0) return form === 'of-which' ? partial : unsure
    return form === 'of-which' && axis !== 'media' && !mayOverlap(draft.words) ? conflict(total, firm, 'over') : unsure
  }
  const near = nearest(total, parts, count)
  const added = sum(firm.map((part) => part.value))
  const over = compare(added, total.value) > 0
  const carried = total.concept === 'received' && (axis === 'outcome' || axis === 'progress')
  if (carried || mayOverlap(draft.words)) return unsure
  if (namesExamples(draft.between, last, draft.rest))
    return over && form === 'of-which' && count === 1 ? conflict(total, firm, 'over') : partial
  if (form === 'implied' || form === 'summed') return impliedVerdict(draft, total, firm, axis, near)
  if (over) {
    if (near !== null) return conflict(total, near, 'near')
    if (axis === 'media') return unsure
    return count === 1 && !(form === 'of-which' && draft.totals.length === 1) ? unsure : conflict(total, firm, 'over')
  }
  const complete = count >= 2 && (axis !== null || /其余/.test(last.gap) || /分别/.test(draft.between))
  const most = compare(multiply(added, '10'), multiply(total.value, '9')) >= 0
  if (
    complete &&
    axis !== 'media' &&
    (most ||
      slipsOf(
        total.value,
        firm.map(({ value }) => value),
      ).length > 0)
  ) {
    return conflict(total, firm, 'exhaustive')
  }
  if (near !== null) return conflict(total, near, 'near')
  return partial
}

/** Without a word that announces it, a list must be on one axis to be held against its total. */
function impliedVerdict(
  draft: Draft,
  total: Statement,
  firm: readonly Statement[],
  axis: Axis | null,
  near: readonly Statement[] | null,
): Verdict {
  const count = firm.length
  const strict = axis !== null && axis !== 'media' && axis !== 'level' && axis !== 'progress' && axis !== 'opening'
  if (draft.form === 'summed') {
    return near !== null || (strict && count >= 2) ? conflict(total, firm, 'exhaustive') : { kind: 'unsure', count }
  }
  if (count < 2 || axis === null) return { kind: 'unsure', count }
  const slips =
    slipsOf(
      total.value,
      firm.map(({ value }) => value),
    ).length > 0
  const added = sum(firm.map((part) => part.value))
  const most = compare(multiply(added, '10'), multiply(total.value, '9')) >= 0
  if (strict && (most || slips)) return conflict(total, firm, 'exhaustive')
  return near !== null && near.length >= 2 && axis === 'media'
    ? conflict(total, near, 'near')
    : { kind: 'unsure', count }
}

/**
 * The prefix of parts that misses the total narrowly: by at most 2 or 1 % while it makes nine tenths of it, or by a
 * slip that large uneven figures would hardly show by chance.
 */
function nearest(total: Statement, parts: readonly Statement[], firm: number): readonly Statement[] | null {
  const { value } = total
  const margin = compare(value, '200') < 0 ? '2' : multiply(value, '0.01')
  const counts = [firm, ...Array.from({ length: parts.length }, (_, index) => index + 1).filter((one) => one !== firm)]
  for (const count of counts) {
    if (count < 2 || count > parts.length) continue
    const some = parts.slice(0, count)
    if (some.some((part) => part.interval !== null)) continue
    const values = some.map((part) => part.value)
    const missing = subtract(value, sum(values))
    const distance = missing.startsWith('-') ? missing.slice(1) : missing
    const most = compare(multiply(distance, '10'), value) <= 0
    if (most && compare(distance, margin) <= 0) return some
    const half = compare(multiply(distance, '2'), value) <= 0
    if (half && isTelling(value, values) && slipsOf(value, values).length > 0) return some
  }
  return null
}

function conflict(total: Statement, parts: readonly Statement[], cue: 'over' | 'exhaustive' | 'near'): Verdict {
  const rounded = [total, ...parts].some((one) => one.interval !== null)
  const added = rounded ? sumIntervals(parts.map(intervalOf)).low : sum(parts.map((part) => part.value))
  const stated = rounded ? intervalOf(total).high : exactly(total.value).low
  return { kind: 'conflict', count: parts.length, sum: added, difference: subtract(stated, added), cue }
}
