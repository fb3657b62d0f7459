/** The arithmetic of a finding, written out and computed again from the figures themselves: 519＋165＝684，填报784，相差100. */

import { cellAt } from '../checks/cell'
import type { Evidence } from '../checks/check'
import type { Finding } from '../checks/outcome'
import { negate, subtract, sum } from '../report/exact'
import { refTo, told, type PaperContext } from './context'
import type { Runs } from './paper'
import { cellName } from './places'
import { fixed, joined, referred } from './runs'
import { quoteRef } from './quotes'

const words = {
  differs: {
    zh: '核算：{left}＝{sum}，填报{stated}，相差{difference}。',
    en: 'Computed: {left} = {sum}; stated {stated}; difference {difference}.',
  },
  sides: {
    zh: '核算：{left}＝{sum}；{right}＝{stated}；相差{difference}。',
    en: 'Computed: {left} = {sum}; {right} = {stated}; difference {difference}.',
  },
  given: { zh: '填报{stated}，核算{expected}。', en: 'Stated {stated}; computed {expected}.' },
  givenDifference: {
    zh: '填报{stated}，核算{expected}，相差{difference}。',
    en: 'Stated {stated}; computed {expected}; difference {difference}.',
  },
  many: { zh: '{n}项之和', en: 'the sum of {n} items' },
  suspect: {
    zh: '疑点：{cell}若为{proposed}，可使{n}项勾稽成立（由程序推算，供核对原始台账时参考）。',
    en: 'Suspect: {cell}; {proposed} would restore {n} of the identities (worked out by the program, for looking it up in the records).',
  },
} as const

/** More operands than this are counted, not listed. */
const most = 8

/** A decimal string without its sign. */
function magnitude(value: string): string {
  return value.startsWith('-') ? value.slice(1) : value
}

const decimal = /^-?\d+(?:\.\d+)?$/

/** Nothing where the finding is not of arithmetic. */
export function arithmeticOf(context: PaperContext, finding: Finding): Runs {
  const summed = sidesOf(context, finding)
  if (summed !== null) return summed
  const { stated, expected, difference, key } = finding
  if (stated === undefined || expected === undefined || !decimal.test(stated) || !decimal.test(expected)) return []
  // the check's own sentence has them
  const { zh } = finding.message
  if (zh.includes(stated) && zh.includes(expected)) return []
  const value = (text: string, of: string): Runs =>
    referred(text, refTo(context, 'finding', { key, check: finding.check, of }))
  const values = { stated: value(stated, 'stated'), expected: value(expected, 'expected') }
  if (difference === undefined || !decimal.test(difference)) return told(context, words.given, values)
  return told(context, words.givenDifference, { ...values, difference: value(magnitude(difference), 'difference') })
}

interface Side {
  readonly runs: Runs
  readonly sum: string
  readonly size: number
}

const leftRoles: ReadonlySet<Evidence['role']> = new Set(['part', 'minus', 'left'])
const rightRoles: ReadonlySet<Evidence['role']> = new Set(['total', 'right', 'stated'])

/** Both sides as sums of cells, where every operand is a cell of the form that was read exactly. */
function sidesOf(context: PaperContext, finding: Finding): Runs | null {
  if (!finding.check.startsWith('cross-foot/') || finding.expected === undefined) return null
  const left = sideOf(context, finding, leftRoles)
  const right = sideOf(context, finding, rightRoles)
  if (left === null || right === null || left.sum === right.sum || left.size + right.size < 3) return null
  const ref = (of: string) => refTo(context, 'identity', { key: finding.key, check: finding.check, of })
  const values = {
    left: left.runs,
    right: right.runs,
    sum: referred(left.sum, ref('left')),
    stated: referred(right.sum, ref('right')),
    difference: referred(magnitude(subtract(right.sum, left.sum)), ref('difference')),
  }
  return told(context, right.size === 1 ? words.differs : words.sides, values)
}

function sideOf(context: PaperContext, finding: Finding, roles: ReadonlySet<Evidence['role']>): Side | null {
  const operands = finding.evidence.filter(({ role }) => roles.has(role))
  if (operands.length === 0) return null
  const values: string[] = []
  for (const { line, column, role } of operands) {
    if (line === undefined || column === undefined) return null
    const figure = cellAt(context.subject.report, line, column)
    if (
      figure.interval !== null ||
      (figure.value === null && figure.state !== 'blank' && figure.state !== 'placeholder')
    )
      return null
    const value = figure.value ?? '0'
    values.push(role === 'minus' ? negate(value) : value)
  }
  return { runs: operandsOf(context, finding, operands, values), sum: sum(values), size: operands.length }
}

function operandsOf(
  context: PaperContext,
  finding: Finding,
  operands: readonly Evidence[],
  values: readonly string[],
): Runs {
  if (operands.length > most) {
    return told(context, words.many, {
      n: referred(
        operands.length,
        refTo(context, 'identity', { key: finding.key, check: finding.check, of: 'operands' }),
      ),
    })
  }
  const [plus, minus] = context.language === 'zh' ? ['＋', '－'] : [' + ', ' − ']
  return operands.flatMap((one, i) => {
    const value = values[i] ?? '0'
    const isNegative = value.startsWith('-')
    const sign = i === 0 ? (isNegative ? fixed(minus.trim()) : []) : fixed(isNegative ? minus : plus)
    return [...sign, ...referred(magnitude(value), { ...quoteRef(context.subject, one), kind: 'figure' })]
  })
}

/** The single cell that would restore what fails, where there is one. */
export function suspectOf(context: PaperContext, { suspect, key, check }: Finding): Runs {
  if (!suspect) return []
  const ref = (of: string) => refTo(context, 'finding', { key, check, line: suspect.line, column: suspect.column, of })
  return told(context, words.suspect, {
    cell: cellName(context.subject, suspect, context.language),
    proposed: referred(suspect.proposed, ref('proposed')),
    n: referred(suspect.repairs, ref('repairs')),
  })
}

export const joinSentences = (context: PaperContext, sentences: readonly Runs[]): Runs =>
  joined(sentences, context.language === 'zh' ? '' : ' ')
