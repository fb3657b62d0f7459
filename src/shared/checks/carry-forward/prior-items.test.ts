import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { priorItems } from './prior-items'

const line = 'disclosure.licensing'

describe('carry-forward/prior-items', () => {
  it('accepts what last year’s number and change come to', () => {
    const said = marksOf(priorItems, {
      cells: { [line]: { 'prior-items': '241' } },
      prior: { cells: { [line]: { 'prior-items': '243', change: '-2' } } },
    })
    expect(said.findings).toEqual([])
    expect(said.ticks).toContain(`disclosure/${line}/prior-items`)
  })

  it('rejects any other number', () => {
    const spec = {
      cells: { [line]: { 'prior-items': '250' } },
      prior: { cells: { [line]: { 'prior-items': '243', change: '-2' } } },
    }
    expect(messagesOf(priorItems, spec)).toEqual([
      '“行政许可”上一年项目数量250与上年度报告推算数241（243与增减-2之和）不一致，相差9，请核实或说明。',
    ])
  })

  it('rejects two lines with two findings', () => {
    const cells = { [line]: { 'prior-items': '1' }, 'disclosure.fees': { 'prior-items': '1' } }
    expect(marksOf(priorItems, { cells, prior: {} }).findings).toEqual([
      `differs disclosure/${line}/prior-items`,
      'differs disclosure/disclosure.fees/prior-items',
    ])
  })

  it('does not guess the sign that an altered header hides', () => {
    const said = marksOf(priorItems, { prior: { labels: { change: '本年减' } } })
    expect(said.findings).toEqual([])
    expect(said.untested).toContain(`unsigned disclosure/${line}/prior-items`)
  })

  it('says nothing of a prior report on another form', () => {
    expect(marksOf(priorItems, { prior: { form: '2014' } }).untested).toEqual([])
  })

  it('leaves a line untested of which a figure was not read', () => {
    expect(marksOf(priorItems, { prior: { cells: { [line]: { change: null } } } }).untested).toEqual([
      `unread disclosure/${line}/prior-items`,
    ])
  })
})
