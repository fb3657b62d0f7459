/** The legend of the ticks used, and the annexes: originals, extracted figures, corrections, notes, checks, the log. */

import { columnName } from '../checks/place-names'
import { cellAt } from '../checks/cell'
import type { Form, FormBlock } from '../forms/form'
import type { Figure } from '../report/report'
import { figureStates, tables as tableWords } from '../words/states'
import { assessmentWords } from './assessment'
import { columns, heading, paragraph, row, table, underHeading } from './blocks'
import { refTo, told, typed, word, type PaperContext } from './context'
import type { Block, Cell, Row, Runs } from './paper'
import { actDate, actTime, nameOf } from './people'
import { cellName, lineOfText } from './places'
import { comparedMarks, footedIdentities } from './reconciliation'
import { fixed, joined, oneLine, referred, shortened } from './runs'
import { machineTickOf, machineTicks, machineTickWords, markOf, type MachineTick } from './ticks'

const words = {
  legend: { zh: '核对符号图例', en: 'Tick legend' },
  mark: { zh: '符号', en: 'Mark' },
  meaning: { zh: '含义', en: 'Meaning' },
  noTicks: { zh: '本文件未使用核对符号。', en: 'No ticks are used in this paper.' },
  byHand: { zh: '人工：{meaning}', en: 'by a person: {meaning}' },
  originals: { zh: '附件1　原件', en: 'Annex 1: originals' },
  file: { zh: '文件名', en: 'File' },
  bytes: { zh: '字节数', en: 'Bytes' },
  hash: { zh: 'SHA-256', en: 'SHA-256' },
  use: { zh: '用途', en: 'Use' },
  reviewed: { zh: '被审核报告', en: 'the report reviewed' },
  prior: { zh: '上年度报告', en: 'last year’s report' },
  extraction: { zh: '附件2　抽取结果', en: 'Annex 2: figures as extracted' },
  extractionNote: {
    zh: '按格式文件的行列列示。空白、占位、未采集、无法读取均不等于0；[更正]为人工更正值。',
    en: 'By line and column of the form. Blank, placeholder, not captured and unreadable are not 0; [corrected] was put right by a person.',
  },
  noTables: {
    zh: '本年度格式没有统一表格，抽取的数据见正文各项核对。',
    en: 'The form of this year has no tables; figures of the prose are in the schedule.',
  },
  line: { zh: '项目', en: 'Line' },
  corrections: { zh: '人工更正的单元格', en: 'Cells corrected by a person' },
  cell: { zh: '单元格', en: 'Cell' },
  before: { zh: '抽取值', en: 'Extracted' },
  after: { zh: '更正值', en: 'Corrected' },
  reason: { zh: '理由', en: 'Reason' },
  who: { zh: '人员、日期', en: 'By, on' },
  notes: { zh: '附件3　批注索引', en: 'Annex 3: index of notes' },
  noNotes: { zh: '没有批注。', en: 'There are no notes.' },
  number: { zh: '序号', en: 'No.' },
  place: { zh: '位置', en: 'Place' },
  quote: { zh: '原文', en: 'Quote' },
  note: { zh: '批注', en: 'Note' },
  checks: { zh: '附件4　规则清单', en: 'Annex 4: checks' },
  code: { zh: '代码', en: 'Code' },
  check: { zh: '检查', en: 'Check' },
  version: { zh: '版本', en: 'Version' },
  outcome: { zh: '结果', en: 'Outcome' },
  found: { zh: '提示', en: 'Hits' },
  ticked: { zh: '相符', en: 'Ticks' },
  untested: { zh: '未能核对', en: 'Untested' },
  log: { zh: '附件5　操作日志摘要', en: 'Annex 5: summary of the log' },
  logOf: {
    zh: '本项目操作日志至{at}共{acts}条，最后一条的链式校验值（SHA-256）：{hash}。',
    en: 'The log of the engagement holds {acts} acts up to {at}; hash of the last link (SHA-256): {hash}.',
  },
  noLog: { zh: '未经人工复核，没有操作日志。', en: 'Nobody has reviewed it; there is no log.' },
} as const

