import { describe, expect, it } from 'vitest'
import { aSubject, type ReportSpec } from '../../../tests/support/a-report'
import { documentFromText } from '../document/from-text'
import { readFacts } from './facts'

const factsOf = (overview: string, more: ReportSpec = {}) => {
  const { document, report, form } = aSubject({ year: 2020, prose: { overview }, ...more })
  const start = document.text.indexOf(overview)
  return readFacts(document, report, form).filter(
    (fact) => fact.number.start >= start && fact.number.end <= start + overview.length,
  )
}
const explained = (text: string) => [...new Set(factsOf(text).map((fact) => fact.explanation))]
const brief = (text: string, more: ReportSpec = {}) =>
  factsOf(text, more)
    .filter((fact) => fact.explanation === null)
    .map((fact) => [fact.quote, fact.value, fact.counter])

describe('numbers that count nothing', () => {
  it.each([
    ['统计期限为 2020 年 1 月 1 日至 2020 年 12 月 31 日。', 'date'],
    ['发布时间2021-01-18', 'date'],
    ['签发于2020年1月 13', 'date'],
    ['1-12月，认真开展工作。', 'date'],
    ['于9月21日印发了方案。', 'date'],
    ['根据2020年度要点。', 'year'],
    ['2018—2020年连续获评先进。', 'year'],
    ['会议于11:16开始。', 'time'],
    ['自收到申请之日起20个工作日内答复。', 'time'],
    ['（皖政办秘〔2020〕66号）', 'document-number'],
    ['国务院令第711号公布。', 'document-number'],
    ['电话:0472—8517617', 'telephone'],
    ['联系方式:023-81090002', 'telephone'],
    ['做好12345市民服务热线平台建设。', 'telephone'],
    ['邮编 014060;', 'postcode'],
    ['地址:九原区开元大街 1 号市党政办公大楼', 'address'],
    ['在区政府楼211室办公。', 'address'],
    ['在区政府第53次常务会议上。', 'ordinal'],
    ['依据第20条公开。', 'article'],
    ['全面实施“5+1”公开。', 'name'],
    ['大力实施“12347”发展战略。', 'name'],
    ['贯彻自治区 "8337" 发展思路。', 'name'],
    ['召开“新中国成立70周年”发布会。', 'name'],
    ['政务APP升级为V3版。', 'name'],
    ['详见http://www.example.gov.cn/2020/1.html', 'url'],
    ['邮箱:abc123@163.com', 'url'],
    ['1、规范依申请公开工作流程。', 'section-mark'],
    ['(1)加强领导。', 'section-mark'],
  ])('%s', (text, word) => {
    expect(explained(text)).toEqual([word])
  })
})

