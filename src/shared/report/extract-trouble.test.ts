import { describe, expect, it } from 'vitest'
import { brokenReportLaw, type Extracted, extractText } from '../../../tests/support/extract-layout'
import { type AbstractReport, type AbstractTable, cell } from '../../../tests/support/layouts/abstract-report'
import { type LayoutWriter, layouts } from '../../../tests/support/layouts/layouts'
import { officialReport, type OfficialReportOptions } from '../../../tests/support/official-tables'
import { formOf } from '../forms/index'

const form = formOf('2019')

function distinct(): (line: string, column: string) => string {
  const known = new Map<string, string>()
  return (line, column) => {
    const key = `${line} ${column}`
    const value = known.get(key) ?? String(100 + known.size * 7)
    known.set(key, value)
    return value
  }
}

type Text = (line: string, column: string) => string

/** Extracts a report after a change, and lists the cells that are not as written. */
function troubled(
  layout: LayoutWriter,
  change: (report: AbstractReport, text: Text) => AbstractReport,
  options: OfficialReportOptions = {},
) {
  const text = distinct()
  const extracted = extractText(
    layout.write(change(officialReport(form, text, options), text)),
    `a.${layout.extension}`,
    form,
  )
  return { ...extracted, text, odd: oddCells(extracted, text) }
}

function oddCells({ report }: Extracted, text: Text): readonly string[] {
  return report.figures
    .filter((figure) => figure.value !== text(figure.line, figure.column))
    .map((figure) => `${figure.line} ${figure.column} ${figure.state}`)
}

const notes = ({ report }: Extracted) => report.capture.map((note) => `${note.kind} ${note.table}`)

function inTable(
  which: 1 | 2 | 3,
  edit: (table: AbstractTable) => AbstractTable,
): (report: AbstractReport) => AbstractReport {
  return (report) => ({
    ...report,
    sections: report.sections.map((section, at) =>
      at === which && section.table !== undefined ? { ...section, table: edit(section.table) } : section,
    ),
  })
}

const byId = (id: string): LayoutWriter => layouts.find((layout) => layout.id === id)!
const every = layouts.map((layout) => [layout.id, layout] as const)
const grids = every.filter(([, layout]) => !['cell-per-line', 'flattened'].includes(layout.layout))
const unchanged = (report: AbstractReport) => report

const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

