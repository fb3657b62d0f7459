/** 问题清单: what was found in all reports of an engagement, body by body, from what the checks said and people decided. */

import type { Bilingual } from '../checks/check'
import type { Finding } from '../checks/outcome'
import { formOf } from '../forms/index'
import type { FormId } from '../forms/form'
import type { EngagementId, ReportId } from '../review/ids'
import type { PaperOutline, PartKey } from '../review/paper-terms'
import { untouchedReport, type Review } from '../review/state'
import type { Language } from '../words/say'
import { severities } from '../words/states'
import { cell, columns, heading, list, paragraph, row, table, underHeading } from './blocks'
import { opinionWords, suggestedOpinion } from './conclusion'
import { saidTime, saidZone } from './dates'
import type { PaperFile, PaperWriting } from './input'
import { maskFor, type Mask } from './mask'
import { chineseNumeral } from './memo'
import { paperWordsIn, type OwnWords } from './own-words'
import type { Block, Part, Ref, Row, Runs, WorkingPaper } from './paper'
import { cellName } from './places'
import { fixed, joined, oneLine, phrase, referred, shortened, strong } from './runs'
import { dispositionWords, isOpen, roleOf, standingsIn, type Role, type Standing } from './standing'
import { partHeadings, templateNames, usualOutline } from './templates'
import { askedOf } from './treatment'

/** One report of the list; `findings` null where its file could not be read. */
export interface IssuesReport {
  readonly reportId: ReportId
  readonly file: PaperFile
  readonly bodyName: string | null
  readonly year: number | null
  readonly form: FormId | null
  readonly ruleSet: string
  readonly findings: readonly Finding[] | null
  readonly untested: number
}

export interface IssuesInput {
  readonly language: Language
  readonly writing: PaperWriting
  readonly state: Review
  readonly engagement: EngagementId
  readonly log: { readonly acts: number; readonly hash: string; readonly at: string } | null
  /** In the order in which they were added. */
  readonly reports: readonly IssuesReport[]
  readonly outline: PaperOutline | null
}

const words = {
  reports: {
    zh: '纳入清单的报告{n}份，其中无法读取{unread}份。',
    en: '{n} reports are listed, {unread} of which could not be read.',
  },
  rules: { zh: '规则集版本{rules}；程序{tool}。', en: 'Rule sets {rules}; program {tool}.' },
  log: {
    zh: '依据截至{at}的操作日志（{acts}条，链式校验值{hash}）。',
    en: 'Based on the log up to {at} ({acts} acts, hash {hash}).',
  },
  caption: { zh: '各单位情况', en: 'Reports' },
  body: { zh: '单位', en: 'Body' },
  year: { zh: '年度', en: 'Year' },
  opinion: { zh: '结论', en: 'Conclusion' },
  queries: { zh: '疑问', en: 'Queries' },
  untested: { zh: '未能核对', en: 'Untested' },
  number: { zh: '编号', en: 'No.' },
  level: { zh: '级别、检查', en: 'Level, check' },
  matter: { zh: '位置与事实', en: 'Place and facts' },
  treatment: { zh: '处理', en: 'Treatment' },
  none: { zh: '没有。', en: 'None.' },
  suspected: { zh: '疑似：', en: 'Suspected: ' },
  unread: { zh: '文件无法读取，未作检查。', en: 'The file could not be read; nothing was checked.' },
  unknown: { zh: '未识别', en: 'not recognised' },
  written: { zh: '生成时间：{at}（{zone}）', en: 'Written {at} ({zone})' },
  hash: { zh: '文件SHA-256', en: 'SHA-256 of the file' },
} as const satisfies Record<string, Bilingual>

interface Listed extends IssuesReport {
  readonly standings: readonly Standing[]
}

interface IssuesContext extends IssuesInput {
  readonly mask: Mask
  readonly listed: readonly Listed[]
}

function contextOf(input: IssuesInput): IssuesContext {
  const { state } = input
  return {
    ...input,
    mask: maskFor(input.reports.flatMap(({ findings }) => findings ?? [])),
    listed: input.reports.map((one) => ({ ...one, standings: standingsIn(one.findings ?? [], state, one.reportId) })),
  }
}

const builders: Partial<Record<PartKey, (context: IssuesContext) => readonly Block[]>> = {
  criteria,
  conclusion,
  findings: (context) => listOf(context, 'problem', 'findings', 'F'),
  queries: (context) => listOf(context, 'query', 'queries', 'Q'),
  'not-assessable': (context) => [...unreadOf(context), ...listOf(context, 'loss', 'losses', 'N')],
}

