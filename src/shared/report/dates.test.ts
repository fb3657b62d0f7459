import { describe, expect, it } from 'vitest'
import { documentFromText } from '../document/from-text'
import { formOf } from '../forms/index'
import { extractReport } from './extract'

const read = (before: readonly string[], after: readonly string[]) => {
  const lines = [
    '某某区人民政府2020年政府信息公开工作年度报告',
    ...before,
    '一、总体情况',
    '2020年1月1日至12月31日，全区公开信息30条，会议时间：2020-05-06。',
    '六、其他需要报告的事项',
    '无其他需要报告的事项。',
    ...after,
  ]
  const text = lines.join('\n')
  const report = extractReport(documentFromText(text, 'txt', 'utf-8'), formOf('2019'))
  const at = report.publishedSpan
  return { report, text, printed: at === null ? null : text.slice(at.start, at.end) }
}

describe('date of publication', () => {
  it.each([
    ['发布时间:2021-01-18 00:00', '2021-01-18', '2021-01-18'],
    ['发布日期：2021年1月18日  来源：某某区', '2021-01-18', '2021年1月18日'],
    ['发文日期 | 2021-01-18 15:47 |', '2021-01-18', '2021-01-18'],
    ['[ 发布时间 ] 2021/1/18', '2021-01-18', '2021/1/18'],
    ['成文日期：2021.01.18', '2021-01-18', '2021.01.18'],
    ['成文日期：2021-01-05 发布日期：2021-01-18', '2021-01-18', '2021-01-18'],
    ['时间：2021-01-18', '2021-01-18', '2021-01-18'],
    ['发布时间：', null, null],
    ['发布时间：2021-13-45', null, null],
  ])('%s', (line, date, printed) => {
    const found = read([line], [])
    expect([found.report.published, found.printed]).toEqual([date, printed])
  })

  it('may stand on the line below its name', () => {
    expect(read(['发布日期：', '2021-01-18'], []).report.published).toBe('2021-01-18')
  })

  it('may stand below the text', () => {
    expect(read([], ['发布时间：2021-01-18']).report.published).toBe('2021-01-18')
  })

  it('is never a date of the text', () => {
    expect(read([], []).report.published).toBeNull()
  })
})

describe('date under the signature', () => {
  it.each([
    [['某某区人民政府', '2021年1月18日'], '2021年1月18日'],
    [['某某区人民政府', '2021年1月 13'], '2021年1月 13'],
    [['某某区人民政府  2021年1月18日'], '2021年1月18日'],
    [['某某区人民政府办公室', '二〇二一年一月十八日'], '二〇二一年一月十八日'],
    [['（2021年1月18日）'], null],
    [['全年召开会议3次，最近一次是2020年12月18日'], null],
    [[], null],
  ])('%j', (lines, date) => {
    const { report, text } = read([], lines)
    expect(report.signed?.text ?? null).toBe(date)
    if (report.signed !== null)
      expect(text.slice(report.signed.span.start, report.signed.span.end)).toBe(report.signed.text)
  })

  it('may stand below the title', () => {
    expect(read(['（2021年1月18日）'], []).report.signed?.text).toBe('2021年1月18日')
  })

  it('ends the last section and the report', () => {
    const { report, text } = read([], ['某某区人民政府', '2021年1月18日', '相关推荐', '某条新闻'])
    const last = report.sections.at(-1)?.span
    expect(text.slice(last?.start, last?.end)).toBe('六、其他需要报告的事项\n无其他需要报告的事项。')
    expect(text.slice(report.extent.start, report.extent.end).endsWith('2021年1月18日')).toBe(true)
  })
})