describe('labels', () => {
  const printed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'numbered otherwise': {
      '1.属于国家秘密': '（1）属于国家秘密',
      '2.重复申请': '2、重复申请',
      '（七）总计': '(七)总计',
      '3.要求提供公开出版物': '③要求提供公开出版物',
    },
    'without numbers': {
      '1.属于国家秘密': '属于国家秘密',
      '2.重复申请': '重复申请',
      '1.信访举报投诉类申请': '信访举报投诉类申请',
    },
    'with blanks inside': { 规章: '规 章', 自然人: '自 然 人', 行政许可: '行政\u3000许可', 商业企业: '商业 企业' },
    'with mistypes': {
      '7.属于行政执法案卷': '7.属于行政执法案件',
      社会公益组织: '社会组织',
      '二、上年结转政府信息公开申请数量': '二、本年结转政府信息公开申请数量',
      '四、结转下年度继续办理': '四、结转下一年度继续办理',
    },
    'with another number': { '5.属于三类内部事务信息': '6.属于三类内部事务信息' },
    'in half or full width': { '（一）予以公开': '(一)予以公开', '3.危及“三安全一稳定”': '３．危及"三安全一稳定"' },
    'with a unit': { 规章: '规章（件）', '一、本年新收政府信息公开申请数量': '一、本年新收政府信息公开申请数量（件）' },
  }
  describe.each(Object.entries(printed))('%s', (_, labels) => {
    it.each(every)('in layout %s', (__, layout) => {
      const read = troubled(layout, unchanged, { labels })
      expect(read.odd).toEqual([])
      expect(brokenReportLaw(read, form)).toBeNull()
    })
  })

  it('wrapped over lines are one', () => {
    for (const id of ['cell-per-line', 'cell-per-line-blanks', 'flattened']) {
      const labels = {
        '5.要求行政机关确认或重新出具已获取信息': '5.要求行政机关确\n认或重新出具已\n获取信息',
        '四、结转下年度继续办理': '四、结转下年\n度继续办理',
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）':
          '（二）部分公开（区分处理的，\n只计这一情形，不计\n其他情形）',
        ...(id === 'flattened' ? {} : { 本年新制作数量: '本年新\n制作数量' }),
      }
      const read = troubled(byId(id), unchanged, { labels })
      expect([id, read.odd]).toEqual([id, []])
      expect(read.report.labels.filter((label) => label.distance > 0)).toEqual([])
    }
  })

  it('wrapped around their figures are read', () => {
    const text = [
      '三、收到和处理政府信息公开申请情况',
      '（一）予以公开 2 0 0 0 0 0 2',
      '5.要求行政机关确认或重新',
      '1 0 0 0 0 0 1',
      '出具已获取信息',
      '（六）其他处理 5 0 0 0 0 0 5',
      '四、结转下 3 0 0 0 0 0 3',
      '年度继续办理',
      '五、存在的主要问题及改进情况',
    ].join('\n')
    const { at } = extractText(`某某局2020年政府信息公开工作年度报告\n一、总体情况\n${text}\n`, 'a.txt', form)
    expect(
      ['applications.unprocessed.confirmation', 'applications.other', 'applications.carried-forward'].map(
        (line) => at(line, 'total').value,
      ),
    ).toEqual(['1', '5', '3'])
  })

  it('with the figure stuck to them are told apart', () => {
    const { at } = extractText(
      '某某局2020年政府信息公开工作年度报告\n一、总体情况\n规章0 0 0\n规范性文件48 48 176\n（一）予以公开2 0 0 0 0 0 2\n',
      'a.txt',
      form,
    )
    expect([
      at('disclosure.regulations', 'made').value,
      at('disclosure.normative-documents', 'made').value,
      at('applications.granted', 'natural-person').value,
    ]).toEqual(['0', '48', '2'])
  })

  it('never claim two rows', () => {
    const read = troubled(byId('html'), unchanged, { labels: { '2.重复申请': '1.信访举报投诉类申请' } })
    expect(read.at('applications.unprocessed.petition', 'total')).toMatchObject({
      state: 'unreadable',
      value: null,
      reading: { kind: 'disagreement' },
    })
    expect(read.at('applications.unprocessed.repeated', 'total').state).toBe('absent')
  })
})