describe('numbers that count', () => {
  it.each([
    ['全年公开信息5,678条。', [['5,678条', '5678', '条']]],
    ['全年公开信息１２３条。', [['１２３条', '123', '条']]],
    [
      '办理事项3.8万件，收入2202万元。',
      [
        ['3.8万件', '38000', '件'],
        ['2202万元', '2202', '万元'],
      ],
    ],
    ['全年公开信息30多条。', [['30多条', '30', '条']]],
    ['满意率95.98％。', [['95.98％', '95.98', '%']]],
    [
      '接听热线2500个,参会110人次,发布223条次。',
      [
        ['2500个', '2500', '个'],
        ['110人次', '110', '人次'],
        ['223条次', '223', '条次'],
      ],
    ],
    [
      '共收到申请十二件，复议两件。',
      [
        ['十二件', '12', '件'],
        ['两件', '2', '件'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it.each(['办好一件事、一次性告知、三公经费、零件采购、五公开、一窗受理、第三次会议。'])(
    'finds no quantity in %s',
    (text) => {
      expect(factsOf(text)).toEqual([])
    },
  )

  it('does not read a number that a line end breaks', () => {
    const broken = '全年共收到政府信息公开申请并且认真办理了申请12'
    expect(brief(`${broken}\n34件。`)).toEqual([
      ['12', null, null],
      ['34', null, null],
    ])
  })

  it.each([
    ['2,', '386件'],
    ['2', ',386件'],
    ['1,53', '7件'],
    ['98', '.5%'],
    ['9', '8.5%'],
  ])('does not read a number that a line end breaks at its mark: %s', (end, begin) => {
    const line = '全年共收到政府信息公开申请并且认真办理了申请'
    expect(brief(`${line}${end}\n${begin}。`).every(([, value]) => value === null)).toBe(true)
  })

  it('reads through the emphasis of a marked-up text', () => {
    const text = '全县共收到政府信息公开申请**1234**件。'
    const { report, form } = aSubject({ year: 2020 })
    const document = documentFromText(text, 'md', 'utf-8')
    const own = {
      ...report,
      title: null,
      figures: [],
      labels: [],
      sections: [],
      extent: { start: 0, end: text.length },
    }
    expect(readFacts(document, own, form).map((fact) => [fact.value, fact.counter])).toEqual([['1234', '件']])
  })

  it('leaves the cells of the tables to the figures', () => {
    const { document, report, form } = aSubject({ year: 2020 })
    const open = readFacts(document, report, form).filter((fact) => fact.explanation === null)
    expect(open.map((fact) => fact.quote)).toEqual([])
  })
})

describe('what a number says', () => {
  const first = (text: string, more: ReportSpec = {}) => factsOf(text, more).find((fact) => fact.explanation === null)

  it.each([
    ['全县共收到政府信息公开申请12件。', null],
    ['我县共收到政府信息公开申请12件。', null],
    ['市政府共制发规范性文件6件。', '市政府'],
    ['其中县本级13件。', '县本级'],
    ['各部门主动公开政府信息100条。', '各部门'],
    ['县文旅局网站发布信息2085条。', '县文旅局'],
    ['我县政府信息公开申请共12件。', null],
  ])('scope of %s', (text, scope) => {
    expect(first(text)?.scope).toBe(scope)
  })

  it('reads a department’s own office as the body, and the place as a wider circle', () => {
    const more: ReportSpec = { body: '某市谯城区人民政府办公室', bodyKind: 'department' }
    expect(first('谯城区政府办公室共发布信息12085条。', more)?.scope).toBeNull()
    expect(first('全区共发布信息12085条。', more)?.scope).toBe('全区')
  })

  it.each([
    ['2019年收到申请12件。', 'last-year'],
    ['2020年收到申请12件。', 'this-year'],
    ['全年累计公开429条重要政务信息。', 'this-year'],
    ['截至2020年底，累计公开政府信息1007条。', 'cumulative'],
    ['上年结转12件。', null],
  ])('period of %s', (text, period) => {
    expect(first(text)?.period).toBe(period)
  })

  it.each([
    ['同比增长35.9%。', 'growth', 'up'],
    ['审批时限减少20天。', 'growth', 'down'],
    ['网络申请占81.46%。', 'ratio', null],
    ['答复率为100%。', 'rate', null],
    ['收取费用400元。', 'amount', null],
    ['共公开信息12条。', 'total', null],
    ['新增市场主体12家。', 'plain', null],
  ])('role and direction of %s', (text, role, direction) => {
    expect([first(text)?.role, first(text)?.direction]).toEqual([role, direction])
  })

  it.each([
    ['召开新闻发布会16次。', '新闻发布会'],
    ['建成15个街镇综合便民服务大厅。', '街镇综合便民服务大厅'],
    ['全年主动公开政府信息12条。', '政府信息'],
  ])('head of %s', (text, head) => {
    expect(first(text)?.head).toBe(head)
  })

  it('joins what a page break divides', () => {
    const text = '截止12月31日,全县各级政府及其工作部门累计主动公开政府信息\n\n302662 条,其中县政府门户网站9471条。'
    const fact = factsOf(text).find((one) => one.value === '302662')
    expect([fact?.head, fact?.counter, fact?.clause.start === undefined]).toEqual(['政府信息', '条', false])
  })

  it('gives parts and totals their roles', () => {
    const roles = factsOf('共受理申请125件,其中网上77件,信函44件,当面4件。').map((fact) => fact.role)
    expect(roles).toEqual(['total', 'part', 'part', 'part'])
    const partial = factsOf('共发布信息12085条，其中政策法规146条，统计信息141条。').map((fact) => fact.role)
    expect(partial).toEqual(['total', 'of-which', 'of-which'])
  })
})