/** Ticks that stand in the paper: in the schedule, and those that people placed in the report. */
export function legend(context: PaperContext): readonly Block[] {
  const { subject, review, language } = context
  const used = new Set<MachineTick>()
  for (const { verdict, footing } of footedIdentities(subject)) {
    if (verdict === 'holds') used.add(footing.identity.line === null ? 'footed-down' : 'footed-across')
  }
  for (const one of comparedMarks(subject.run)) if (one.kind === 'tick') used.add(machineTickOf(one.tick, false))
  const rows: Row[] = machineTicks
    .filter((tick) => used.has(tick))
    .map((tick) =>
      row(`legend:${tick}`, [
        referred(markOf(tick, language), { kind: 'wording' }),
        fixed(machineTickWords[tick][language]),
      ]),
    )
  if (review !== null) {
    const placed = Object.values(review.state.annotations).filter(
      ({ kind, reportId }) => kind === 'tick' && reportId === review.reportId,
    )
    const marks = new Set(placed.map(({ text }) => text))
    for (const { mark, zh, en } of review.state.terms?.legend ?? []) {
      if (!marks.has(mark)) continue
      const ref = refTo(context, 'act', { of: 'legend', key: mark })
      const meaning = referred(language === 'zh' ? zh : en, ref)
      rows.push(row(`legend:own:${mark}`, [referred(mark, ref), told(context, words.byHand, { meaning })]))
    }
  }
  if (rows.length === 0) return [paragraph('legend:none', word(context, words.noTicks))]
  return [
    underHeading(
      table(
        'legend',
        word(context, words.legend),
        columns([20, 'center'], 80),
        [[word(context, words.mark), word(context, words.meaning)]],
        rows,
      ),
    ),
  ]
}

export function annexes(context: PaperContext): readonly Block[] {
  return [...originals(context), ...extraction(context), ...notes(context), ...checks(context), ...log(context)]
}

function head(context: PaperContext, id: string, words_: { readonly zh: string; readonly en: string }): Block {
  return heading(`annex:${id}`, 2, word(context, words_))
}

function originals(context: PaperContext): readonly Block[] {
  const { subject, prior, mask } = context
  const files = [
    { file: subject.file, use: words.reviewed },
    ...(prior === null ? [] : [{ file: prior.file, use: words.prior }]),
  ]
  const rows = files.map(({ file, use }) => {
    const ref = (of: string) => ({ kind: 'file', report: file.sha256, of }) as const
    return row(`annexes:original:${use.en}`, [
      referred(mask(oneLine(file.name)), ref('name')),
      word(context, use),
      referred(file.bytes, ref('bytes')),
      referred(file.sha256, ref('sha256')),
    ])
  })
  const heads = [words.file, words.use, words.bytes, words.hash].map((one) => word(context, one))
  return [
    head(context, 'originals', words.originals),
    underHeading(
      table('annexes:original', word(context, words.originals), columns(30, 16, [12, 'end'], 42), [heads], rows),
    ),
  ]
}

function extraction(context: PaperContext): readonly Block[] {
  const { form } = context.subject
  const title = head(context, 'extraction', words.extraction)
  if (form.tables.length === 0) return [title, paragraph('annexes:no-tables', word(context, words.noTables))]
  return [
    title,
    paragraph('annexes:extraction-note', word(context, words.extractionNote), 'note'),
    ...gridsOf(context, form),
    ...corrections(context),
  ]
}

function gridsOf(context: PaperContext, form: Form): readonly Block[] {
  return form.tables.flatMap((one) =>
    one.blocks.map((block, i) => {
      const name = fixed(tableWords[one.id][context.language])
      const caption = block.label === null ? name : joined([name, fixed(block.label)], ' ')
      // a column must hold the longest word of its head
      const width = Math.floor((context.language === 'zh' ? 64 : 77) / block.columns.length)
      const first = 100 - width * block.columns.length
      const sizes = columns(first, ...block.columns.map(() => [width, 'end'] as const))
      const heads = [
        word(context, words.line),
        ...block.columns.map(({ id }) => fixed(columnName(form, id)[context.language])),
      ]
      return table(`annexes:figures:${one.id}:${i + 1}`, caption, sizes, [heads], linesOf(context, block))
    }),
  )
}

function linesOf(context: PaperContext, block: FormBlock): readonly Row[] {
  const { subject, language } = context
  return block.lines.map((line) => {
    const label = language === 'zh' ? line.label : (cellLabel(context, line.id) ?? line.label)
    const cells = block.columns.map(({ id }): Cell => {
      const figure = cellAt(subject.report, line.id, id)
      return { runs: line.columns.includes(id) ? figureOf(context, figure) : fixed('') }
    })
    return row(`annexes:line:${line.id}`, [fixed(label), ...cells])
  })
}

function cellLabel(context: PaperContext, line: string): string | null {
  const runs = cellName(context.subject, { line }, 'en')
  const match = /“(.*)”$/.exec(runs.map(({ text }) => text).join(''))
  return match?.[1] ?? null
}

const corrected = { zh: '[更正]', en: ' [corrected]' } as const

