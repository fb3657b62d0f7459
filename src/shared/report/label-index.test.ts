import { describe, expect, it } from 'vitest'
import { formOf } from '../forms/index'
import { labelIndexOf, matchLabel } from './label-index'

const index2019 = labelIndexOf(formOf('2019'))
const index2021 = labelIndexOf(formOf('2021'))
const ids = (printed: string, index = index2019) =>
  matchLabel(index, printed).map((match) => [match.entry.kind, match.entry.id, match.distance])

describe('matchLabel', () => {
  it.each([
    ['一、本年新收政府信息公开申请数量', 'applications.received', 0],
    ['二、本年结转政府信息公开申请数量', 'applications.brought-forward', 1],
    ['(二)部分公开(区分处理的,只计这一情形,不其他情形)', 'applications.partly-granted', 1],
    ['7.属于行政执法案件', 'applications.refused.enforcement-file', 1],
    ['5.要求行政机关确认或重新出具以获取信息', 'applications.unprocessed.confirmation', 1],
    ['四、结转下年\n度继续办理', 'applications.carried-forward', 0],
    ['1、属于国家秘密', 'applications.refused.state-secret', 0],
    [String.raw`1\.属于国家秘密`, 'applications.refused.state-secret', 0],
    ['①属于国家秘密', 'applications.refused.state-secret', 0],
    ['（1）属于国家秘密', 'applications.refused.state-secret', 0],
    ['属于国家秘密', 'applications.refused.state-secret', 0],
    ['2.属于国家秘密', 'applications.refused.state-secret', 1],
    ['3.危及"三安全一稳定"', 'applications.refused.stability', 0],
    ['规 章', 'disclosure.regulations', 0],
    ['行政许可（件）', 'disclosure.licensing', 0],
    ['行政处法', 'disclosure.penalties', 1],
    ['行政处', 'disclosure.penalties', 1],
    ['行强制', 'disclosure.coercion', 1],
    ['2.重复申', 'applications.unprocessed.repeated', 1],
    ['（一）予以公', 'applications.granted', 1],
    ['（三）不予公开1.属于国家秘密', 'applications.refused.state-secret', 0],
    ['三、本年度办理结果（一）予以公开', 'applications.granted', 0],
  ])('%s is line %s at distance %i', (printed, id, distance) => {
    expect(ids(printed)[0]).toEqual(['line', id, distance])
  })

  it('counts the slips of a label that stands with its groups in one cell', () => {
    const [exact] = matchLabel(index2021, '（四）无法提供1.本机关不掌握相关政府信息')
    expect(exact).toMatchObject({ merged: true, distance: 0, entry: { id: 'applications.unavailable.not-held' } })
    const [slip] = matchLabel(index2021, '（四）无法提供 1.本机关不掌握相相关政府信息')
    expect(slip).toMatchObject({
      merged: true,
      distance: 1,
      wording: '（四）无法提供1.本机关不掌握相关政府信息',
      entry: { id: 'applications.unavailable.not-held' },
    })
  })

  it('takes a cut label with its number', () => {
    expect(matchLabel(index2019, '四、结转下年')[0]).toMatchObject({
      cut: true,
      entry: { id: 'applications.carried-forward' },
    })
    expect(matchLabel(index2019, '三、本年')[0]).toMatchObject({ cut: true, entry: { kind: 'group' } })
  })

  it('knows 其他 and 总计 both as lines and as columns', () => {
    expect(ids('其他', index2021).map(([kind]) => kind)).toEqual(expect.arrayContaining(['line', 'column']))
    expect(ids('总计').map(([kind, id]) => `${kind} ${id}`)).toEqual(
      expect.arrayContaining(['line applications.processed', 'column total']),
    )
  })

  it.each([
    ['社会组织', 'public-interest', 2],
    ['自 然 人', 'natural-person', 0],
    ['本年增', 'change', 1],
    ['对外公开数量', 'total-disclosed', 1],
    ['本年新 制作数量', 'made', 0],
    ['结维持', 'upheld', 1],
    ['科研构', 'research', 1],
    ['本增/减', 'change', 1],
  ])('%s is column %s', (printed, id, distance) => {
    expect(ids(printed)).toContainEqual(['column', id, distance])
  })

  it.each([
    '登录',
    '行政',
    '规',
    '持',
    '企业家',
    '行政法',
    '科研院',
    '公开',
    '一、总体情况',
    '二、主动公开政府信息情况',
    '2020年共收到申请11件',
    '五、存在的主要问题及改进情况',
  ])('%s is no label of a line', (printed) => {
    expect(
      matchLabel(index2019, printed).filter((match) => match.entry.kind === 'line' && match.entry.table !== 'disputes'),
    ).toEqual([])
  })
})