describe('rows', () => {
  it.each(every)('in another order are anchored on their labels, in layout %s', (_, layout) => {
    const swapped = inTable(2, (table) => ({
      rows: [...table.rows.slice(0, 3), ...table.rows.slice(3, 5).toReversed(), ...table.rows.slice(5)],
    }))
    expect(troubled(layout, swapped).odd).toEqual([])
  })

  it.each(every)('missing inside the table are the form altered, in layout %s', (_, layout) => {
    const read = troubled(layout, unchanged, { without: ['applications.refused.process', 'disclosure.coercion'] })
    expect(new Set(read.odd.map((odd) => odd.split(' ')[0] ?? ''))).toEqual(
      new Set(['applications.refused.process', 'disclosure.coercion']),
    )
    expect(notes(read)).toEqual(['row-missing disclosure', 'row-missing applications'])
  })

  it.each(every)('missing at the end are a table cut by the capture, in layout %s', (_, layout) => {
    const read = troubled(
      layout,
      inTable(2, (table) => ({ rows: table.rows.slice(0, 10) })),
    )
    expect(notes(read).filter((note) => note !== 'blanks-dropped disputes')).toEqual(['table-cut applications'])
    expect(read.at('applications.refused.stability', 'total').state).toBe('stated')
    expect(read.at('applications.processed', 'total').state).toBe('absent')
  })

  it.each(every)('that the form does not know change no other, in layout %s', (_, layout) => {
    const more = inTable(2, (table) => ({
      rows: [
        ...table.rows
          .slice(0, 8)
          .map((row, at) =>
            row.map((one) => (at + one.rowSpan > 8 ? cell(one.text, one.rowSpan + 1, one.colSpan) : one)),
          ),
        [cell('9.其他不予公开的情形'), ...'1 2 3 4 5 6 7'.split(' ').map((text) => cell(text))],
        ...table.rows.slice(8),
      ],
    }))
    const read = troubled(layout, more)
    expect(read.odd).toEqual([])
    expect(notes(read)).toEqual(['extra-row applications'])
  })

  it.each(grids)('with one cell more or less are unreadable as a whole, in layout %s', (_, layout) => {
    const padded = ['markdown', 'tabs', 'ruled'].includes(layout.id)
    for (const edit of padded ? ['more'] : ['more', 'less']) {
      const shift = inTable(2, (table) => ({
        rows: table.rows.map((row, at) =>
          at !== 4
            ? row
            : edit === 'more'
              ? [...row.slice(0, 1), cell('77'), ...row.slice(1)]
              : [...row.slice(0, 1), ...row.slice(2)],
        ),
      }))
      const read = troubled(layout, shift)
      expect(read.odd).toHaveLength(7)
      expect(
        read.odd.every((odd) => odd.startsWith('applications.brought-forward') && odd.endsWith('unreadable')),
      ).toBe(true)
      expect(notes(read)).toContain(`${edit === 'more' ? 'extra-cell' : 'missing-cell'} applications`)
      expect(read.at('applications.brought-forward', 'business').reading?.kind).toBe('fragment')
    }
  })

  it.each(every)('under a header that a page break repeats are read on, in layout %s', (_, layout) => {
    const repeated = inTable(2, (table) => ({
      rows: [...table.rows.slice(0, 5), ...table.rows.slice(0, 3), ...table.rows.slice(5)],
    }))
    const read = troubled(layout, repeated)
    expect(read.odd).toEqual([])
    expect(notes(read)).toEqual(['repeated-header applications'])
  })

  it('go on over page numbers', () => {
    const written = byId('cell-per-line').write(officialReport(form, () => '3'))
    const broken = written
      .replace('2.重复申请', '- 5 -\n\n2.重复申请')
      .replace('3.要求提供公开出版物', '第6页 共9页\n\n3.要求提供公开出版物')
    const { report } = extractText(broken, 'a.txt', form)
    expect(report.figures.filter((figure) => figure.value !== '3')).toEqual([])
  })

  it('of a table that stands twice are read once', () => {
    const text = distinct()
    const report = officialReport(form, text)
    const table = report.sections[2]?.table
    const twice = {
      ...report,
      sections: report.sections.map((section, at) =>
        at === 4 && table !== undefined ? { ...section, table } : section,
      ),
    }
    expect(oddCells(extractText(byId('html').write(twice), 'a.html', form), text)).toEqual([])
  })
})

