import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenReportLaw } from '../../../tests/support/extract-layout'
import { documentFromText } from '../document/from-text'
import { formOf } from '../forms/index'
import { recogniseForm } from '../forms/recognise'
import { extractReport } from './extract'

const folder = join(import.meta.dirname, '../../../resources/samples')

/** The expected extraction of domain section 7, in full. */
function sample(number: string) {
  const name = readdirSync(folder).find((one) => one.startsWith(number)) ?? ''
  const document = documentFromText(readFileSync(join(folder, name), 'utf8'), 'txt', 'utf-8')
  const form = formOf(recogniseForm(document)[0]!.form)
  const report = extractReport(document, form)
  const rows: Record<string, string> = {}
  for (const { line, state, value, raw } of report.figures) {
    const shown =
      state === 'stated' ? (value ?? '') : state === 'absent' ? '·' : state === 'blank' ? '_' : `?${raw ?? ''}`
    rows[line] = rows[line] === undefined ? shown : `${rows[line]} ${shown}`
  }
  const at = (line: string, column: string) =>
    report.figures.find((figure) => figure.line === line && figure.column === column)
  return {
    document,
    form,
    report,
    rows,
    at,
    law: brokenReportLaw({ document, report, at: () => report.figures[0]! }, form),
  }
}

const inTable = (rows: Record<string, string>, table: string) =>
  Object.fromEntries(Object.entries(rows).filter(([line]) => line.startsWith(`${table}.`)))
const altered = ({ labels }: { labels: readonly { kind: string; printed: string; distance: number }[] }) =>
  labels.filter((label) => label.distance > 0).map((label) => `${label.kind} ${label.printed.replace(/\s/g, '')}`)

describe('sample 000: one cell a line, blank cells gone', () => {
  const { report, rows, at, law, document } = sample('000')
  it('keeps the laws', () => expect(law).toBeNull())
  it('is a report of a government for 2019 on the 2019 form', () => {
    expect([
      report.title?.text,
      report.body.name,
      report.body.kind,
      report.year,
      report.form,
      report.published,
      report.layout,
    ]).toEqual([
      '白云鄂博矿区人民政府 2019年政府信息公开工作年度报告',
      '白云鄂博矿区人民政府',
      'government',
      2019,
      '2019',
      '2020-02-16',
      'cell-per-line',
    ])
    expect(report.signed?.text.replace(/\s/g, ' ')).toBe('2020年1月 13')
  })
  it('has every figure of section two', () => {
    expect(inTable(rows, 'disclosure')).toEqual({
      'disclosure.regulations': '0 0 0',
      'disclosure.normative-documents': '0 0 0',
      'disclosure.licensing': '519 165 784',
      'disclosure.other-services': '24600 14000 38000',
      'disclosure.penalties': '257 18 239',
      'disclosure.coercion': '72 41 31',
      'disclosure.fees': '397 101',
      'disclosure.procurement': '42 2202',
    })
    expect(at('disclosure.other-services', 'prior-items')).toMatchObject({
      raw: '2.46万件',
      unit: '件',
      interval: { low: '24550', high: '24650' },
    })
    expect(at('disclosure.procurement', 'amount')).toMatchObject({ raw: '2202万元', unit: '万元', interval: null })
  })
  it('has 161 zeros in section three', () => {
    expect(new Set(Object.values(inTable(rows, 'applications')))).toEqual(new Set(['0 0 0 0 0 0 0']))
    expect(Object.keys(inTable(rows, 'applications'))).toHaveLength(23)
  })
  it('has three totals in section four and twelve cells that were not captured', () => {
    expect(new Set(Object.values(inTable(rows, 'disputes')))).toEqual(new Set(['· · · · 0']))
    const spans = report.figures
      .filter((figure) => figure.line.startsWith('disputes.') && figure.span !== null)
      .map((figure) => figure.span?.start)
    expect(new Set(spans).size).toBe(3)
  })
  it('finds sections one to five and misses six', () => {
    expect(report.sections.map(({ key, state, ordinal }) => `${key} ${state} ${ordinal}`)).toEqual([
      'overview present 1',
      'disclosure present 2',
      'applications present 3',
      'disputes present 4',
      'problems present 5',
      'other absent null',
    ])
  })
  it('reads the altered labels as printed', () => {
    expect(altered(report)).toEqual([
      'column 本年增',
      'column 本年减',
      'column 本年减',
      'line 二、本年结转政府信息公开申请数量',
      'line (二)部分公开(区分处理的,只计这一情形,不其他情形)',
      'line 7.属于行政执法案件',
      'line 5.要求行政机关确认或重新出具以获取信息',
    ])
    expect(report.labels.find((label) => label.id === 'applications.carried-forward')?.printed).toBe(
      '四、结转下年\n\n度继续办理',
    )
  })
  it('notes the added column and the lost blanks', () => {
    expect(report.capture.map((note) => `${note.kind} ${note.table} ${note.lines.join()}`)).toEqual([
      'extra-column disclosure disclosure.fees',
      'blanks-dropped disputes disputes.reconsideration,disputes.litigation,disputes.litigation-after-reconsideration',
    ])
    const extra = report.capture[0]?.span
    expect(document.text.slice(extra?.start, extra?.end)).toBe('296')
  })
})

