/** Whether percentages and growth in the text can be recomputed from the figures beside them. */

import { add, equal, subtract } from '../../report/exact'
import { hasBase, isGrowthOf, isShareOf, shareOf } from '../../report/prose-rates'
import type { Statement } from '../../report/prose-statements'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { figureEvidence, finding, tick } from '../mark'
import { cellsOf } from './cells'
import { clauseEvidence, isOwn, narrative, numberEvidence, numbersOf, placeOf, printed } from './statement-mark'
import type { TableValue } from './table-value'
import { plus, tableValue } from './table-value'

export const percentages = defineCheck({
  id: 'tie-out/percentages',
  code: 'NA-03',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '百分比、增幅', en: 'Percentages and growth' },
  asks: {
    zh: '正文的占比、比率和增减幅度，是否与所列数据相符？',
    en: 'Do shares, rates and growth in the text follow from the figures beside them?',
  },
  forms: 'all',
  messages: {
    share: {
      zh: '“{stated}”按数据{part}／{whole}计算应为{expected}%。请核实更正。',
      en: '“{stated}”: {part} of {whole} comes to {expected} %.',
    },
    growth: {
      zh: '“{stated}”按数据由{base}至{now}计算应为{expected}%。请核实更正。',
      en: '“{stated}”: from {base} to {now} it comes to {expected} %.',
    },
    difference: {
      zh: '“{stated}”按数据由{base}至{now}计算，增减应为{expected}。请核实更正。',
      en: '“{stated}”: from {base} to {now} the change is {expected}.',
    },
    infeasible: {
      zh: '“{stated}”不成立：没有任何整数基数能使本年{now}得出该幅度。请核实更正。',
      en: '“{stated}” cannot be: no whole number as a base leads to {now} by it.',
    },
  },
  reasons: {},
  *run(subject) {
    for (const { statements } of narrative(subject).sentences) {
      for (const [index, one] of statements.entries()) {
        if (one.interval !== null) continue
        if (one.role === 'growth') yield* growth(subject, one, index, statements)
        else if (one.counter === '%') yield* share(subject, one, index, statements)
      }
    }
  },
})

const reach = 8
const near = (statements: readonly Statement[], index: number): readonly Statement[] =>
  statements.slice(Math.max(0, index - reach), index)
const isAmount = (one: Statement): boolean => one.role !== 'growth' && one.counter !== '%' && one.interval === null

