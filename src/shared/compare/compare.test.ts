import { describe, expect, it } from 'vitest'
import { aRow, aSubject } from '../../../tests/support/a-report'
import { compareReports } from './compare'

const closing = 'applications.carried-forward'
const opening = 'applications.brought-forward'

describe('compareReports', () => {
  it('sets last year’s closing against this year’s opening, column by column', () => {
    const prior = aSubject({ cells: { [closing]: aRow('3', '1', '0', '0', '0', '0', '4') } })
    const current = aSubject({ cells: { [opening]: aRow('3', '2', null, '0', '0', '0', '4') } })
    const { carryForward } = compareReports(prior, current)
    expect(carryForward.map(({ column, prior: a, current: b, agrees }) => [column, a, b, agrees])).toEqual([
      ['natural-person', '3', '3', true],
      ['business', '1', '2', false],
      ['research', '0', null, null],
      ['public-interest', '0', '0', true],
      ['legal-service', '0', '0', true],
      ['other-organisation', '0', '0', true],
      ['total', '4', '4', true],
    ])
  })

  it('gives delta and percent exactly, and no percent of nothing', () => {
    const line = 'applications.received'
    const prior = aSubject({ cells: { [line]: aRow('8', '0', '0', '0', '0', '0', '8') } })
    const current = aSubject({ cells: { [line]: aRow('9', '1', '0', '0', '0', '0', '10') } })
    const figures = compareReports(prior, current).figures.filter((figure) => figure.line === line)
    expect(figures[0]).toMatchObject({ prior: '8', current: '9', delta: '1', percent: '12.50', comparable: 'yes' })
    expect(figures[1]).toMatchObject({ prior: '0', current: '1', delta: '1', percent: null })
  })

  it('never fills a column with one of another meaning across the forms of 2019 and 2021', () => {
    const line = 'disclosure.normative-documents'
    const prior = aSubject({ form: '2019', cells: { [line]: { 'total-disclosed': '176', made: '48' } } })
    const current = aSubject({ form: '2021', year: 2021, cells: { [line]: { 'in-force': '180', made: '4' } } })
    const { figures } = compareReports(prior, current)
    const at = (column: string) => figures.find((figure) => figure.line === line && figure.column === column)
    expect(at('in-force')).toMatchObject({ prior: null, delta: null, comparable: 'no' })
    expect(at('made')).toMatchObject({ prior: '48', current: '4', comparable: 'partly' })
    for (const figure of figures) expect(figure.comparable === 'yes').toBe(figure.reason === null)
  })

  it('tiles both texts with the blocks of all sections', () => {
    const prior = aSubject({ prose: { overview: '全年公开信息100条。\n一是加强领导。', problems: '宣传不够。' } })
    const current = aSubject({ prose: { overview: '全年公开信息120条。', problems: '宣传不够。\n一是加强领导。' } })
    const blocks = compareReports(prior, current).sections.flatMap((section) => section.blocks)
    const put = (side: 'prior' | 'current', text: string): string =>
      blocks
        .map((block) => block[side])
        .filter((at) => at !== null)
        .toSorted((a, b) => a.start - b.start)
        .map((at) => text.slice(at.start, at.end))
        .join('')
    expect(put('prior', prior.document.text)).toBe(prior.document.text)
    expect(put('current', current.document.text)).toBe(current.document.text)
  })
})
