import { describe, expect, it } from 'vitest'
import { aSubject, type ReportSpec } from '../../../tests/support/a-report'
import type { Fact } from '../report/fact'
import { narrativeOf } from '../report/prose-narrative'
import { coverNumbers } from './coverage'
import type { Tick } from './outcome'

const spec: ReportSpec = { prose: { overview: '2019年公开信息128条，十二件已办结。' }, published: '2020-01-15' }

const built = aSubject(spec)
const { document, report } = built
const spanOf = (words: string) => {
  const start = document.text.indexOf(words)
  return { start, end: start + words.length }
}

const factAt = (words: string, number: string, explanation: Fact['explanation']): Fact => ({
  span: spanOf(words),
  quote: words,
  number: { start: spanOf(words).start, end: spanOf(words).start + number.length },
  value: null,
  interval: null,
  counter: null,
  head: null,
  scope: null,
  period: null,
  direction: null,
  role: 'plain',
  section: null,
  clause: spanOf(words),
  explanation,
})

const tickAt = (check: string, words: string): Tick => ({
  check,
  code: 'T3-01',
  tick: 'footed',
  spans: [spanOf(words)],
})

const statusOf = (words: string, facts: readonly Fact[], ticks: readonly Tick[]) => {
  const at = spanOf(words)
  const found = coverNumbers(document, report, facts, ticks).find((one) => one.span.start === at.start)
  return found === undefined ? null : [found.status, ...found.by]
}

describe('coverNumbers', () => {
  it('says open for a number that nothing speaks of', () => {
    expect(statusOf('128', [], [])).toEqual(['open'])
  })

  it('says tied, by every check that ticked it, once each', () => {
    const ticks = [tickAt('tie-out/b', '128'), tickAt('cross-foot/a', '信息128条'), tickAt('tie-out/b', '128')]
    expect(statusOf('128', [], ticks)).toEqual(['tied', 'cross-foot/a', 'tie-out/b'])
  })

  it('says explained, tied before explained, an open fact being no explanation', () => {
    expect(statusOf('2019年公开', [factAt('2019年公开', '2019', 'year')], [])).toEqual(['explained', 'year'])
    expect(statusOf('2019年公开', [factAt('2019年公开', '2019', 'year')], [tickAt('a', '2019年公开')])).toEqual([
      'tied',
      'a',
    ])
    expect(statusOf('128', [factAt('128条', '128', null)], [])).toEqual(['open'])
  })

  it('counts a number in Chinese numerals where a fact says that it is one', () => {
    expect(statusOf('十二', [], [])).toBeNull()
    expect(statusOf('十二', [factAt('十二件', '十二', null), factAt('十二件', '十二件', null)], [])).toEqual(['open'])
  })

  it('explains labels of the form, page furniture and what lies outside the report', () => {
    expect(statusOf('1.属于国家秘密', [], [])).toEqual(['explained', 'form-text'])
    const inside = { ...report, extent: { start: spanOf('公开信息').start, end: spanOf('条，').start } }
    const outside = coverNumbers(document, inside, [], [])
    expect(outside.find((one) => one.span.start === spanOf('2020-01').start)).toMatchObject({ by: ['chrome'] })
    const chrome = { ...document, blocks: [{ kind: 'chrome' as const, span: spanOf('发布时间：2020-01-15') }] }
    const furniture = coverNumbers(chrome, report, [], [])
    expect(furniture.find((one) => one.span.start === spanOf('01-15').start)).toMatchObject({ by: ['chrome'] })
  })

  it('gives every digit run exactly one status, in order of the text', () => {
    const all = coverNumbers(document, report, [], [])
    const starts = all.map((one) => one.span.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(all.map((one) => document.text.slice(one.span.start, one.span.end)).join(' ')).toBe(
      (document.text.match(/\d+(?:\.\d+)*/g) ?? []).join(' '),
    )
  })

  it('does without the headings of sections that have none', () => {
    const headless = { ...report, sections: report.sections.map((one) => ({ ...one, headingSpan: null })) }
    expect(coverNumbers(document, headless, [], [])).toHaveLength(coverNumbers(document, report, [], []).length)
  })

  it('takes a number with its groups and decimals for one', () => {
    const { document: text, report: own, form } = aSubject({ prose: { overview: '公开信息12,345条，满意率98.5%。' } })
    const facts = narrativeOf(text, own, form).facts
    const printed = coverNumbers(text, own, facts, []).map((one) => text.text.slice(one.span.start, one.span.end))
    expect(printed).toContain('12,345')
    expect(printed).toContain('98.5')
    expect(printed).not.toContain('12')
  })
})
