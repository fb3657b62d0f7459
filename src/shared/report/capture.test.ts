import { describe, expect, it } from 'vitest'
import { documentFromText } from '../document/from-text'
import { formOf } from '../forms/index'
import { extractReport } from './extract'

function notesOf(rows: readonly string[]): readonly string[] {
  const text = ['某市财政局2022年政府信息公开工作年度报告', '二、主动公开政府信息情况', ...rows].join('\n')
  const report = extractReport(documentFromText(text, 'md', 'utf-8'), formOf('2021'))
  return report.capture.map((note) => `${note.kind} ${note.lines.join(' ')}`)
}

const head = [
  '|第二十条第（一）项|第二十条第（一）项|第二十条第（一）项|第二十条第（一）项|',
  '|---|---|---|---|',
  '|信息内容|本年制发件数|本年废止件数|现行有效件数|',
  '|规章|0|0|0|',
  '|行政规范性文件|3|1|20|',
]

describe('captureNotes', () => {
  it('does not take a merged cell for further columns where a converter repeated it', () => {
    const fees = [
      '|第二十条第（八）项|第二十条第（八）项|第二十条第（八）项|第二十条第（八）项|',
      '|信息内容|本年收费金额（单位：万元）|本年收费金额（单位：万元）|本年收费金额（单位：万元）|',
      '|行政事业性收费|12.5|12.5|12.5|',
    ]
    expect(notesOf([...head, ...fees]).filter((note) => note.startsWith('extra'))).toEqual([])
  })

  it('takes another value under a repeated head for a column that was added', () => {
    const fees = [
      '|第二十条第（八）项|第二十条第（八）项|第二十条第（八）项|第二十条第（八）项|',
      '|信息内容|本年收费金额（单位：万元）|本年收费金额（单位：万元）|本年收费金额（单位：万元）|',
      '|行政事业性收费|12.5|12.5|13|',
    ]
    expect(notesOf([...head, ...fees])).toContain('extra-column disclosure.fees')
  })
})