describe('columns', () => {
  const swap = (rows: AbstractTable['rows'], at: number, a: number, b: number): AbstractTable['rows'] =>
    rows.map((row, index) => {
      if (index !== at) return row
      const next = [...row]
      const [one, other] = [row[a], row[b]]
      if (one !== undefined && other !== undefined) [next[a], next[b]] = [other, one]
      return next
    })

  it.each(every)('in another order follow their header, in layout %s', (_, layout) => {
    const moved = inTable(1, (table) => ({ rows: swap(swap(swap(table.rows, 1, 1, 2), 2, 1, 2), 3, 1, 2) }))
    expect(troubled(layout, moved).odd).toEqual([])
    const persons = inTable(2, (table) => ({
      rows: table.rows.map((row, index) => {
        const from = index === 2 ? 0 : index > 2 ? row.length - 6 : -1
        const next = [...row]
        const [one, other] = [row[from], row[from + 1]]
        if (from >= 0 && one !== undefined && other !== undefined) [next[from], next[from + 1]] = [other, one]
        return next
      }),
    }))
    expect(troubled(layout, persons).odd).toEqual([])
  })

  it.each(every)('that the form does not have are noted, in layout %s', (_, layout) => {
    const added = inTable(1, (table) => ({
      rows: table.rows.map((row, at) =>
        at === 13
          ? [cell('信息内容'), cell('上一年项目数量'), cell('本年减'), cell('处理决定数量')]
          : at === 14
            ? [cell('行政事业性收费'), cell('397'), cell('101'), cell('296')]
            : row,
      ),
    }))
    const read = troubled(layout, added)
    expect([read.at('disclosure.fees', 'prior-items').value, read.at('disclosure.fees', 'change').value]).toEqual([
      '397',
      '101',
    ])
    expect(notes(read)).toContain('extra-column disclosure')
    expect(read.odd).toHaveLength(2)
  })

  it.each(grids)('whose header was lost are read in the official order, in layout %s', (_, layout) => {
    const headless = inTable(2, (table) => ({ rows: table.rows.slice(3) }))
    expect(troubled(layout, headless).odd).toEqual([])
  })
})

describe('section four', () => {
  const lines = ['disputes.reconsideration', 'disputes.litigation', 'disputes.litigation-after-reconsideration']
  const ids = ['upheld', 'corrected', 'other', 'pending', 'total']
  const shapes: Readonly<Record<string, (text: Text) => AbstractTable>> = {
    'a row a group': (text) => ({
      rows: [
        [cell(''), ...five.map((label) => cell(label))],
        ...['行政复议', '未经复议直接起诉', '复议后起诉'].map((label, at) => [
          cell(label),
          ...ids.map((id) => cell(text(lines[at]!, id))),
        ]),
      ],
    }),
    'a row a group, lawsuits merged': (text) => ({
      rows: [
        [cell('', 1, 2), ...five.map((label) => cell(label))],
        [cell('行政复议', 1, 2), ...ids.map((id) => cell(text(lines[0]!, id)))],
        [cell('行政诉讼', 2), cell('未经复议直接起诉'), ...ids.map((id) => cell(text(lines[1]!, id)))],
        [cell('复议后起诉'), ...ids.map((id) => cell(text(lines[2]!, id)))],
      ],
    }),
    'lawsuits first': (text) => ({
      rows: [
        [cell('行政诉讼', 1, 10), cell('行政复议', 1, 5)],
        [cell('未经复议直接起诉', 1, 5), cell('复议后起诉', 1, 5), ...five.map((label) => cell(label, 2))],
        [...five, ...five].map((label) => cell(label)),
        [lines[1]!, lines[2]!, lines[0]!].flatMap((line) => ids.map((id) => cell(text(line, id)))),
      ],
    }),
    'a label before the figures': (text) => ({
      rows: [
        [cell('', 3), cell('行政复议', 1, 5), cell('行政诉讼', 1, 10)],
        [...five.map((label) => cell(label, 2)), cell('未经复议直接起诉', 1, 5), cell('复议后起诉', 1, 5)],
        [...five, ...five].map((label) => cell(label)),
        [cell('件数'), ...lines.flatMap((line) => ids.map((id) => cell(text(line, id))))],
      ],
    }),
  }
  describe.each(Object.keys(shapes))('as %s', (name) => {
    it.each(every)('in layout %s is read right or not at all', (_, layout) => {
      const text = distinct()
      const report = inTable(3, () => shapes[name]!(text))(officialReport(form, text))
      const extracted = extractText(layout.write(report), `a.${layout.extension}`, form)
      const wrong = extracted.report.figures.filter(
        (figure) => figure.state === 'stated' && figure.value !== text(figure.line, figure.column),
      )
      expect(wrong).toEqual([])
      const rowMajor = name === 'lawsuits first' && layout.layout !== 'html'
      if (!rowMajor) expect(oddCells(extracted, text)).toEqual([])
    })
  })

  it('as an orphan row of fifteen behind section three', () => {
    const written = [
      '某某局2020年政府信息公开工作年度报告',
      '一、总体情况',
      '三、收到和处理政府信息公开申请情况',
      '（一）予以公开\t2\t0\t0\t0\t0\t0\t2',
      '（七）总计\t2\t0\t0\t0\t0\t0\t2',
      '',
      '0\t0\t1\t0\t1\t0\t1\t0\t4\t5\t0\t0\t0\t0\t0',
      '',
      '五、存在的主要问题及改进情况',
      '问题若干。',
    ].join('\n')
    const read = extractText(written, 'a.txt', form)
    expect([read.at('disputes.reconsideration', 'total').value, read.at('disputes.litigation', 'total').value]).toEqual(
      ['1', '5'],
    )
    expect(read.report.sections.find((section) => section.key === 'disputes')?.state).toBe('lost')
    expect(notes(read)).toContain('orphan-row disputes')
  })

  it('a single figure other than 0 behind five labels is not guessed', () => {
    const group = [...five, '3']
    const written = [
      '某某局2020年政府信息公开工作年度报告',
      '四、政府信息公开行政复议、行政诉讼情况',
      '行政复议',
      '行政诉讼',
      ...group,
      '未经复议直接起诉',
      '复议后起诉',
      ...five,
      '0',
      ...five,
      '0',
    ].join('\n')
    const { at } = extractText(written, 'a.txt', form)
    expect(at('disputes.reconsideration', 'total').state).toBe('unreadable')
    expect(at('disputes.litigation', 'total').value).toBe('0')
  })
})

