/** Finds the totals and parts of the prose (domain 6.4, steps 1 and 2), before anyone judges whether they agree. */

import { countsCases, isShare } from './prose-counters'
import type { Axis } from './prose-list-cues'
import { axisOf } from './prose-list-cues'
import type { Draft, ListForm } from './prose-parts'
import { isTotalled } from './prose-statements'
import type { Sentence, Statement } from './prose-statements'

const longestList = 60

const countable = (one: Statement): boolean =>
  one.role !== 'growth' && !isShare(one.counter) && !(one.otherYear === 'last' && one.period === 'last-year')

/** Applications are counted by 件, 宗, 份 and 起 alike, even within one sentence. */
const fits = (a: Statement, b: Statement): boolean =>
  a.counter === b.counter ||
  a.counter === null ||
  b.counter === null ||
  (a.subject === 'application' && b.subject === 'application' && countsCases(a.counter) && countsCases(b.counter))

const ofWhich = /其中|其余/
const listed = /^[^。;]{0,16}?(?:[,:(]|^)(?:分别|包括|包含|含(?!义|量)|分为|由)/
/** 政务微博、新闻发布会、政务微信分别公开266条、…: the parts are named before they are counted. */
const namedFirst =
  /^[,;](?![^,。;:]{0,60}(?:同比|增长|上升|下降|占))[^,。;:()]{1,40}(?:、|和|及)[^,。;:()]{1,20}分别[一-龥]{0,6}$/
const opensBracket = /^[^,;:。]{0,12}\([^)]*$/
const colon = /^[^,;。()]{0,12}:[^:]*$/
const totalConcepts = new Set(['received', 'closed', 'answered', 'dispute.total', 'published'])
const summing = /(?:合计|共计|总计|[两二三四五六七八九]项(?:合计|共计)?)[为达:]?$|^共$/

/** Lists whose parts stand in this sentence; `before` = the sentence before it in the paragraph. */
export function draftsOf(text: string, sentence: Sentence, before: Sentence | undefined): readonly Draft[] {
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
        if (draft.form === 'of-which' || draft.form === 'colon')
          takenTo = Math.max(takenTo, draft.parts.at(-1)?.index ?? -1)
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
export function divided(
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
      .findLast(
        (one) => one.concept !== null && concepts.includes(one.concept) && one.scope === null && fits(one, first),
      )
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
  if (listed.test(one.gap) || namedFirst.test(one.gap)) return draft(text, 'of-which', [near], all, index)
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

const anew =
  /^(?:[一-龥]{0,8})?(?:共计?|合计|总计|全年|累计)|召开|举办|开展|(?<!其他|其它|社会|公益|党)组织(?!机构)|印发|制定|制发|回应|培训|报送/
/** What was done with the things counted; on an axis of its own it is a part like others. */
const done = /办结|办理|答复|回复|回应|采纳|整改|解决|(?<!不予|其他|其它)处理|转办|满意|审核|研究|签收/
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
  if (axis === null && done.test(one.lead) && !done.test(first.lead)) return true
  if (firstAxis !== null && axis !== null && axis !== firstAxis && firstAxis !== 'rest') return true
  if (firstAxis === null && progressing.has(axis) && axis !== null) return true
  return firstAxis === 'level' && axis === null && parts.length >= 2
}