export function generatedIssues(input: IssuesInput): WorkingPaper {
  const context = contextOf(input)
  const { language } = input
  const outline = input.outline ?? usualOutline('issues')
  const own = outline.title[language]
  const title = own === '' ? fixed(templateNames.issues[language]) : referred(own, { kind: 'act', of: 'title' })
  const name = input.state.terms?.name ?? ''
  const parts = outline.parts
    .filter(({ included, key }) => included && builders[key] !== undefined)
    .map(({ key, heading: given, opening }, i): Part => {
      const ordinal: Runs =
        language === 'zh'
          ? fixed(`${chineseNumeral(i + 1)}、`)
          : [...referred(`${i + 1}.`, { kind: 'numbering' }), ...fixed(' ')]
      const said = given[language]
      const heads =
        said === '' ? fixed(partHeadings[key][language]) : referred(said, { kind: 'act', of: `heading:${key}` })
      const first = heading(`part:${key}`, 1, [...ordinal, ...heads])
      const begins =
        opening[language] === ''
          ? []
          : [
              paragraph(
                `opening:${key}`,
                referred(context.mask(opening[language]), { kind: 'act', of: `opening:${key}` }),
              ),
            ]
      return { key, blocks: [first, ...begins, ...(builders[key]?.(context) ?? [])] }
    })
  const at = referred(saidTime(input.writing.at, input.writing.offset, language), { kind: 'written', of: 'at' })
  const zone = referred(saidZone(input.writing.offset), { kind: 'written', of: 'zone' })
  const front: Block[] = [
    paragraph('front:engagement', strong(referred(oneLine(name), { kind: 'act', of: 'engagement' }))),
    paragraph('front:written', phrase(words.written, language, { at, zone }), 'note'),
  ]
  return {
    template: 'issues',
    language,
    title,
    runningHead: [title.map(({ text }) => text).join(''), oneLine(name)].filter((one) => one !== '').join(' · '),
    parts: [{ key: 'front', blocks: front }, ...parts],
  }
}

export function issuesOf(input: IssuesInput): OwnWords {
  const mine = Object.values(input.state.paperWords).filter(
    (one) => one.paperOf === null && one.template === 'issues' && one.language === input.language,
  )
  return paperWordsIn(generatedIssues(input), mine, maskFor(input.reports.flatMap(({ findings }) => findings ?? [])))
}

const countOf = (n: number, of: string, report?: string): Runs =>
  referred(n, { kind: 'count', of, ...(report === undefined ? {} : { report }) })

function criteria(context: IssuesContext): readonly Block[] {
  const { language, listed, writing, log } = context
  const rules = [...new Set(listed.map(({ ruleSet }) => ruleSet))].toSorted((a, b) => (a < b ? -1 : 1))
  const items: Runs[] = [
    phrase(words.reports, language, {
      n: countOf(listed.length, 'reports'),
      unread: countOf(listed.filter(({ findings }) => findings === null).length, 'reports:unread'),
    }),
    phrase(words.rules, language, {
      rules: joined(
        rules.map((one) => referred(one, { kind: 'written', of: 'rule-set' })),
        language === 'zh' ? '、' : ', ',
      ),
      tool: referred(`${writing.tool.name} ${writing.tool.version}`, { kind: 'written', of: 'tool' }),
    }),
  ]
  if (log !== null) {
    const ref = (of: string): Ref => ({ kind: 'act', of, key: 'log' })
    items.push(
      phrase(words.log, language, {
        at: referred(saidTime(log.at, writing.offset, language), ref('at')),
        acts: referred(log.acts, ref('acts')),
        hash: referred(log.hash, ref('hash')),
      }),
    )
  }
  return [list('criteria:list', items)]
}

function bodyOf({ mask, language }: IssuesContext, { bodyName, file }: IssuesReport): Runs {
  if (bodyName === null) return fixed(words.unknown[language])
  return referred(mask(oneLine(bodyName)), { kind: 'report', report: file.sha256, of: 'body' })
}

function yearOf({ year, file }: IssuesReport): Runs {
  return year === null ? fixed('—') : referred(year, { kind: 'report', report: file.sha256, of: 'year' })
}

