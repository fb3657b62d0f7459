import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { runChecks } from '../run'
import { labels } from './labels'

describe('completeness/labels', () => {
  it('accepts the official labels', () => {
    expect(marksOf(labels).findings).toEqual([])
    expect(marksOf(labels, { form: '2021' }).findings).toEqual([])
  })

  it('accepts another width, spacing or punctuation', () => {
    const printed = {
      'applications.granted': '(一) 予以公开',
      'applications.refused.stability': '3．危及"三安全一稳定"',
      'applications.carried-forward': '四、结转下年\u3000度继续办理',
    }
    expect(marksOf(labels, { labels: printed }).findings).toEqual([])
  })

  it('rejects another wording as a hint', () => {
    const printed = { 'applications.refused.enforcement-file': '7.属于行政执法案件' }
    expect(marksOf(labels, { labels: printed }).findings).toEqual([
      'wording applications/applications.refused.enforcement-file',
    ])
    expect(messagesOf(labels, { labels: printed })).toEqual([
      '表三“7.属于行政执法案件”与格式文件不一致，应为“7.属于行政执法案卷”。',
    ])
  })

  it.each([
    ['applications.brought-forward', '二、本年结转政府信息公开申请数量'],
    ['applications.partly-granted', '（二）不予部分公开（区分处理的，只计这一情形，不计其他情形）'],
    ['change', '本年减'],
  ])('rejects a label that says another year, direction or answer, as a change of meaning: %s', (id, printed) => {
    const said = marksOf(labels, { labels: { [id]: printed } }).findings
    expect(said.length).toBeGreaterThan(0)
    expect(said.every((one) => one.startsWith('meaning ') && one.endsWith(' S3'))).toBe(true)
  })

  it('rejects a dropped character of no consequence as a hint', () => {
    const printed = '(二)部分公开(区分处理的,只计这一情形,不其他情形)'
    expect(marksOf(labels, { labels: { 'applications.partly-granted': printed } }).findings).toEqual([
      'wording applications/applications.partly-granted',
    ])
  })

  it('rejects two labels with two findings, under keys of their own', () => {
    const printed = { 'public-interest': '社会组织', research: '科研院所' }
    const { findings } = marksOf(labels, { labels: printed }).result
    expect(findings.map((finding) => finding.evidence[0]?.quote)).toEqual(['科研院所', '社会组织'])
    expect(new Set(findings.map((finding) => finding.key)).size).toBe(2)
  })

  it('reads the labels of groups too', () => {
    const built = aSubject()
    const at = built.report.labels.findIndex((label) => label.id === 'applications.granted')
    const group = built.report.labels.map((label, index) =>
      index === at
        ? { ...label, kind: 'group' as const, id: '（三）不予公开', official: '（三）不予公开', distance: 2 }
        : label,
    )
    const [finding] = runChecks({ ...built, report: { ...built.report, labels: group } }, [labels]).findings
    expect(finding).toMatchObject({ section: 'applications', severity: 'S3' })
    expect(finding?.line).toBeUndefined()
  })
})
