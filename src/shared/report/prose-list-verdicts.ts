/** Judges whether the parts of a list make its total (domain 6.4, steps 3 to 6). */

import { add, compare, exactly, intervalOf, multiply, overlap, subtract, sum, sumIntervals } from './exact'
import type { Axis } from './prose-list-cues'
import { axisOf, commonAxis, mayOverlap, namesExamples } from './prose-list-cues'
import type { Draft, PartsList, Verdict } from './prose-parts'
import { isSurprising, isTelling, slipsOf } from './prose-slips'
import type { Statement } from './prose-statements'

/** Null where the draft has no total. */
export function judge(draft: Draft): PartsList | null {
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
function exactCount(total: Statement, { parts, form, firm }: Draft): number | null {
  if (total.interval !== null) return null
  if (form === 'summed') {
    return prefix(total, parts.toReversed())
  }
  const count = prefix(total, parts)
  return count !== null && goesOn(parts, count, firm) ? null : count
}

const divisions: ReadonlySet<Axis> = new Set(['channel', 'applicant', 'outcome', 'dispute-result'])

/** The list goes on dividing on the same axis behind the parts that make the total: then it makes too much. */
function goesOn(parts: readonly Statement[], count: number, firm: number): boolean {
  const axis = commonAxis(parts.slice(0, count))
  if (axis === null || !divisions.has(axis)) return false
  return parts.slice(count, firm).some((part) => part.value !== '0' && axisOf(part) === axis)
}

function prefix(total: Statement, parts: readonly Statement[]): number | null {
  let added = '0'
  for (const [index, part] of parts.entries()) {
    if (part.interval !== null) return null
    added = sum([added, part.value])
    if (index >= 1 && added === total.value) return index + 1 + noughtsFrom(parts, index + 1)
  }
  return null
}

/** Parts of nought behind the last belong to the list, too. */
function noughtsFrom(parts: readonly Statement[], from: number): number {
  const next = parts.findIndex(
    (part, index) => index >= from && (part.value !== '0' || axisOf(part) !== axisOf(parts[0] ?? part)),
  )
  return (next < 0 ? parts.length : next) - from
}

function verdictOf(draft: Draft, total: Statement, axis: Axis | null): Verdict {
  const { parts, form } = draft
  const count = Math.max(1, Math.min(draft.firm, parts.length))
  const unsure: Verdict = { kind: 'unsure', count }
  const partial: Verdict = { kind: 'partial', count }
  const firm = parts.slice(0, count)
  const last = firm.at(-1)
  if (last === undefined || compare(total.value, '0') < 0) return unsure
  if (compare(total.value, '0') === 0) {
    const some = firm.some((part) => part.interval === null && compare(part.value, '0') > 0)
    return some && count >= 2 && form !== 'implied' && isItem(total) ? conflict(total, firm, 'over') : unsure
  }
  if (firm.some((part) => /各$|均$/.test(part.lead) || part.otherYear !== total.otherYear)) return unsure
  if ([total, ...firm].some((one) => one.interval !== null)) {
    const parted = sumIntervals(firm.map(intervalOf))
    if (overlap(parted, intervalOf(total)))
      return count >= 2 ? { kind: 'agrees', count } : form === 'of-which' ? partial : unsure
    if (compare(parted.low, intervalOf(total).high) <= 0) return form === 'of-which' ? partial : unsure
    return form === 'of-which' && axis !== 'media' && !mayOverlap(draft.words) ? conflict(total, firm, 'over') : unsure
  }
  const near = (): readonly Statement[] | null => nearest(total, parts, count)
  const added = sum(firm.map((part) => part.value))
  const over = compare(added, total.value) > 0
  const carried = total.concept === 'received' && (axis === 'outcome' || axis === 'progress')
  if (carried || mayOverlap(draft.words)) return unsure
  if (namesExamples(draft.between, last, draft.rest))
    return over && form === 'of-which' && count === 1 ? conflict(total, firm, 'over') : partial
  if (form === 'implied' || form === 'summed') return impliedVerdict(draft, total, firm, axis, near)
  if (over) {
    const some = near()
    if (some !== null) return conflict(total, some, 'near')
    // Whatever overlaps, no part is more than the whole.
    const isMore = count >= 2 && isItem(total) && firm.some((part) => compare(part.value, total.value) > 0)
    if (isMore) return conflict(total, firm, 'over')
    if (axis === 'media' || (count === 1 && !(form === 'of-which' && draft.totals.length === 1))) return unsure
    return conflict(total, firm, axis !== null || isItem(total) ? 'over' : 'slip')
  }
  const complete = count >= 2 && (axis !== null || /其余/.test(last.gap) || /分别/.test(draft.between))
  if (complete && axis !== 'media' && missesLittle(total, firm, axis)) return conflict(total, firm, 'exhaustive')
  const some = near()
  if (some !== null && (axis !== null || compare(total.value, leastWeighed) >= 0)) {
    return conflict(total, some, axis !== null || compare(total.value, leastCertain) >= 0 ? 'near' : 'slip')
  }
  return count >= 2 && (looksSlipped(total, firm, added) || missesByFew(total, added))
    ? conflict(total, firm, 'slip')
    : partial
}

/** Below these totals a small remainder of a list on no axis says little, or nothing. */
const leastCertain = '50'
const leastWeighed = '20'
/** Items of information and cases are counted once; houses, people and meetings may belong to several parts. */
const isItem = ({ counter }: Statement): boolean => counter === null || '条件篇份期宗起'.includes(counter)

/** In per cent: how often a remainder that has nothing to do with a slip may look like one, and still be asked about. */
const askedAbout = 25

/** Three quarters of the total are there, and one or two are missing: of a few, that is much, and worth a question. */
function missesByFew(total: Statement, added: string): boolean {
  return (
    isItem(total) &&
    compare(subtract(total.value, added), '2') <= 0 &&
    compare(multiply(added, '4'), multiply(total.value, '3')) >= 0
  )
}

/** Half of the total is there, and one altered digit or two digits changed about would make it whole; or chance would rarely do so. */
function looksSlipped(total: Statement, parts: readonly Statement[], added: string): boolean {
  const values = parts.map((part) => part.value)
  const slips = slipsOf(total.value, values)
  const isHalf = compare(multiply(added, '2'), total.value) >= 0
  if (isHalf && isTelling(total.value, values, askedAbout) && slips.some((slip) => slip.kind !== 'length')) return true
  return slips.some((slip) => isSurprising(total.value, values, slip))
}

/** Without a word that announces it, a list must be on one axis to be held against its total. */
function impliedVerdict(
  draft: Draft,
  total: Statement,
  firm: readonly Statement[],
  axis: Axis | null,
  near: () => readonly Statement[] | null,
): Verdict {
  const count = firm.length
  const strict = axis !== null && axis !== 'media' && axis !== 'level' && axis !== 'progress' && axis !== 'opening'
  if (draft.form === 'summed') {
    return ((strict || axis === 'opening') && count >= 2) || near() !== null
      ? conflict(total, firm, 'exhaustive')
      : { kind: 'unsure', count }
  }
  if (count < 2 || axis === null) return { kind: 'unsure', count }
  if (strict && missesLittle(total, firm, axis)) return conflict(total, firm, 'exhaustive')
  const some = axis === 'media' ? near() : null
  return some === null ? { kind: 'unsure', count } : conflict(total, some, 'near')
}

/**
 * Whether parts on one axis were meant to be all: they make nine tenths of the total, or miss it by one slip. Results are
 * often told in part: then at least three of them have to be named.
 */
function missesLittle(total: Statement, parts: readonly Statement[], axis: Axis | null): boolean {
  const values = parts.map((part) => part.value)
  if (compare(multiply(sum(values), '10'), multiply(total.value, '9')) >= 0) return true
  if ((axis === 'outcome' || axis === 'dispute-result') && parts.length < 3) return false
  return slipsOf(total.value, values).length > 0
}

/**
 * The prefix of parts that misses the total narrowly: by at most 2 or 1 % while it makes nine tenths of it, or by a
 * slip that large uneven figures would hardly show by chance.
 */
function nearest(total: Statement, parts: readonly Statement[], firm: number): readonly Statement[] | null {
  const exact = parts.findIndex((part) => part.interval !== null)
  const known = exact < 0 ? parts : parts.slice(0, exact)
  const margin = compare(total.value, '200') < 0 ? '2' : multiply(total.value, '0.01')
  const sums = runningSums(known)
  const isNear = (count: number): boolean => {
    const missing = subtract(total.value, sums[count - 1] ?? '0')
    const distance = missing.startsWith('-') ? missing.slice(1) : missing
    if (compare(distance, '0') === 0) return false
    if (compare(distance, margin) <= 0 && compare(multiply(distance, '10'), total.value) <= 0) return true
    if (total.value.length < leastTelling) return false
    const values = known.slice(0, count).map((part) => part.value)
    return isTelling(total.value, values) && slipsOf(total.value, values).length > 0
  }
  if (firm >= 2 && firm <= known.length && isNear(firm)) return known.slice(0, firm)
  for (let count = 2; count <= Math.min(known.length, mostPrefixes); count += 1) {
    if (count !== firm && isNear(count)) return known.slice(0, count)
  }
  return null
}

/** Digits of the smallest total in whose remainders a slip tells (see `isTelling`). */
const leastTelling = 3
/** Longer lists are held against their total as a whole only. */
const mostPrefixes = 16

function runningSums(parts: readonly Statement[]): readonly string[] {
  const sums: string[] = []
  for (const part of parts) sums.push(add(sums.at(-1) ?? '0', part.value))
  return sums
}

function conflict(
  total: Statement,
  parts: readonly Statement[],
  cue: 'over' | 'exhaustive' | 'near' | 'slip',
): Verdict {
  const rounded = [total, ...parts].some((one) => one.interval !== null)
  const added = rounded ? sumIntervals(parts.map(intervalOf)).low : sum(parts.map((part) => part.value))
  const stated = rounded ? intervalOf(total).high : exactly(total.value).low
  return { kind: 'conflict', count: parts.length, sum: added, difference: subtract(stated, added), cue }
}
