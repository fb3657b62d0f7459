import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import { narrativeOf } from './prose-narrative'

const denied = (overview: string) => {
  const { document, report, form } = aSubject({ form: '2021', year: 2022, prose: { overview } })
  return narrativeOf(document, report, form).denials.map((one) => [one.denies.join(' '), one.scope, one.thisYear])
}

describe('denials', () => {
  it.each([
    ['2022年，未收到政府信息公开申请。', 'applications'],
    ['我局未收到任何公民、法人和其他组织提出的公开政府信息的申请；', 'applications'],
    ['2022年，未收到公民、法人或者其他组织提出的政府信息公开申请。', 'applications'],
    ['本年度未接到任何形式的信息公开申请。', 'applications'],
    ['2022年未收到依申请公开事项。', 'applications'],
    ['收到申请数为零。', 'applications'],
    ['全年依申请公开为零。', 'applications'],
    ['没有发生政府信息公开行政复议和行政诉讼案件。', 'reconsideration litigation'],
    ['未发生针对政府信息公开事务的复议、诉讼和申诉。', 'reconsideration litigation'],
    ['无因政府信息公开引发的行政诉讼。', 'litigation'],
    ['均在法定期限内答复，无结转下年度办理的申请。', 'carried-forward'],
    ['没有结转至下一年度办理的政府信息公开申请。', 'carried-forward'],
    ['无上年度结转的政府信息公开申请。', 'brought-forward'],
    ['未发生有关政府信息公开工作的举报、投诉、行政复议等情况。', 'reconsideration'],
  ])('%s', (text, denies) => {
    expect(denied(text)).toEqual([[denies, null, true]])
  })

  it.each([
    '收到政府信息公开申请12件。',
    '未发生行政复议被纠正、行政诉讼败诉的情况。',
    '依申请公开收取费用为零。',
    '未按时答复的申请应当说明理由。',
    '对未收到申请的情况要核实。',
    '无法提供申请人所需信息。',
    '申请人无正当理由逾期不补正。',
    '避免发生行政复议。',
  ])('none in %s', (text) => {
    expect(denied(text).filter(([, , thisYear]) => thisYear === true)).toEqual([])
  })

  it('keeps circle and year', () => {
    expect(denied('县政府办公室未收到政府信息公开申请。')).toEqual([['applications', '县政府办公室', true]])
    expect(denied('2021年，未收到政府信息公开申请。')).toEqual([['applications', null, false]])
  })
})