function conclusion(context: IssuesContext): readonly Block[] {
  const { language, listed, state } = context
  const rows = listed.map((one): Row => {
    const { sha256 } = one.file
    const open = one.standings.filter(isOpen)
    const n = (severity: string): Runs =>
      countOf(
        open.filter((x) => roleOf(x) === 'problem' && x.severity === severity).length,
        `problems:${severity}`,
        sha256,
      )
    const given = (state.reports[one.reportId] ?? untouchedReport).opinion?.opinion ?? null
    const opinion = one.findings === null ? 'cannot-be-assessed' : (given ?? suggestedOpinion(one.standings))
    return row(`conclusion:${one.reportId}`, [
      bodyOf(context, one),
      yearOf(one),
      referred(opinionWords[opinion][language], {
        kind: given === null ? 'count' : 'act',
        report: sha256,
        of: 'opinion',
      }),
      n('S1'),
      n('S2'),
      n('S3'),
      n('S4'),
      countOf(open.filter((x) => roleOf(x) === 'query').length, 'queries', sha256),
      countOf(one.untested, 'untested', sha256),
    ])
  })
  const head = [words.body, words.year, words.opinion].map((one) => fixed(one[language]))
  const levels = ['S1', 'S2', 'S3', 'S4'].map((one) => fixed(one))
  const rest = [words.queries, words.untested].map((one) => fixed(one[language]))
  const sizes = columns(30, [9, 'end'], 19, [6, 'end'], [6, 'end'], [6, 'end'], [6, 'end'], [8, 'end'], [10, 'end'])
  return [table('conclusion', fixed(words.caption[language]), sizes, [[...head, ...levels, ...rest]], rows)]
}

function listOf(context: IssuesContext, role: Role, id: string, prefix: string): readonly Block[] {
  const { language, listed } = context
  let n = 0
  const rows = listed.flatMap((one) =>
    one.standings
      .filter((standing) => roleOf(standing) === role)
      .map((standing) => {
        n += 1
        return issueRow(
          context,
          one,
          standing,
          `${id}:${one.reportId}:${standing.key}`,
          `${prefix}-${String(n).padStart(3, '0')}`,
        )
      }),
  )
  if (rows.length === 0) return [paragraph(`${id}:none`, fixed(words.none[language]))]
  const head = [words.number, words.body, words.level, words.matter, words.treatment].map((one) => fixed(one[language]))
  return [underHeading(table(id, fixed(partHeadings.findings[language]), columns(9, 19, 14, 40, 18), [head], rows))]
}

function issueRow(context: IssuesContext, report: Listed, standing: Standing, id: string, number: string): Row {
  const { language, mask } = context
  const { finding, own, key, severity, disposition, suspected } = standing
  const { sha256 } = report.file
  const ref = (of: string): Ref => ({
    kind: 'finding',
    report: sha256,
    key,
    of,
    ...(finding === null ? {} : { check: finding.check }),
  })
  const code = finding === null ? [] : referred(finding.code, ref('code'))
  const place =
    finding === null || report.form === null
      ? []
      : cellName(
          { form: formOf(report.form) },
          { line: finding.line ?? null, column: finding.column ?? null },
          language,
        )
  const said =
    finding === null
      ? typedOf(own?.text ?? '', mask, sha256, key)
      : referred(mask(finding.message[language]), ref('message'))
  const facts = suspected ? [...fixed(words.suspected[language]), ...said] : said
  const decided =
    disposition === 'undecided'
      ? []
      : referred(dispositionWords[disposition][language], { kind: 'act', report: sha256, key, of: 'disposition' })
  return row(id, [
    strong(referred(number, { kind: 'numbering' })),
    joined([bodyOf(context, report), yearOf(report)], ' '),
    joined([referred(`${severity} ${severities[severity][language]}`, ref('severity')), code], ' '),
    joined([place, facts], language === 'zh' ? '：' : ': '),
    cell(joined([fixed(askedOf(standing)[language]), decided], ' ')),
  ])
}

function typedOf(text: string, mask: Mask, report: string, key: string): Runs {
  return referred(shortened(mask(text), 400), { kind: 'act', report, key, of: 'text' })
}

function unreadOf(context: IssuesContext): readonly Block[] {
  const { language, listed } = context
  const unread = listed.filter(({ findings }) => findings === null)
  if (unread.length === 0) return []
  const rows = unread.map((one) =>
    row(`unread:${one.reportId}`, [
      referred(context.mask(oneLine(one.file.name)), { kind: 'file', report: one.file.sha256, of: 'name' }),
      referred(one.file.sha256, { kind: 'file', report: one.file.sha256, of: 'sha256' }),
      fixed(words.unread[language]),
    ]),
  )
  const head = [words.body, words.hash, words.matter].map((one) => fixed(one[language]))
  return [table('unread', fixed(partHeadings['not-assessable'][language]), columns(30, 40, 30), [head], rows)]
}
