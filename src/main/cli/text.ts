/** A report for reading: what it is, what was found with its evidence, and what was not checked. */

import type { Bilingual, Evidence } from '../../shared/checks/check'
import { columnName, lineName } from '../../shared/checks/place-names'
import type { Finding } from '../../shared/checks/outcome'
import type { Form } from '../../shared/forms/form'
import { formOf } from '../../shared/forms/index'
import { countFindings } from '../../shared/review/counts'
import { bodyKinds, findingClasses, forms, layouts, sectionStates } from '../../shared/words/states'
import { sectionNameIn } from '../../shared/words/section-name'
import { say, type Language } from '../../shared/words/say'
import type { ReadAccount } from '../worker/task'
import type { ExaminedFile } from './json'

const words = {
  unreadable: { zh: '无法读取（{code}）：{message}', en: 'Unreadable ({code}): {message}' },
  body: { zh: '机关：{name}（{kind}）', en: 'Body: {name} ({kind})' },
  what: { zh: '年度：{year}  格式：{form}  表格：{layout}', en: 'Year: {year}  Form: {form}  Tables: {layout}' },
  sections: { zh: '章节：{list}', en: 'Sections: {list}' },
  section: { zh: '{heading}【{state}】', en: '{heading} [{state}]' },
  none: { zh: '没有审计发现。', en: 'No findings.' },
  findings: {
    zh: '审计发现 {total} 项（S1 {S1}，S2 {S2}，S3 {S3}，S4 {S4}）',
    en: '{total} {total|finding|findings} (S1 {S1}, S2 {S2}, S3 {S3}, S4 {S4})',
  },
  evidence: { zh: '依据：{list}', en: 'Evidence: {list}' },
  repair: {
    zh: '疑点：“{line}”行“{column}”列若为 {proposed}，可使 {repairs} 项恒等式成立',
    en: 'Suspect: row “{line}”, column “{column}”; {proposed} would restore {repairs} {repairs|identity|identities}',
  },
  untested: { zh: '未能检查 {n} 处：', en: '{n} {n|place was|places were} not assessable:' },
  coverage: {
    zh: '数字 {numbers} 个：已核对 {tied}，无须核对 {explained}，未核对 {open}',
    en: '{numbers} {numbers|number|numbers}: {tied} tied, {explained} explained, {open} open',
  },
  unknown: { zh: '未知', en: 'Unknown' },
} as const satisfies Record<string, Bilingual>

/** UTF-16 units of a quote; the JSON has it whole. */
const longestQuote = 40

function shortened(quote: string): string {
  const flat = quote.replace(/\s+/g, ' ')
  return flat.length <= longestQuote ? flat : `${flat.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function evidenceText({ quote, span }: Evidence): string {
  return `“${shortened(quote)}” [${span.start}, ${span.end})`
}

function findingText(finding: Finding, form: Form, lang: Language): string[] {
  const { severity, code, message, evidence, suspect } = finding
  const lines = [`  ${severity} ${code} ${findingClasses[finding.class][lang]}  ${message[lang]}`]
  if (evidence.length > 0) {
    lines.push(`      ${say(words.evidence, lang, { list: evidence.map(evidenceText).join(' ') })}`)
  }
  if (suspect) {
    const { line, column, proposed, repairs } = suspect
    lines.push(
      `      ${say(words.repair, lang, {
        line: lineName(form, line)[lang],
        column: columnName(form, column)[lang],
        proposed,
        repairs,
      })}`,
    )
  }
  return lines
}

function readText(account: ReadAccount, lang: Language): string[] {
  const { report, findings, untested, coverage } = account
  const unknown = words.unknown[lang]
  const form = formOf(account.form)
  const sections = report.sections.map(({ key, heading, state }) =>
    say(words.section, lang, {
      heading: heading === null ? (sectionNameIn(form, key)?.[lang] ?? key) : shortened(heading),
      state: sectionStates[state][lang],
    }),
  )
  const { total, severity } = countFindings(findings)
  const reasons = Map.groupBy(untested, ({ code, reason }) => `${code}  ${reason[lang]}`)
  return [
    `  ${shortened(report.title?.text ?? unknown)}`,
    `  ${say(words.body, lang, { name: report.body.name ?? unknown, kind: bodyKinds[report.body.kind][lang] })}`,
    `  ${say(words.what, lang, { year: report.year ?? unknown, form: forms[account.form][lang], layout: layouts[report.layout][lang] })}`,
    `  ${say(words.sections, lang, { list: sections.join(' ') })}`,
    `  ${total === 0 ? words.none[lang] : say(words.findings, lang, { total, ...severity })}`,
    ...findings.flatMap((finding) => findingText(finding, form, lang)),
    ...(untested.length > 0 ? [`  ${say(words.untested, lang, { n: untested.length })}`] : []),
    ...[...reasons].map(([words_, places]) => `  ⊘ ${words_}${places.length > 1 ? ` ×${places.length}` : ''}`),
    `  ${say(words.coverage, lang, { ...coverage })}`,
  ]
}

/** Ends with an empty line, so that reports stand apart. */
export function reportText({ file, account }: ExaminedFile, lang: Language): string {
  const body =
    account.status === 'read'
      ? readText(account, lang)
      : [`  ${say(words.unreadable, lang, { code: account.error.code, message: account.error.message[lang] })}`]
  return `${[file, ...body].join('\n')}\n\n`
}