function* growth(subject: Subject, one: Statement, index: number, all: readonly Statement[]): Generator<Mark> {
  const direction = one.direction
  if (direction === null || one.counter === '个百分点' || one.counter === '百分点' || one.counter === '‰') return
  const now = grown(one, index, all)
  if (now === undefined) {
    if (one.counter === '%') yield* changeOfBase(subject, one, index, all)
    return
  }
  const isBase = (two: Statement | undefined): two is Statement =>
    two !== undefined && isAmount(two) && two.period === 'last-year' && fits(two, now) && two !== now
  const behind = all[index + 1]
  const base =
    near(all, index + 1).findLast((two) => isBase(two) && two.index > now.index) ??
    (isBase(behind) && /^[,(](?:上年|去年|上一年)(?:度|同期)?(?:为|是|收到|共)?$/.test(behind.gap) ? behind : undefined)
  const change = near(all, index).findLast(
    (two) => two.role === 'growth' && two.direction === direction && two.index > now.index && fits(two, now),
  )
  if (one.counter === '%' || one.counter === '倍') {
    yield* percentage(
      subject,
      one,
      now,
      base?.value ?? baseOf(now, change),
      [base, change].filter((two) => two !== undefined),
      near(all, index).filter((two) => isAmount(two) && two.period !== 'last-year' && fits(two, now)),
    )
  } else if (base !== undefined && fits(one, now)) {
    const expected = direction === 'up' ? subtract(now.value, base.value) : subtract(base.value, now.value)
    if (equal(expected, one.value)) yield tick('tied', placeOf(one), numbersOf([now, base, one]))
    else {
      yield finding(
        'difference',
        { stated: spoken(subject, one), base: base.value, now: now.value, expected },
        placeOf(one),
        [
          numberEvidence(subject.document, 'stated', one),
          numberEvidence(subject.document, 'left', base),
          numberEvidence(subject.document, 'right', now),
          clauseEvidence(subject, one),
        ],
        { stated: one.value, expected },
      )
    }
  }
}

/** 较上年的28件减少12件，下降42.86%: the figure of this year stands in another sentence, and is not needed. */
function* changeOfBase(subject: Subject, one: Statement, index: number, all: readonly Statement[]): Generator<Mark> {
  const change = all[index - 1]
  const base = all[index - 2]
  if (change === undefined || base === undefined || !isAmount(base) || base.period !== 'last-year') return
  if (change.role !== 'growth' || change.direction !== one.direction || !fits(change, base)) return
  if (isShareOf(one.value, one.decimals, change.value, base.value)) {
    yield tick('tied', placeOf(one), numbersOf([base, change, one]))
    return
  }
  const expected = shareOf(change.value, base.value, one.decimals)
  if (expected === null) return
  const now = change.direction === 'up' ? subtract(base.value, `-${change.value}`) : subtract(base.value, change.value)
  yield finding(
    'growth',
    { stated: spoken(subject, one), base: base.value, now, expected },
    placeOf(one),
    [
      numberEvidence(subject.document, 'stated', one),
      numberEvidence(subject.document, 'left', base),
      numberEvidence(subject.document, 'right', change),
      clauseEvidence(subject, one),
    ],
    { stated: one.value, expected },
  )
}

/** 较上年的1100件增加134件: with the change alone, the base is what is left. */
function baseOf(now: Statement, change: Statement | undefined): string | null {
  if (change === undefined || change.interval !== null || change.counter === '%') return null
  const base = change.direction === 'up' ? subtract(now.value, change.value) : subtract(now.value, `-${change.value}`)
  return base.startsWith('-') ? null : base
}

const fits = (a: Statement, b: Statement): boolean => a.counter === b.counter

/** The figure that grew: just before, with no other clause between; or just behind, as 达到1496家. */
function grown(one: Statement, index: number, all: readonly Statement[]): Statement | undefined {
  const before = near(all, index).findLast((two) => two.bracket === one.bracket || two.bracket === one.outer)
  const chain = before !== undefined && (before.role === 'growth' || before.period === 'last-year')
  const now = near(all, index).findLast(
    (two) => isAmount(two) && two.period !== 'last-year' && (two.bracket === one.bracket || two.bracket === one.outer),
  )
  const words = one.gap.replace(/^[^,;(]*/, '')
  const own = /^[,;(]*(?:与?(?:较|比|同比|环比|与|和|同|同期)|增|减|上|下|降|提|涨|回)/.test(words)
  if (now !== undefined && (own || chain) && !/满意|时限|效率|覆盖|点击|访问|浏览|占比/.test(one.lead)) return now
  const next = all[index + 1]
  return next !== undefined && isAmount(next) && /^,?(?:累计|总数)?(?:达到?了?|为)$/.test(next.gap) ? next : undefined
}

function* percentage(
  subject: Subject,
  one: Statement,
  now: Statement,
  base: string | null,
  others: readonly Statement[],
  candidates: readonly Statement[],
): Generator<Mark> {
  const direction = one.direction ?? 'up'
  const hundred = one.counter === '倍' ? 1n : 100n
  if (base !== null) {
    if (isGrowthOf(one.value, one.decimals, now.value, base, direction, hundred)) {
      yield tick('tied', placeOf(one), numbersOf([now, one, ...others]))
      return
    }
    const change = direction === 'up' ? subtract(now.value, base) : subtract(base, now.value)
    const amount = shareOf(change, base, one.decimals, hundred)
    const expected = amount === null ? null : change.startsWith('-') ? `-${amount}` : amount
    if (expected === null || hundred === 1n) return
    yield finding(
      'growth',
      { stated: spoken(subject, one), base, now: now.value, expected },
      placeOf(one),
      [
        numberEvidence(subject.document, 'stated', one),
        numberEvidence(subject.document, 'right', now),
        ...others.map((two) => numberEvidence(subject.document, 'left', two)),
        clauseEvidence(subject, one),
      ],
      { stated: one.value, expected },
    )
    return
  }
  // Where several figures of a kind stand before it, the growth may be any one's.
  const feasible = [now, ...candidates].find((two) => hasBase(one.value, one.decimals, two.value, direction, hundred))
  if (feasible !== undefined) yield tick('tied', placeOf(one), numbersOf([feasible, one]))
  else {
    yield finding('infeasible', { stated: spoken(subject, one), now: printed(subject.document, now) }, placeOf(one), [
      numberEvidence(subject.document, 'stated', one),
      numberEvidence(subject.document, 'right', now),
      clauseEvidence(subject, one),
    ])
  }
}

function* share(subject: Subject, one: Statement, index: number, all: readonly Statement[]): Generator<Mark> {
  const pair = one.concept === 'completion' ? completed(paragraphOf(subject, one)) : shared(subject, one, index, all)
  if (pair === null) {
    if (one.concept === 'completion') yield* completedByTable(subject, one)
    return
  }
  const { part, wholes, certain } = pair
  const whole = wholes.find((two) => isShareOf(one.value, one.decimals, part.value, two.value))
  if (whole !== undefined) {
    yield tick('tied', placeOf(one), numbersOf([part, whole, one]))
    return
  }
  const [first] = wholes
  if (!certain || first === undefined || (one.concept === 'completion' && equal(one.value, '100'))) return
  const expected = shareOf(part.value, first.value, one.decimals)
  if (expected === null) return
  yield finding(
    'share',
    {
      stated: spoken(subject, one),
      part: printed(subject.document, part),
      whole: printed(subject.document, first),
      expected,
    },
    placeOf(one),
    [
      numberEvidence(subject.document, 'stated', one),
      numberEvidence(subject.document, 'left', part),
      numberEvidence(subject.document, 'right', first),
      clauseEvidence(subject, one),
    ],
    { stated: one.value, expected },
  )
}

interface Pair {
  readonly part: Statement
  readonly wholes: readonly Statement[]
  /** The whole is named: a share that does not follow is a finding. */
  readonly certain: boolean
}

function completed(all: readonly Statement[]): Pair | null {
  const own = all.filter((one) => one.scope === null && one.otherYear === null && isAmount(one))
  const part = own.findLast((one) => one.concept === 'closed' || one.concept === 'answered')
  const received = own.findLast((one) => one.concept === 'received')
  if (part === undefined || received === undefined) return null
  const opening = own.findLast((one) => one.concept === 'brought-forward')
  if (opening === undefined) return { part, wholes: [received], certain: true }
  return { part, wholes: [{ ...received, value: add(received.value, opening.value) }, received], certain: true }
}

/** The statements of the paragraph up to this one: a rate is often a sentence of its own. */
function paragraphOf(subject: Subject, one: Statement): readonly Statement[] {
  return narrative(subject).statements.filter(
    (two) => two.paragraph === one.paragraph && two.index <= one.index && one.sentence - two.sentence <= sentencesBack,
  )
}

const sentencesBack = 3
/** A rate of the cases that were due, or of those answered in time, is not the share of all that was closed. */
const ofThoseDue = /按期|按时|按规定|按要求|法定|到期|及时|如期|期限|应/

/** The text gives no numbers of its own: then closed over received, with or without what was brought forward, in the table. */
function* completedByTable(subject: Subject, one: Statement): Generator<Mark> {
  if (!isOwn(one) || ofThoseDue.test(one.lead) || equal(one.value, '100')) return
  const at = (concept: 'closed' | 'received' | 'brought-forward'): TableValue =>
    tableValue(subject.form, subject.report, cellsOf(concept))
  const [closed, received] = [at('closed'), at('received')]
  const open = plus(received, at('brought-forward'))
  const [part, whole] = [exactOf(closed), exactOf(open) ?? exactOf(received)]
  if (part === null || whole === null) return
  const figures = [...closed.figures, ...open.figures]
  const wholes = [whole, exactOf(received)].filter((value) => value !== null)
  if (wholes.some((value) => isShareOf(one.value, one.decimals, part, value))) {
    yield tick('tied', placeOf(one), [one.number, ...figures.flatMap((figure) => figure.span ?? [])])
    return
  }
  const expected = shareOf(part, whole, one.decimals)
  const [figure] = closed.figures
  if (expected === null || figure === undefined) return
  yield finding(
    'share',
    { stated: spoken(subject, one), part, whole, expected },
    placeOf(one, { line: figure.line, column: figure.column }),
    [
      numberEvidence(subject.document, 'stated', one),
      ...closed.figures.flatMap((cell) => figureEvidence(subject.document, 'left', cell)),
      ...open.figures.flatMap((cell) => figureEvidence(subject.document, 'right', cell)),
      clauseEvidence(subject, one),
    ],
    { stated: one.value, expected },
  )
}

function exactOf({ kind, interval }: TableValue): string | null {
  return kind === 'stated' && interval !== null && equal(interval.low, interval.high) ? interval.low : null
}

/** 网上申请77件，占61.6%: the figure just before as a share of its list's total, or of any figure of its kind before. */
function shared(subject: Subject, one: Statement, index: number, all: readonly Statement[]): Pair | null {
  const before = ofNamedWhole(one, index, all)
  if (before !== null) return before
  if (one.role !== 'ratio') return null
  const part = all[index - 1]
  if (part === undefined || !isAmount(part) || !/^[^,;]{0,6}[,(]?(?:约|分别)?占/.test(one.gap)) return null
  const total = narrative(subject).partOf.get(part.index)?.total
  const others = near(all, index - 1).filter((two) => isAmount(two) && fits(two, part) && two !== total)
  const certain = total !== undefined && total.interval === null
  return { part, wholes: [...(certain ? [total] : []), ...others.toReversed()], certain }
}

/** 1256条，占全部信息1300条的92.6%: the whole stands between the part and its share. */
function ofNamedWhole(one: Statement, index: number, all: readonly Statement[]): Pair | null {
  const [part, whole] = [all[index - 2], all[index - 1]]
  if (part === undefined || whole === undefined || !/^的(?:比例|比重)?(?:约|为)?$/.test(one.gap)) return null
  if (!isAmount(part) || !isAmount(whole) || !fits(part, whole) || !/^[,(]?(?:约)?占/.test(whole.gap)) return null
  return { part, wholes: [whole], certain: true }
}

/** 同比增长35.9%: the number with the words of change before it. */
function spoken(subject: Subject, one: Statement): string {
  return `${one.lead.slice(-12)}${printed(subject.document, one)}`
}