describe('sample 001: tabs, a table cut and a heading lost', () => {
  const { report, rows, at, law, document } = sample('001')
  it('keeps the laws', () => expect(law).toBeNull())
  it('is a report of a government for 2020', () => {
    expect([
      report.title?.text,
      report.body.name,
      report.body.kind,
      report.year,
      report.form,
      report.published,
      report.signed,
      report.layout,
    ]).toEqual([
      '包头市人民政府\n\n2020 年政府信息公开工作年度报告',
      '包头市人民政府',
      'government',
      2020,
      '2019',
      null,
      null,
      'tabs',
    ])
  })
  it('has every figure that was captured, and no other', () => {
    expect(inTable(rows, 'disclosure')).toEqual({
      'disclosure.regulations': '4 4 7',
      'disclosure.normative-documents': '250 247 632',
      'disclosure.licensing': '243 -2 1181856',
      'disclosure.other-services': '231 -100 759051',
      'disclosure.penalties': '5728 -64 1684342',
      'disclosure.coercion': '214 -6 14518',
      'disclosure.fees': '119 1',
      'disclosure.procurement': '5557 256096.2581',
    })
    expect(at('disclosure.procurement', 'amount')).toMatchObject({ raw: '256096.2581(万元)', unit: '万元' })
    const {
      'applications.received': r,
      'applications.brought-forward': c,
      'applications.granted': g,
      ...others
    } = inTable(rows, 'applications')
    expect([r, c, g]).toEqual(['151 0 0 1 3 1 156', '3 1 0 0 0 0 4', '110 0 0 0 1 1 112'])
    expect(Object.values(others)).toEqual(Array.from({ length: 20 }, () => '· · · · · · ·'))
    expect(inTable(rows, 'disputes')).toEqual({
      'disputes.reconsideration': '0 0 1 0 1',
      'disputes.litigation': '0 1 0 4 5',
      'disputes.litigation-after-reconsideration': '0 0 0 0 0',
    })
  })
  it('counts section four as lost, not as missing', () => {
    expect(report.sections.map(({ key, state, heading }) => `${key} ${state} ${heading?.slice(0, 2)}`)).toEqual([
      'overview present 一、',
      'disclosure present 二、',
      'applications present 三、',
      'disputes lost undefined',
      'problems present 五、',
      'other present 六、',
    ])
    const applications = report.sections[2]?.span
    expect(document.text.slice(applications?.start, applications?.end)).toMatch(/112\s*$/)
  })
  it('blames the capture', () => {
    expect(report.capture.map((note) => `${note.kind} ${note.table} ${note.lines.length}`)).toEqual([
      'table-cut applications 20',
      'shredded-header disputes 0',
      'heading-lost disputes 0',
      'orphan-row disputes 0',
    ])
    expect(altered(report)).toEqual(['column 社会组织'])
  })
})

