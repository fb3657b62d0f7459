/** Findings and figures as files: one JSON, a workbook, or a zip of CSV tables; each read back to the same values. */

import type { Bilingual } from '../../shared/checks/check'
import {
  EvidenceFile,
  EvidenceReport,
  figureColumns,
  FigureRow,
  findingColumns,
  FindingRecord,
} from '../../shared/paper/evidence-file'
import type { Language } from '../../shared/words/say'
import { csvOf, parseCsv, type TableCell } from './csv'
import { readXlsx, xlsxOf, type Sheet } from './xlsx'
import { unzip, zipOf } from './zip'

/** Members in the order of the schema, so that the same state gives the same bytes; ends with a line feed. */
export function jsonOf(evidence: EvidenceFile): string {
  return `${JSON.stringify(evidence, null, 1)}\n`
}

const sheetNames = {
  reports: { zh: '报告', en: 'reports' },
  findings: { zh: '审计发现', en: 'findings' },
  figures: { zh: '抽取数据', en: 'figures' },
  about: { zh: '说明', en: 'about' },
} as const satisfies Record<string, Bilingual>

const reportColumns = Object.keys(EvidenceReport.shape)
const aboutColumns = ['format', 'version', 'tool', 'toolVersion', 'writtenAt']

function tablesOf(
  { format, version, tool, writtenAt, reports, findings, figures }: EvidenceFile,
  language: Language,
): readonly Sheet[] {
  const rows = (list: readonly Readonly<Record<string, TableCell>>[], columns: readonly string[]) =>
    list.map((one) => columns.map((name) => one[name] ?? null))
  return [
    { name: sheetNames.findings[language], columns: findingColumns, rows: rows(findings, findingColumns) },
    { name: sheetNames.figures[language], columns: figureColumns, rows: rows(figures, figureColumns) },
    { name: sheetNames.reports[language], columns: reportColumns, rows: rows(reports, reportColumns) },
    {
      name: sheetNames.about[language],
      columns: aboutColumns,
      rows: [[format, version, tool.name, tool.version, writtenAt]],
    },
  ]
}

export function workbookOf(evidence: EvidenceFile, language: Language): Uint8Array {
  return xlsxOf(tablesOf(evidence, language), language)
}

const csvNames = ['findings.csv', 'figures.csv', 'reports.csv', 'about.csv'] as const

export function csvZipOf(evidence: EvidenceFile): Uint8Array {
  return zipOf(
    tablesOf(evidence, 'en').map(({ columns, rows }, i) => ({
      name: csvNames[i] ?? '',
      bytes: new TextEncoder().encode(csvOf(columns, rows)),
    })),
  )
}

/** What was written by any of the three. Throws where it was not. */
export function readEvidence(bytes: Uint8Array): EvidenceFile {
  if (Buffer.from(bytes.subarray(0, 2)).toString('latin1') !== 'PK')
    return EvidenceFile.parse(JSON.parse(new TextDecoder().decode(bytes)))
  const entries = unzip(bytes)
  const sheets: readonly (readonly Readonly<Record<string, TableCell>>[])[] = entries.has('about.csv')
    ? csvNames.map((name) => csvRecords(new TextDecoder().decode(entries.get(name))))
    : readXlsx(bytes).map(({ columns, rows }) =>
        rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null]))),
      )
  const [findings = [], figures = [], reports = [], about = []] = sheets
  const { format, version, tool, toolVersion, writtenAt } = about[0] ?? {}
  return EvidenceFile.parse({
    format,
    version: Number(version),
    tool: { name: tool, version: toolVersion },
    writtenAt,
    reports: reports.map((one) => typed(one, EvidenceReport.shape)),
    findings: findings.map((one) => typed(one, FindingRecord.shape)),
    figures: figures.map((one) => typed(one, FigureRow.shape)),
  })
}

function csvRecords(text: string): readonly Readonly<Record<string, TableCell>>[] {
  const [columns = [], ...rows] = parseCsv(text)
  return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name ?? '', row[i] ?? null])))
}

const numbers: ReadonlySet<string> = new Set(['start', 'end', 'lineNumber', 'bytes', 'year'])

/** CSV has texts only: what the schema wants as a number or a truth value is made one. */
function typed(row: Readonly<Record<string, TableCell>>, shape: object): Record<string, TableCell> {
  return Object.fromEntries(
    Object.keys(shape).map((name) => {
      const value = row[name] ?? null
      if (typeof value !== 'string') return [name, value]
      if (numbers.has(name)) return [name, Number(value)]
      return [name, name === 'corrected' ? value === 'true' : value]
    }),
  )
}
