import { describe, expect, it } from 'vitest'
import { brokenReportLaw, extractText } from '../../../tests/support/extract-layout'
import { layouts } from '../../../tests/support/layouts/layouts'
import { officialReport } from '../../../tests/support/official-tables'
import { forms, formOf } from '../forms/index'

/** Different figures in every cell, so that no shift can hide. */
function distinct(): (line: string, column: string) => string {
  const known = new Map<string, string>()
  return (line, column) => {
    const key = `${line} ${column}`
    const value = known.get(key) ?? String(100 + known.size * 7)
    known.set(key, value)
    return value
  }
}

const withTables = forms.filter((form) => form.tables.length > 0)

describe.each(withTables.map((form) => [form.id, form] as const))('form %s', (id, form) => {
  describe.each(layouts.map((layout) => [layout.id, layout] as const))('in layout %s', (_, layout) => {
    const text = distinct()
    const extracted = extractText(layout.write(officialReport(form, text)), `a.${layout.extension}`, form)
    const { report } = extracted

    it('gives every figure', () => {
      const wrong = report.figures
        .filter((figure) => figure.value !== text(figure.line, figure.column))
        .map((figure) => [figure.line, figure.column, figure.state, figure.raw])
      expect(wrong).toEqual([])
    })

    it('keeps the laws of a report', () => {
      expect(brokenReportLaw(extracted, form)).toBeNull()
    })

    it('finds the sections, title, body and dates', () => {
      if (id !== '2014')
        expect(report.sections.map((section) => `${section.key} ${section.state}`)).toEqual(
          form.sections.map((section) => `${section.key} present`),
        )
      expect(report.sections).toHaveLength(form.sections.length)
      expect(report.title?.text.replace(/\s/g, '')).toBe(
        `某某市某某区人民政府${form.years.from}年政府信息公开工作年度报告`,
      )
      expect([report.body.name, report.body.kind]).toEqual(['某某市某某区人民政府', 'government'])
      expect([report.year, report.published, report.signed?.text]).toEqual([
        form.years.from,
        `${form.years.from + 1}-01-18`,
        `${form.years.from + 1}年1月15日`,
      ])
    })

    it('sees nothing unusual in it', () => {
      expect(report.capture).toEqual([])
      expect(report.labels.filter((label) => label.distance > 0)).toEqual([])
    })

    it('names the layout', () => {
      expect(report.layout).toBe(layout.layout)
    })
  })

  it('reads a blank annex as blank, line by line', () => {
    const { report } = extractText(layouts[0]!.write(officialReport(form, () => '')), 'a.html', form)
    expect(new Set(report.figures.map((figure) => figure.state))).toEqual(new Set(['blank']))
  })
})

describe('one odd cell', () => {
  const form = formOf('2019')
  const cells = [
    ['', 'blank', null],
    ['/', 'placeholder', null],
    ['—', 'placeholder', null],
    ['无', 'placeholder', null],
    ['0件', 'stated', '0'],
    ['１２', 'stated', '12'],
    ['1,234', 'stated', '1234'],
    ['2.46万件', 'stated', '24600'],
    ['详见附表', 'unreadable', null],
  ] as const
  describe.each(
    layouts
      .filter((layout) => layout.id !== 'flattened' && layout.id !== 'cell-per-line')
      .map((layout) => [layout.id, layout] as const),
  )('in layout %s', (_, layout) => {
    it.each(cells)('%j is %s', (printed, state, value) => {
      for (const column of ['natural-person', 'research', 'total']) {
        const { at, report } = extractText(
          layout.write(
            officialReport(form, (line, at) => (line === 'applications.granted' && at === column ? printed : '3')),
          ),
          `a.${layout.extension}`,
          form,
        )
        expect([column, at('applications.granted', column).state, at('applications.granted', column).value]).toEqual([
          column,
          state,
          value,
        ])
        const others = report.figures.filter(
          (figure) => !(figure.line === 'applications.granted' && figure.column === column) && figure.value !== '3',
        )
        expect(
          others.filter(
            (figure) =>
              !(layout.layout === 'cell-per-line' && printed === '详见附表' && figure.line === 'applications.granted'),
          ),
        ).toEqual([])
      }
    })
  })
})