describe('sample 002: pipes, complete', () => {
  const { report, rows, law, at, document } = sample('002')
  it('keeps the laws', () => expect(law).toBeNull())
  it('is a report of an office, though the title begins with the district', () => {
    expect([
      report.title?.text,
      report.body.name,
      report.body.kind,
      report.year,
      report.form,
      report.published,
      report.layout,
    ]).toEqual([
      '谯城区2020年政府办公室政府信息公开工作年度报告',
      '谯城区政府办公室',
      'department',
      2020,
      '2019',
      '2021-01-18',
      'pipes',
    ])
  })
  it('has every figure', () => {
    expect(inTable(rows, 'disclosure')).toEqual({
      'disclosure.regulations': '0 0 0',
      'disclosure.normative-documents': '48 48 176',
      'disclosure.licensing': '0 0 0',
      'disclosure.other-services': '0 0 0',
      'disclosure.penalties': '0 0 0',
      'disclosure.coercion': '0 0 0',
      'disclosure.fees': '0 0',
      'disclosure.procurement': '0 0',
    })
    const stated: Record<string, string> = {
      'applications.received': '11',
      'applications.granted': '2',
      'applications.partly-granted': '1',
      'applications.refused.third-party': '1',
      'applications.refused.administrative-query': '1',
      'applications.unavailable.not-held': '1',
      'applications.processed': '11',
    }
    for (const [line, printed] of Object.entries(inTable(rows, 'applications'))) {
      const n = stated[line] ?? '0'
      expect([line, printed]).toEqual([line, line === 'applications.other' ? '5 0 0 0 0 _ 5' : `${n} 0 0 0 0 0 ${n}`])
    }
    expect(new Set(Object.values(inTable(rows, 'disputes')))).toEqual(new Set(['0 0 0 0 0']))
  })
  it('places the blank cell between its neighbours', () => {
    const blank = at('applications.other', 'other-organisation')?.span
    expect(document.text.slice((blank?.start ?? 0) - 6, (blank?.end ?? 0) + 7)).toMatch(/0 \| .*\| 5 /s)
  })
  it('finds six sections and nothing unusual', () => {
    expect(report.sections.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'present'))
    expect([report.capture, altered(report)]).toEqual([[], []])
  })
})

describe('sample 003: narrative', () => {
  const { report, law } = sample('003')
  it('keeps the laws', () => expect(law).toBeNull())
  it('is a report of the narrative era', () => {
    expect([
      report.title?.text,
      report.body.name,
      report.body.kind,
      report.year,
      report.form,
      report.published,
      report.layout,
    ]).toEqual([
      '昆都仑区人民政府2013年度政府信息公开年度报告',
      '昆都仑区人民政府',
      'government',
      2013,
      '2008',
      '2014-01-30',
      'none',
    ])
    expect([report.figures, report.capture, report.labels]).toEqual([[], [], []])
  })
  it('has sections one to eight', () => {
    expect(report.sections.map(({ key, ordinal, state }) => `${key} ${ordinal} ${state}`)).toEqual(
      Array.from({ length: 8 }, (_, at) => `s${at + 1} ${at + 1} present`),
    )
  })
})

describe('sample 004: an image for a table, two headings without text', () => {
  const { report, law } = sample('004')
  it('keeps the laws', () => expect(law).toBeNull())
  it('is a report of a government for 2019', () => {
    expect([
      report.title?.text,
      report.body.name,
      report.body.kind,
      report.year,
      report.form,
      report.published,
      report.signed,
      report.layout,
    ]).toEqual([
      '济南市莱芜区2019年政府信息公开工作年度报告',
      '济南市莱芜区',
      'government',
      2019,
      '2019',
      null,
      null,
      'none',
    ])
  })
  it('tells unreadable from empty', () => {
    expect(report.sections.map(({ key, state }) => `${key} ${state}`)).toEqual([
      'overview present',
      'disclosure unreadable',
      'applications empty',
      'disputes empty',
      'problems present',
      'other present',
    ])
    expect(report.capture.map((note) => `${note.kind} ${note.table}`)).toEqual(['image-for-table disclosure'])
  })
  it('has no figure', () => expect(new Set(report.figures.map((figure) => figure.state))).toEqual(new Set(['absent'])))
})