describe('places', () => {
  it.each(every)('a table in another section is read all the same, in layout %s', (_, layout) => {
    const moved = (report: AbstractReport): AbstractReport => {
      const table = report.sections[2]?.table
      return {
        ...report,
        sections: report.sections.map((section, at) =>
          at === 2
            ? { heading: section.heading, paragraphs: ['详见第五部分所附表格。'] }
            : at === 4 && table !== undefined
              ? { ...section, table }
              : section,
        ),
      }
    }
    expect(troubled(layout, moved).odd).toEqual([])
  })

  it.each(every)('a table whose heading was lost leaves its section lost, not missing, in layout %s', (_, layout) => {
    const text = distinct()
    const report = officialReport(form, text)
    const [first, second, third, fourth, ...rest] = report.sections
    const merged = { ...report, sections: [first!, second!, third!, ...rest] }
    const written = layout.write({
      ...merged,
      sections: [
        first!,
        second!,
        { ...third!, paragraphs: [] },
        { heading: '附表', paragraphs: [], ...(fourth?.table === undefined ? {} : { table: fourth.table }) },
        ...rest,
      ],
    })
    const read = extractText(written, `a.${layout.extension}`, form)
    expect(read.report.sections.map((section) => section.state)).toEqual([
      'present',
      'present',
      'present',
      'lost',
      'present',
      'present',
    ])
    expect(oddCells(read, text)).toEqual([])
  })

  it.each(grids)('the blocks of section two may be tables of their own, in layout %s', (_, layout) => {
    const text = distinct()
    const report = officialReport(form, text)
    const rows = report.sections[1]?.table?.rows ?? []
    const cuts = [0, 4, 8, 12, 15, rows.length].flatMap((at, index, all) =>
      index === 0 ? [] : [rows.slice(all[index - 1], at)],
    )
    const sections = report.sections.flatMap((section, at) =>
      at !== 1
        ? [section]
        : cuts.map((part, index) => ({
            heading: index === 0 ? section.heading : `（${index}）`,
            paragraphs: [],
            table: { rows: part },
          })),
    )
    expect(oddCells(extractText(layout.write({ ...report, sections }), `a.${layout.extension}`, form), text)).toEqual(
      [],
    )
  })

  it('a report inside a table that lays out the page is read', () => {
    const html = byId('html').write(officialReport(form, () => '3'))
    const wrapped = html.replace('<body>', '<body><table><tr><td>').replace('</body>', '</td></tr></table></body>')
    const { report } = extractText(wrapped, 'a.html', form)
    expect(report.figures.filter((figure) => figure.value !== '3')).toEqual([])
    expect(report.sections.map((section) => section.state)).toEqual(Array.from({ length: 6 }, () => 'present'))
  })

  it('line ends of Windows change nothing', () => {
    for (const layout of layouts.filter((one) => one.extension === 'txt')) {
      const { report } = extractText(
        layout.write(officialReport(form, () => '3')).replaceAll('\n', '\r\n'),
        'a.txt',
        form,
      )
      expect([layout.id, report.figures.filter((figure) => figure.value !== '3')]).toEqual([layout.id, []])
    }
  })
})

