import { describe, expect, it } from 'vitest'
import { aSubject, type ReportSpec } from '../../../tests/support/a-report'
import type { DiffBlock, Pin } from './comparison'
import { compareSections } from './sections'

const words = {
  publishing: '全年通过政府网站主动公开政府信息120条，发布政策解读稿件15篇。',
  applying: '全年共收到政府信息公开申请12件，均已按期答复。',
  training: '举办政务公开业务培训班两期，培训人员六十余人次。',
  moved: '建立政府信息公开协调机制，由分管领导牵头定期会商。',
}

function compare(a: ReportSpec, b: ReportSpec, pins: (prior: string, current: string) => readonly Pin[] = () => []) {
  const [prior, current] = [aSubject(a), aSubject(b)]
  const found = compareSections(prior, current, pins(prior.document.text, current.document.text))
  const at = (block: DiffBlock, side: 'prior' | 'current'): string => {
    const text = side === 'prior' ? prior.document.text : current.document.text
    return block[side] === null ? '' : text.slice(block[side].start, block[side].end).trim()
  }
  const section = (key: string) => found.sections.find((one) => one.key === key)
  const blocks = (key: string) =>
    (section(key)?.blocks ?? []).map((one) => [one.kind, at(one, 'prior'), at(one, 'current')])
  const same = found.sections.flatMap(({ blocks: all }) =>
    all.filter(({ kind }) => kind === 'same').map((one) => at(one, 'current')),
  )
  return { ...found, section, blocks, same }
}

const year = (of: number, overview: string, problems = '宣传不够。'): ReportSpec => ({
  year: of,
  prose: { overview, problems },
})
const place = (text: string, words_: string) => {
  const start = text.indexOf(words_)
  return { start: start + 2, end: start + 4 }
}

describe('compareSections', () => {
  it('leaves the signs before a heading with it, as Markdown has them', () => {
    const side = (year: number) => {
      const base = aSubject({ year })
      const text = `某局年报\n\n## 一、总体情况\n${year}年工作平稳。\n`
      const start = text.indexOf('一、')
      const sections = base.report.sections.map((one) => {
        const isFirst = one.key === 'overview'
        return { ...one, heading: isFirst ? '一、总体情况' : null, span: isFirst ? { start, end: text.length } : null }
      })
      return { document: { ...base.document, text }, report: { ...base.report, sections } }
    }
    const [prior, current] = [side(2019), side(2020)]
    const found = compareSections(prior, current)
    const first = found.sections.find(({ key }) => key === 'overview')?.blocks[0]?.current
    expect(current.document.text.slice(first?.start, first?.end)).toBe('## 一、总体情况\n')
  })

  it('measures what was kept, of both texts', () => {
    const { section } = compare(year(2019, words.publishing), year(2020, words.publishing + words.training))
    const overview = section('overview')
    expect(overview?.coverage.prior).toBe(1)
    expect(overview?.coverage.current).toBeLessThan(1)
    expect(overview?.similarity).toBeGreaterThan(overview?.coverage.current ?? 1)
    expect(compare(year(2019, words.publishing), year(2019, words.publishing)).similarity).toBe(1)
  })

  it('counts quiet edits apart', () => {
    const { section } = compare(year(2019, '2019年公开12条。'), year(2020, '2020年公开12条。'))
    expect(section('overview')?.counts).toMatchObject({ changed: 0, quiet: 1 })
  })

  it('pairs sections by key though their headings changed', () => {
    const headings = { problems: '五、政府信息公开工作存在的问题及改进情况' }
    const { section } = compare(year(2019, words.publishing), { ...year(2020, words.publishing), headings })
    expect(section('problems')?.blocks.some(({ kind }) => kind === 'same')).toBe(true)
  })

  it('pairs sections of older forms, whose keys only count, by what they speak of', () => {
    const older = (order: readonly (readonly [string, string])[]): ReportSpec => ({
      form: '2008',
      year: 2012,
      sections: Object.fromEntries(
        ['s1', 's2', 's3', 's4', 's5', 's6', 's7'].slice(order.length).map((key) => [key, 'absent']),
      ),
      headings: Object.fromEntries(order.map(([heading], i) => [`s${i + 1}`, heading])),
      prose: Object.fromEntries(order.map(([, text], i) => [`s${i + 1}`, text])),
    })
    const { sections, same } = compare(
      older([
        ['一、概述', words.training],
        ['二、主动公开情况', words.publishing],
        ['三、依申请公开情况', words.applying],
      ]),
      older([
        ['一、主动公开政府信息的情况', words.publishing],
        ['二、依申请公开政府信息的情况', words.applying],
      ]),
    )
    expect(same.slice(-2)).toEqual([words.publishing, words.applying])
    expect(sections).toHaveLength(4)
  })

  it('finds a paragraph and a sentence that moved to another section', () => {
    const { blocks, counts } = compare(
      year(2019, `${words.publishing}\n${words.moved}`, '宣传不够。'),
      year(2020, words.publishing, `宣传不够。\n${words.moved}`),
    )
    expect(blocks('problems')).toContainEqual(['moved', words.moved, words.moved])
    expect(counts.moved).toBe(1)
    const sentence = compare(
      year(2019, `${words.publishing}${words.moved}${words.applying}`, '宣传不够。'),
      year(2020, `${words.publishing}${words.applying}`, `宣传不够。${words.moved}`),
    )
    expect(sentence.blocks('problems')).toContainEqual(['moved', words.moved, words.moved])
  })

  it('finds what moved and was edited, with its edits', () => {
    const edited = words.moved.replace('定期', '每季度')
    const { section } = compare(
      year(2019, `${words.publishing}\n${words.moved}`, '宣传不够。'),
      year(2020, words.publishing, `宣传不够。\n${edited}`),
    )
    const moved = section('problems')?.blocks.find(({ kind }) => kind === 'moved')
    expect(moved?.parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })

  it('puts pinned paragraphs beside each other, in order or across', () => {
    const [a, b] = [year(2019, `${words.publishing}\n${words.training}`), year(2020, `${words.applying}\n宣传有力。`)]
    const inOrder = compare(a, b, (x, y) => [{ prior: place(x, words.training), current: place(y, words.applying) }])
    const pinned = inOrder.section('overview')?.blocks.filter((block) => block.pin === 0) ?? []
    expect(pinned.map(({ kind }) => kind)).toEqual(['changed'])
    const across = compare(a, b, (x, y) => [{ prior: place(x, '宣传不够'), current: place(y, words.applying) }])
    expect(across.blocks('overview').some(([kind, prior]) => kind === 'moved' && prior === '宣传不够。')).toBe(true)
  })

  it('leaves a pin alone whose paragraph is pinned already or is not there', () => {
    const [a, b] = [year(2019, words.publishing), year(2020, words.publishing)]
    const { sections } = compare(a, b, (x, y) => [
      { prior: place(x, words.publishing), current: place(y, words.publishing) },
      { prior: place(x, words.publishing), current: place(y, '宣传不够') },
      { prior: { start: 99_999, end: 99_999 }, current: place(y, '宣传不够') },
    ])
    expect(sections.flatMap(({ blocks }) => blocks).flatMap(({ pin }) => pin ?? [])).toEqual([0])
  })
})
