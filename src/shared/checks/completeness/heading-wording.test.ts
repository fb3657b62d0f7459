import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { headingWording } from './heading-wording'

describe('completeness/heading-wording', () => {
  it('accepts the official headings, spaced or not, and a missing one', () => {
    const headings = { disputes: '四、 政府信息公开行政复议、行政诉讼情况', other: '六．其他需要报告的事项：' }
    expect(marksOf(headingWording, { headings, sections: { problems: 'absent' } }).findings).toEqual([])
  })

  it('rejects a heading with a word dropped', () => {
    const headings = { problems: '五、存在主要问题及改进情况' }
    expect(marksOf(headingWording, { headings }).findings).toEqual(['wording problems'])
    expect(messagesOf(headingWording, { headings })).toEqual([
      '标题“五、存在主要问题及改进情况”与格式文件不一致，应为“五、存在的主要问题及改进情况”。',
    ])
  })

  it('rejects two headings with two findings', () => {
    const headings = { problems: '五、存在问题及改进情况', overview: '一、概述' }
    expect(marksOf(headingWording, { headings }).findings).toEqual(['wording overview', 'wording problems'])
  })
})