describe('two readers', () => {
  it('that see different figures in a cell leave it unread, and say what each saw', () => {
    const text = distinct()
    const report = inTable(2, (table) => ({
      rows: table.rows.map((row, at) =>
        at === 4 ? row.map((one, index) => (index === 0 ? cell(one.text) : one)) : row,
      ),
    }))(officialReport(form, text))
    const read = extractText(byId('html').write(report), 'a.html', form)
    const row = read.report.figures.filter((figure) => figure.line === 'applications.brought-forward')
    expect(new Set(row.map((figure) => `${figure.state} ${figure.reading?.kind}`))).toEqual(
      new Set(['unreadable disagreement']),
    )
    expect(row[0]?.reading?.candidates).toEqual([
      text('applications.brought-forward', 'natural-person'),
      text('applications.brought-forward', 'research'),
    ])
    expect(oddCells(read, text)).toHaveLength(7)
  })
})

describe('shapes of real pages', () => {
  it('figures merged over other columns than their heads, blanks of every kind, a break before a heading', () => {
    const row = (label: string, values: string, spans = '') =>
      `<tr><td${spans}><p>${label}</p></td>${values
        .split(' ')
        .map((value) => `<td><p align="center">${value === '_' ? '&nbsp;' : value}</p></td>`)
        .join('')}</tr>`
    const html = [
      "<p style='text-align:center'>2019年某某市人民政府办公厅政府信息公开工作年度报告</p><p>发布日期：2020-01-31</p><p>一、总体情况</p><p>全年公开信息若干。</p>",
      '<p>二、主动公开政府信息情况</p><table><tr><td colspan="5">第二十条第（一）项</td></tr>',
      '<tr><td>信息内容</td><td>本年新<br/>制作数量</td><td colspan="2">本年新<br/>公开数量</td><td>对外公开总数量</td></tr>',
      '<tr><td>规章</td><td>13</td><td colspan="2">13</td><td>524</td></tr><tr><td colspan="5">第二十条第（五）项</td></tr>',
      '<tr><td>信息内容</td><td>上一年项目数量</td><td colspan="2">本年增/减</td><td>处理决定数量</td></tr>',
      '<tr><td>行政许可</td><td colspan="2">3</td><td>4</td><td>5</td></tr><tr><td>其他对外管理服务事项</td><td>6</td><td colspan="2">7</td><td>8</td></tr>',
      '<tr><td colspan="5">第二十条第（九）项</td></tr><tr><td>信息内容</td><td colspan="2">采购项目数量</td><td colspan="2">采购总金额</td></tr>',
      '<tr><td>政府集中采购</td><td colspan="2">6</td><td colspan="2">251000元</td></tr></table>',
      '<p>三、收到和处理政府信息公开申请情况</p><table><tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>',
      '<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>',
      '<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>',
      row('一、本年新收政府信息公开申请数量', '821 35 _ _ 2 1 859', ' colspan="3"'),
      '<tr><td rowspan="2">三、本年度办理结果</td><td colspan="2">（一）予以公开</td><td>258</td><td>12</td><td>&nbsp;</td><td>&nbsp;</td><td>1</td><td>1</td><td>&nbsp;</td></tr>',
      row('（七）总计', '767 35 _ _ 2 1 805', ' colspan="2"'),
      row('四、结转下年度继续办理', '72 _ _ _ _ _ 72', ' colspan="3"'),
      '</table><p><br />四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>',
      `<tr>${five.map((label) => `<td rowspan="2">${label}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>`,
      `<tr>${[...five, ...five].map((label) => `<td>${label}</td>`).join('')}</tr>`,
      `<tr>${'5 _ _ 2 7 8 _ _ 1 9 _ _ _ _ _'
        .split(' ')
        .map((value) => `<td>${value === '_' ? '&nbsp;' : value}</td>`)
        .join('')}</tr></table>`,
      '<p>五、政府信息公开工作存在的主要问题及改进情况</p><p>（一）主要问题</p><p>一是学习仍需加强。</p><p>六、其他需要报告的事项</p><p>无。</p>',
    ].join('')
    const read = extractText(`<html><body>${html}</body></html>`, 'a.html', form)
    const shown = (line: string) =>
      read.report.figures
        .filter((figure) => figure.line === line)
        .map((figure) => (figure.state === 'blank' ? '_' : (figure.value ?? figure.state)))
        .join(' ')
    expect(
      ['disclosure.regulations', 'disclosure.licensing', 'disclosure.other-services', 'disclosure.procurement'].map(
        shown,
      ),
    ).toEqual(['13 13 524', '3 4 5', '6 7 8', '6 251000'])
    expect(read.at('disclosure.procurement', 'amount').unit).toBe('元')
    expect(
      ['applications.received', 'applications.granted', 'applications.processed', 'applications.carried-forward'].map(
        shown,
      ),
    ).toEqual(['821 35 _ _ 2 1 859', '258 12 _ _ 1 1 _', '767 35 _ _ 2 1 805', '72 _ _ _ _ _ 72'])
    expect(
      ['disputes.reconsideration', 'disputes.litigation', 'disputes.litigation-after-reconsideration'].map(shown),
    ).toEqual(['5 _ _ 2 7', '8 _ _ 1 9', '_ _ _ _ _'])
    expect(read.report.sections.map((section) => section.state)).toEqual(Array.from({ length: 6 }, () => 'present'))
    expect([read.report.body.name, read.report.body.kind, read.report.published]).toEqual([
      '某某市人民政府办公厅',
      'department',
      '2020-01-31',
    ])
  })

  it('rows of bars padded at their ends, as a converter leaves merged cells', () => {
    const text = [
      '一、总体情况',
      '根据条例规定，现公布我局2022年政府信息公开工作年度报告。',
      '二、主动公开政府信息情况',
      '第二十条第(一)项 | |||',
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '规章 | 0 | 0 | 0 |',
      '行政规范性文件 | 1 | 2 | 3 |',
      '第二十条第(五)项 | |||',
      '信息内容 | 本年处理决定数量 | ||',
      '行政许可 | 7 | ||',
      '第二十条第(八)项 | |||',
      '信息内容 | 本年收费金额(单位:万元) | ||',
      '行政事业性收费 | 0 |',
      '三、收到和处理政府信息公开申请情况',
      '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 | ||||||||',
      '自然人 | 法人或其他组织 | 总计 | |||||||',
      '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||',
      '一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 1 | 6 | ||',
      '三、本年度办理结果 | (一)予以公开 | 4 | 0 | 0 | 0 | 0 | 1 | 5 | |',
      '(二)部分公开(区分处理的,只计这一情形,不计其他情形) | 1 | 0 | 0 | 0 | 0 | | | ||',
      '(三)不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |',
      '2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||',
      '四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||',
      '五、存在的主要问题及改进情况',
      '有。',
      '六、其他需要报告的事项',
      '无。',
    ].join('\n')
    const read = extractText(text, 'a.txt', formOf('2021'))
    const shown = (line: string) =>
      read.report.figures
        .filter((figure) => figure.line === line)
        .map((figure) => (figure.state === 'blank' ? '_' : (figure.value ?? figure.state)))
        .join(' ')
    expect(
      ['disclosure.regulations', 'disclosure.normative-documents', 'disclosure.licensing', 'disclosure.fees'].map(
        shown,
      ),
    ).toEqual(['0 0 0', '1 2 3', '7', '0'])
    expect(
      ['applications.received', 'applications.granted', 'applications.partly-granted', 'applications.refused.law'].map(
        shown,
      ),
    ).toEqual(['5 0 0 0 0 1 6', '4 0 0 0 0 1 5', '1 0 0 0 0 _ _', '0 0 0 0 0 0 0'])
    expect([read.report.title, read.report.year]).toEqual([null, 2022])
  })
})

describe('rows of text that a page took apart', () => {
  const noughts = (): string => '0'
  const flat = byId('flattened').write(officialReport(form, noughts))
  const read = (written: string) => {
    const extracted = extractText(written, 'a.txt', form)
    expect(brokenReportLaw(extracted, form)).toBeNull()
    return extracted
  }
  const unread = ({ report }: Extracted) => report.figures.filter((figure) => figure.state !== 'stated').length

  it('reads a row whose label wraps around its figures', () => {
    const row = '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0'
    expect(flat).toContain(row)
    for (const wrapped of [
      '（二）部分公开（区分\n处理的，只计这一情形 0 0 0 0 0 0 0\n，不计其他情形）',
      '（二）部分公开（区分 0 0 0 0 0 0 0\n处理的，只计这一情形\n，不计其他情形）',
    ]) {
      const extracted = read(flat.replace(row, wrapped))
      expect(unread(extracted)).toBe(0)
      expect(extracted.report.labels.filter((label) => label.distance > 0)).toEqual([])
    }
    const mistyped = read(
      flat.replace('2.其他法律行政法规禁止公开 0 0 0 0 0 0 0', '2.其他法律行政规禁 0 0 0 0 0 0 0\n止公开'),
    )
    expect(unread(mistyped)).toBe(0)
    expect(mistyped.report.labels.filter((label) => label.distance > 0)).toMatchObject([
      { id: 'applications.refused.law', distance: 1 },
    ])
  })

  it('leaves a bare page number behind a row that closes without it', () => {
    const row = '7.属于行政执法案卷 0 0 0 0 0 0 0'
    expect(flat).toContain(row)
    expect(unread(read(flat.replace(row, `${row}\n3`)))).toBe(0)
    // A form feed behind it says so by itself.
    expect(unread(read(flat.replace(row, `${row.replace('0', '7')}\n3\n\f`)))).toBe(0)
    const wrapped = '7.属于行政\n\n- 2 -\n执法案卷 0 0 0 0 0 0 0'
    expect(unread(read(flat.replace(row, wrapped)))).toBe(0)
    expect(unread(read(flat.replace(row, wrapped.replace('- 2 -', '2\n\f'))))).toBe(0)
    // A row that does not close may have lost the rest of its last figure to the next line.
    expect(unread(read(flat.replace(row, '7.属于行政执法案卷 9 0 0 0 0 3 1\n2')))).toBe(7)
  })

  it('takes no sentence with blanks around its figures for a row', () => {
    const heading = /^.*存在的主要问题.*$/m.exec(flat)?.[0] ?? ''
    const words = '行政复议案件 15 件，其中维持 0 件、纠正 11 件、其他结果 4 件、尚未审结 0 件。'
    for (const written of [
      flat.replace(heading, `${heading}\n${words}`),
      flat.replace('一、总体情况', `一、总体情况\n${words}`),
    ]) {
      expect(written).not.toBe(flat)
      expect(unread(read(written))).toBe(0)
    }
  })
})