function figureOf(context: PaperContext, figure: Figure): Runs {
  const { line, column, state, raw, span, value, reading } = figure
  const ref = refTo(context, 'figure', { line, column, ...(span === null ? {} : { start: span.start, end: span.end }) })
  if (reading?.kind === 'corrected') return [...referred(value ?? '', ref), ...word(context, corrected)]
  if (state === 'stated') return referred(shortened(context.mask(raw ?? value ?? ''), 30), ref)
  if (state === 'placeholder') return referred(shortened(context.mask(raw ?? ''), 10), ref)
  return referred(`（${figureStates[state][context.language]}）`, ref)
}

function corrections(context: PaperContext): readonly Block[] {
  const { review, subject, language } = context
  if (review === null) return []
  const made = Object.values(review.state.corrections).filter(({ reportId }) => reportId === review.reportId)
  if (made.length === 0) return []
  const heads = [words.cell, words.before, words.after, words.reason, words.who].map((one) => word(context, one))
  const rows = made.map(({ id, line, column, before, after, reason, by, at }) => {
    const ref = (of: string) => refTo(context, 'act', { key: id, of, line, column })
    return row(`annexes:correction:${id}`, [
      cellName(subject, { line, column }, language),
      before === null ? fixed('—') : referred(before, ref('before')),
      referred(after, ref('after')),
      typed(context, reason, ref('reason')),
      joined([nameOf(review, by, ref('name')), actDate(at, context.writing, language, ref('at'))], ' '),
    ])
  })
  return [
    table(
      'annexes:corrections',
      word(context, words.corrections),
      columns(32, [12, 'end'], [12, 'end'], 26, 18),
      [heads],
      rows,
    ),
  ]
}

function notes(context: PaperContext): readonly Block[] {
  const { review, subject, language } = context
  const title = head(context, 'notes', words.notes)
  if (review === null) return [title, paragraph('annexes:no-notes', word(context, words.noNotes))]
  const made = Object.values(review.state.annotations)
    .filter(({ reportId }) => reportId === review.reportId)
    .toSorted((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1))
  if (made.length === 0) return [title, paragraph('annexes:no-notes', word(context, words.noNotes))]
  const heads = [words.number, words.place, words.quote, words.note, words.who].map((one) => word(context, one))
  const rows = made.map(({ id, anchor, text, by, at }, i) => {
    const ref = (of: string) => refTo(context, 'act', { key: id, of })
    return row(`annexes:note:${id}`, [
      referred(i + 1, { kind: 'numbering' }),
      lineOfText(subject, anchor.start, language),
      referred(
        shortened(context.mask(anchor.quote), 60),
        refTo(context, 'quote', { start: anchor.start, end: anchor.end, key: id }),
      ),
      typed(context, text, ref('text')),
      joined([nameOf(review, by, ref('name')), actDate(at, context.writing, language, ref('at'))], ' '),
    ])
  })
  return [
    title,
    underHeading(table('annexes:note', word(context, words.notes), columns(8, 16, 30, 28, 18), [heads], rows)),
  ]
}

function checks(context: PaperContext): readonly Block[] {
  const heads = [words.code, words.check, words.version, words.outcome, words.found, words.ticked, words.untested].map(
    (one) => word(context, one),
  )
  const rows = context.assessed.map(({ check, code, version, assessment, findings, ticks, untested }) => {
    const known = context.checks.find(({ id }) => id === check)
    const ref = (of: string) => refTo(context, 'count', { check, of })
    return row(`annexes:check:${check}`, [
      referred(code, ref('code')),
      fixed(known?.name[context.language] ?? check),
      referred(version, ref('version')),
      fixed(assessmentWords[assessment][context.language]),
      referred(findings, ref('findings')),
      referred(ticks, ref('ticks')),
      referred(untested, ref('untested')),
    ])
  })
  const sizes = columns(10, 34, [8, 'end'], 21, [8, 'end'], [8, 'end'], [11, 'end'])
  return [
    head(context, 'checks', words.checks),
    underHeading(table('annexes:check', word(context, words.checks), sizes, [heads], rows)),
  ]
}

function log(context: PaperContext): readonly Block[] {
  const title = head(context, 'log', words.log)
  const known = context.review?.log ?? null
  if (known === null) return [title, paragraph('annexes:log', word(context, words.noLog))]
  const ref = (of: string) => ({ kind: 'act', of, key: 'log' }) as const
  const said = told(context, words.logOf, {
    at: actTime(known.at, context.writing, context.language, ref('at')),
    acts: referred(known.acts, ref('acts')),
    hash: referred(known.hash, ref('hash')),
  })
  return [title, paragraph('annexes:log', said)]
}
