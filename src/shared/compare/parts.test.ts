import { describe, expect, it } from 'vitest'
import { effortFor } from './effort'
import { partsBetween } from './parts'

function shown(a: string, b: string, yearShift: number | null = null): string {
  const { parts } = partsBetween(
    a,
    { start: 0, end: a.length },
    b,
    { start: 0, end: b.length },
    effortFor(100),
    yearShift,
  )
  return parts
    .map(({ kind, prior, current, quiet }) => {
      const mark = quiet ? '~' : ''
      if (kind === 'removed') return `[${mark}-${a.slice(prior?.start, prior?.end)}]`
      if (kind === 'added') return `[${mark}+${b.slice(current?.start, current?.end)}]`
      return b.slice(current?.start, current?.end)
    })
    .join('')
}

describe('partsBetween', () => {
  it.each([
    ['共收到申请1191件', '共收到申请1431件', '共收到申请[-1191][+1431]件'],
    ['收到101件', '收到110件', '收到[-101][+110]件'],
    ['同比增长3.5%', '同比增长13.5%', '同比增长[-3.5%][+13.5%]'],
    ['按照《2019年要点》办理', '按照《2020年要点》办理', '按照[~-《2019年要点》][~+《2020年要点》]办理'],
    ['公开信息，答复申请。', '公开信息，举办培训，答复申请。', '公开信息，[+举办培训，]答复申请。'],
    ['网站、微信、微博公开', '网站、微博公开', '网站、[-微信、]微博公开'],
  ])('%s → %s', (a, b, expected) => {
    expect(shown(a, b)).toBe(expected)
  })

  it('shows a rewritten sentence as replaced', () => {
    expect(shown('加强业务培训提高人员素质', '共收到申请十二件全部办结')).toBe(
      '[-加强业务培训提高人员素质][+共收到申请十二件全部办结]',
    )
  })

  it('absorbs what was kept by chance', () => {
    expect(shown('进一步规范行政处罚的公示', '进一步明确执法行为的公示')).toBe(
      '进一步[-规范行政处罚][+明确执法行为]的公示',
    )
  })

  it('says quietly that a year, a date, a mark or the width changed', () => {
    expect(shown('2019年收到3件', '2020年收到3件')).toBe('[~-2019][~+2020]年收到3件')
    expect(shown('发布于2020-01-15。', '发布于2021-01-18。')).toBe('发布于[~-2020][~+2021]-01-[~-15][~+18]。')
    expect(shown('截至12月31日,共3件', '截至12月30日，共3件')).toBe('截至12月[~-31日,][~+30日，]共3件')
    expect(shown('（一）公开１２条', '(一)公开12条')).toBe('[~-（一）公开１２条][~+(一)公开12条]')
  })

  it('says aloud that a count changed that looks like a year, and that a year went on by another step', () => {
    expect(shown('公开信息2019条', '公开信息2020条')).toBe('公开信息[-2019][+2020]条')
    expect(shown('2019年收到3件', '2021年收到3件', 1)).toBe('[-2019][+2021]年收到3件')
    expect(shown('2019年收到3件', '2020年收到3件', 1)).toBe('[~-2019][~+2020]年收到3件')
  })

  it('stops at its limit and says so', () => {
    const words = (from: number): string =>
      Array.from({ length: 400 }, (_, i) => String.fromCharCode(0x4e00 + ((from + i * 37) % 90))).join('')
    const [a, b] = [words(0), words(11)]
    const nothingLeft = { cells: 0, steps: 0 }
    const found = partsBetween(a, { start: 0, end: 400 }, b, { start: 0, end: 400 }, nothingLeft)
    expect(found.limit).toBe(true)
    expect(found.parts.map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
