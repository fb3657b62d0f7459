/** Part seven: this year against last year, in figures and in words. */

import { columnName, lineName } from '../checks/place-names'
import type { Comparison, FigureComparison } from '../compare/comparison'
import { columns, paragraph, row, table } from './blocks'
import { count, refTo, told, word, type PaperContext } from './context'
import type { Block, Row, Runs } from './paper'
import { cellName, sectionName } from './places'
import { fixed, referred, shortened } from './runs'

const words = {
  none: { zh: '未提供上年度报告，未作比较。', en: 'Last year’s report was not provided; nothing was compared.' },
  notCompared: {
    zh: '上年度报告未能与本年度报告比较。',
    en: 'Last year’s report could not be compared with this one.',
  },
  carry: { zh: '结转衔接', en: 'Carried forward' },
  figures: { zh: '主要指标同比', en: 'Figures against last year' },
  text: { zh: '文本相似度', en: 'Likeness of the text' },
  column: { zh: '栏目', en: 'Column' },
  closing: { zh: '上年度“结转下年度”', en: 'Carried forward last year' },
  opening: { zh: '本年度“上年结转”', en: 'Brought forward this year' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  metric: { zh: '指标', en: 'Figure' },
  prior: { zh: '上年', en: 'Last year' },
  current: { zh: '本年', en: 'This year' },
  delta: { zh: '增减', en: 'Change' },
  percent: { zh: '同比（%）', en: 'Change, %' },
  comparable: { zh: '可比性', en: 'Comparable' },
  section: { zh: '部分', en: 'Section' },
  similarity: { zh: '相似度', en: 'Likeness' },
  copied: { zh: '与上年相同的句子', en: 'Sentences as last year' },
  ofCopied: { zh: '{copied}／{sentences}', en: '{copied} of {sentences}' },
  agrees: { zh: '衔接一致', en: 'agrees' },
  differs: { zh: '不衔接', en: 'differs' },
  unread: { zh: '无法核对', en: 'not assessable' },
  yes: { zh: '可比', en: 'yes' },
  partly: { zh: '部分可比：{reason}', en: 'partly: {reason}' },
  no: { zh: '不可比：{reason}', en: 'no: {reason}' },
  front: { zh: '正文前', en: 'before the first section' },
  summary: {
    zh: '两年文本相似度{similarity}%（保留字符占两年全文的比例，不计空白）；计入比较的{sentences}句中，{copied}句与上年度相同（年份和数字不计；格式文字、法定用语{excluded}句不计）。',
    en: 'Likeness of the two texts {similarity} % (share of characters kept, blanks left out). Of {sentences} sentences counted, {copied} are as last year (years and digits aside; {excluded} sentences that every report has are left out).',
  },
  stale: { zh: '疑似沿用上年年份的表述：{list}。', en: 'Statements that seem to repeat last year’s year: {list}.' },
  unchanged: {
    zh: '表中未列的可比指标两年均为0或未填报。',
    en: 'Comparable figures that are not listed are 0 or not stated in both years.',
  },
} as const

export function priorYear(context: PaperContext): readonly Block[] {
  const { comparison, prior } = context
  if (prior === null) return [paragraph('prior-year:none', word(context, words.none))]
  if (comparison === null) return [paragraph('prior-year:not-compared', word(context, words.notCompared))]
  return [...carryTable(context, comparison), ...figuresTable(context, comparison), ...likeness(context, comparison)]
}

function carryTable(context: PaperContext, { carryForward }: Comparison): readonly Block[] {
  if (carryForward.length === 0) return []
  const head = [words.column, words.closing, words.opening, words.conclusion].map((one) => word(context, one))
  const rows = carryForward.map(({ line, column, prior, current, agrees }) => {
    const value = (text: string | null, of: string): Runs =>
      text === null ? fixed('—') : referred(text, refTo(context, 'comparison', { line, column, of }))
    const conclusion = agrees === null ? words.unread : agrees ? words.agrees : words.differs
    const name = fixed(columnName(context.subject.form, column)[context.language])
    return row(`prior-year:carry:${line}:${column}`, [
      name,
      value(prior, 'carry-prior'),
      value(current, 'carry-current'),
      word(context, conclusion),
    ])
  })
  return [
    table('prior-year:carry', word(context, words.carry), columns(28, [24, 'end'], [24, 'end'], 24), [head], rows),
  ]
}

function figuresTable(context: PaperContext, { figures }: Comparison): readonly Block[] {
  const shown = figures.filter(isTelling)
  if (shown.length === 0) return []
  const head = [words.metric, words.prior, words.current, words.delta, words.percent, words.comparable].map((one) =>
    word(context, one),
  )
  const rows = shown.map((one) => figureRow(context, one))
  return [
    table(
      'prior-year:figures',
      word(context, words.figures),
      columns(34, [12, 'end'], [12, 'end'], [12, 'end'], [12, 'end'], 18),
      [head],
      rows,
    ),
    paragraph('prior-year:unlisted', word(context, words.unchanged), 'note'),
  ]
}

/** Totals of table three, and everything of the others; what is nought in both years tells nothing. */
function isTelling({ column, line, prior, current }: FigureComparison): boolean {
  if (line.startsWith('applications.') && column !== 'total') return false
  if (prior === null && current === null) return false
  return !(isNought(prior) && isNought(current))
}

function isNought(value: string | null): boolean {
  return value === null || /^-?0(?:\.0+)?$/.test(value)
}

function figureRow(context: PaperContext, one: FigureComparison): Row {
  const { subject, language } = context
  const { line, column, prior, current, delta, percent, comparable, reason } = one
  const value = (text: string | null, of: string): Runs =>
    text === null ? fixed('—') : referred(text, refTo(context, 'comparison', { line, column, of }))
  const why = reason === null ? '' : reason[language]
  const name = line.startsWith('applications.')
    ? fixed(lineName(subject.form, line)[language])
    : cellName(subject, { line, column }, language)
  return row(`prior-year:figure:${line}:${column}`, [
    name,
    value(prior, 'prior'),
    value(current, 'current'),
    value(delta, 'delta'),
    value(percent, 'percent'),
    comparable === 'yes' ? word(context, words.yes) : told(context, words[comparable], { reason: fixed(why) }),
  ])
}

/** A share as a whole per cent. */
function whole(share: number): string {
  return String(Math.round(share * 100))
}

function likeness(context: PaperContext, comparison: Comparison): readonly Block[] {
  const { copied, sections, similarity, staleYears } = comparison
  const blocks: Block[] = [
    paragraph(
      'prior-year:likeness',
      told(context, words.summary, {
        similarity: referred(whole(similarity), refTo(context, 'comparison', { of: 'similarity' })),
        sentences: count(context, copied.sentences, 'sentences'),
        copied: count(context, copied.copied, 'sentences:copied'),
        excluded: count(context, copied.excluded, 'sentences:excluded'),
      }),
    ),
  ]
  const rows = sections.map(({ key, similarity: share }) => {
    const of = copied.sections.find((one) => one.key === key)
    const name =
      key === 'front' ? word(context, words.front) : sectionName(context.subject, key, context.language, context.mask)
    return row(`prior-year:section:${key}`, [
      name,
      referred(`${whole(share)}%`, refTo(context, 'comparison', { key, of: 'similarity' })),
      of === undefined
        ? fixed('—')
        : told(context, words.ofCopied, {
            copied: count(context, of.copied, `copied:${key}`),
            sentences: count(context, of.sentences, `sentences:${key}`),
          }),
    ])
  })
  const head = [words.section, words.similarity, words.copied].map((one) => word(context, one))
  if (rows.length > 0) {
    blocks.push(
      table('prior-year:text', word(context, words.text), columns(56, [20, 'end'], [24, 'end']), [head], rows),
    )
  }
  if (staleYears.length > 0) {
    const { text } = context.subject.document
    const list = staleYears.flatMap(({ current }, i) => {
      const around = shortened(context.mask(text.slice(current.start, current.end + 24)), 40)
      const quote = referred(around, refTo(context, 'quote', { start: current.start, end: current.end + 24 }))
      return [...fixed(i === 0 ? '“' : context.language === 'zh' ? '、“' : ', “'), ...quote, ...fixed('”')]
    })
    blocks.push(paragraph('prior-year:stale', told(context, words.stale, { list })))
  }
  return blocks
}
