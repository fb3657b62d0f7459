/** Part six: the reconciliation schedule. */

import { columnName, lineName, tableName } from '../checks/place-names'
import type { Figure } from '../report/report'
import { subtract } from '../report/exact'
import { columns, paragraph, row, table } from './blocks'
import { count, refTo, told, word, type PaperContext } from './context'
import type { Block, Row, Runs } from './paper'
import { cellName, lineOfText } from './places'
import { comparedMarks, footedIdentities, type Compared, type FootedIdentity, type Verdict } from './reconciliation'
import { fixed, joined, oneLine, referred, shortened } from './runs'
import { machineTickOf, markOf } from './ticks'

const words = {
  footed: { zh: '表内勾稽', en: 'Identities of the tables' },
  compared: {
    zh: '其他核对（正文与表、正文前后、与上年度）',
    en: 'Other comparisons (prose and tables, prose and prose, with the prior year)',
  },
  identity: { zh: '勾稽关系', en: 'Identity' },
  place: { zh: '位置', en: 'Place' },
  left: { zh: '左值', en: 'Left' },
  right: { zh: '右值', en: 'Right' },
  difference: { zh: '差额', en: 'Difference' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  check: { zh: '核对事项', en: 'Matter' },
  values: { zh: '数据与位置', en: 'Figures and places' },
  stated: { zh: '填报值', en: 'Stated' },
  expected: { zh: '核算值', en: 'Computed' },
  down: { zh: '{table}“{column}”列', en: '{table}, column “{column}”' },
  across: { zh: '{table}“{line}”行', en: '{table}, line “{line}”' },
  equation: { zh: '{left}＝{right}', en: '{left} = {right}' },
  many: { zh: '{n}项之和', en: 'sum of {n} items' },
  none: {
    zh: '本年度格式没有表内勾稽关系，报告中也没有可互核的数据。',
    en: 'The form of this year has no identities, and the report no figures that can be compared.',
  },
  noTable: { zh: '本年度格式没有表内勾稽关系。', en: 'The form of this year has no identities within tables.' },
  summary: {
    zh: '逐项列示如下：表内勾稽{footed}项，其中一致{holds}项、不符{fails}项、存疑{uncertain}项、无法核对{unread}项；其他核对{compared}项。',
    en: 'Listed one by one: {footed} identities of the tables, {holds} agreeing, {fails} not, {uncertain} uncertain, {unread} not assessable; {compared} other comparisons.',
  },
  blanks: { zh: '（空白按0计）', en: ' (blank taken as 0)' },
} as const

const verdictWords = {
  holds: { zh: '勾稽一致', en: 'agrees' },
  fails: { zh: '不符', en: 'differs' },
  uncertain: { zh: '存疑', en: 'uncertain' },
  'not-assessable': { zh: '无法核对', en: 'not assessable' },
} as const

const comparedVerdicts = { ...verdictWords, holds: { zh: '一致', en: 'agrees' } } as const

export function reconciliation(context: PaperContext): readonly Block[] {
  const footed = footedIdentities(context.subject)
  const compared = comparedMarks(context.subject.run)
  if (footed.length === 0 && compared.length === 0) return [paragraph('reconciliation:none', word(context, words.none))]
  const of = (verdict: Verdict): Runs =>
    count(context, footed.filter((one) => one.verdict === verdict).length, `identities:${verdict}`)
  return [
    paragraph(
      'reconciliation:summary',
      told(context, words.summary, {
        footed: count(context, footed.length, 'identities'),
        holds: of('holds'),
        fails: of('fails'),
        uncertain: of('uncertain'),
        unread: of('not-assessable'),
        compared: count(context, compared.length, 'comparisons'),
      }),
    ),
    ...(footed.length === 0
      ? [paragraph('reconciliation:no-table', word(context, words.noTable))]
      : [footedTable(context, footed)]),
    ...(compared.length === 0 ? [] : [comparedTable(context, compared)]),
  ]
}

function footedTable(context: PaperContext, identities: readonly FootedIdentity[]): Block {
  const head = [words.identity, words.place, words.left, words.right, words.difference, words.conclusion]
  return table(
    'reconciliation:footed',
    word(context, words.footed),
    columns(29, 26, [9, 'end'], [9, 'end'], [12, 'end'], 15),
    [head.map((one) => word(context, one))],
    identities.map((one) => footedRow(context, one)),
  )
}

function footedRow(context: PaperContext, one: FootedIdentity): Row {
  const { identity, blanks, state } = one.footing
  const { equation, line, column } = identity
  const id = `reconciliation:${equation.identity}:${equation.left[0] ?? ''}:${line ?? column ?? ''}`
  const ref = (of: string) =>
    refTo(context, 'identity', {
      check: equation.identity,
      of,
      key: id,
      ...(line === null ? {} : { line }),
      ...(column === null ? {} : { column }),
    })
  const value = (text: string | null, of: string): Runs => (text === null ? fixed('—') : referred(text, ref(of)))
  const mark =
    one.verdict === 'holds'
      ? [
          ...fixed(' '),
          ...referred(
            markOf(machineTickOf({ tick: 'footed', check: '' }, line !== null), context.language),
            ref('mark'),
          ),
        ]
      : []
  const blank = state === 'holds' && blanks.length > 0 ? word(context, words.blanks) : []
  return row(id, [
    [...referred(equation.identity, ref('identity')), ...fixed(' '), ...equationOf(context, one)],
    placeOf(context, one),
    value(one.left, 'left'),
    value(one.right, 'right'),
    value(one.difference, 'difference'),
    [...word(context, verdictWords[one.verdict]), ...blank, ...mark],
  ])
}

/** More operands than this are counted, not named. */
const most = 3

function equationOf(context: PaperContext, { footing }: FootedIdentity): Runs {
  const { equation, line, left, right } = footing.identity
  const side = (figures: readonly Figure[], of: string): Runs => {
    if (figures.length > most) {
      return told(context, words.many, { n: count(context, figures.length, `operands:${equation.identity}:${of}`) })
    }
    const { form } = context.subject
    const name = (figure: Figure): Runs =>
      fixed(
        unnumbered((line === null ? lineName(form, figure.line) : columnName(form, figure.column))[context.language]),
      )
    return joined(figures.map(name), context.language === 'zh' ? '＋' : ' + ')
  }
  return told(context, words.equation, { left: side(left, 'left'), right: side(right, 'right') })
}

/** 一、本年新收… is long enough without its ordinal. */
function unnumbered(label: string): string {
  return label.replace(/^[一二三四五六七八九十]、/, '')
}

function placeOf(context: PaperContext, { footing }: FootedIdentity): Runs {
  const { equation, line, column } = footing.identity
  const { form } = context.subject
  const name = tableName(equation.table)[context.language]
  if (line !== null) return told(context, words.across, { table: name, line: lineName(form, line)[context.language] })
  return told(context, words.down, {
    table: name,
    column: column === null ? '' : columnName(form, column)[context.language],
  })
}

function comparedTable(context: PaperContext, marks: readonly Compared[]): Block {
  const head = [words.check, words.values, words.stated, words.expected, words.difference, words.conclusion]
  return table(
    'reconciliation:compared',
    word(context, words.compared),
    columns(21, 35, [10, 'end'], [10, 'end'], [12, 'end'], 12),
    [head.map((one) => word(context, one))],
    marks.map((one, i) =>
      comparedRow(context, one, marks.slice(0, i).filter((other) => checkOf(other) === checkOf(one)).length + 1),
    ),
  )
}

function checkOf(one: Compared): string {
  return one.kind === 'tick' ? one.tick.check : one.kind === 'finding' ? one.finding.check : one.untested.check
}

function comparedRow(context: PaperContext, one: Compared, n: number): Row {
  const check = checkOf(one)
  const known = context.checks.find(({ id }) => id === check)
  const name = joined(
    [
      referred(known?.code ?? '', refTo(context, 'tick', { check, of: 'code' })),
      fixed(known?.name[context.language] ?? check),
    ],
    ' ',
  )
  const conclusion = word(context, comparedVerdicts[one.verdict])
  const id = `reconciliation:${check}:${one.kind === 'finding' ? one.finding.key : `${one.kind}:${n}`}`
  const dash = fixed('—')
  if (one.kind === 'untested') {
    const { line, column, section } = one.untested
    const cell = cellName(context.subject, { line: line ?? null, column: column ?? null }, context.language)
    const place = cell.length > 0 || section === null ? cell : fixed(section)
    return row(id, [name, place.length > 0 ? place : dash, dash, dash, dash, conclusion])
  }
  if (one.kind === 'tick') {
    const { tick } = one
    const mark = referred(
      markOf(machineTickOf(tick, false), context.language),
      refTo(context, 'tick', { check, of: 'mark' }),
    )
    return row(id, [name, spansOf(context, one), dash, dash, dash, [...conclusion, ...fixed(' '), ...mark]])
  }
  const { finding } = one
  const { stated, expected, difference } = finding
  const value = (text: string | undefined, of: string): Runs =>
    text === undefined || !/^-?\d+(?:\.\d+)?$/.test(text)
      ? dash
      : referred(text, refTo(context, 'finding', { key: finding.key, check, of }))
  const gap = difference ?? (isNumber(stated) && isNumber(expected) ? subtract(stated, expected) : undefined)
  const number = context.numbers.get(finding.key)
  const see = number === undefined ? [] : [...fixed(' '), ...referred(number, { kind: 'numbering' })]
  const place = cellName(
    context.subject,
    { line: finding.line ?? null, column: finding.column ?? null },
    context.language,
  )
  const [first] = finding.evidence
  const where =
    place.length > 0 || first === undefined ? place : lineOfText(context.subject, first.span.start, context.language)
  return row(id, [
    name,
    where.length > 0 ? where : dash,
    value(stated, 'stated'),
    value(expected, 'expected'),
    value(gap?.replace(/^-/, ''), 'difference'),
    [...conclusion, ...see],
  ])
}

function isNumber(text: string | undefined): text is string {
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text)
}

/** Places of a tick that are shown; the rest is counted. */
const mostSpans = 4

function spansOf(context: PaperContext, { tick }: Extract<Compared, { kind: 'tick' }>): Runs {
  const { subject, mask, language } = context
  const { text } = subject.document
  const shown = tick.spans.slice(0, mostSpans).map(({ start, end }) => {
    const quote = shortened(mask(oneLine(text.slice(start, end))), 40)
    const at = lineOfText(subject, start, language)
    const value = referred(quote, refTo(context, 'quote', { start, end, check: tick.check }))
    return language === 'zh'
      ? [...value, ...fixed('（'), ...at, ...fixed('）')]
      : [...value, ...fixed(' ('), ...at, ...fixed(')')]
  })
  const list = joined(shown, language === 'zh' ? '、' : ', ')
  const cell = cellName(subject, { line: tick.line ?? null, column: tick.column ?? null }, language)
  const left = tick.spans.length - shown.length
  const rest =
    left > 0
      ? told(context, { zh: '等{n}处', en: ' and {n} more' }, { n: count(context, left, `tick-spans:${tick.check}`) })
      : []
  return [...joined([cell, list], language === 'zh' ? '：' : ': '), ...rest]
}
