import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { foreignBody } from './foreign-body'

const run = (body: string, words: string) =>
  runChecks(aText({ year: 2020, body, sections: { overview: ['一、总体情况', words] } }), [foreignBody]).findings

describe('TX-03 another body speaks', () => {
  it.each([
    [
      '包头市人民政府',
      '市、区政府认真对照标准指引。各区人民政府公布实施方案，并在各区政府网站公开。报送自治区政府审定。',
    ],
    ['包头市人民政府', '向自治区报送政策解读117条。我市举办培训，昆都仑区公开信息较多。'],
    ['包头市教育局', '我局认真落实市政府要求，报经市政府同意。'],
    ['谯城区政府办公室', '我区印发方案。亳州市谯城区全面贯彻。谯城区政府办公室共发布信息。'],
    ['昆都仑区人民政府', '昆区政府高度重视。全市经济社会发展。我区加强领导。'],
    ['白云鄂博矿区人民政府', '我区根据市委部署。白云矿区政府高度重视公开工作。'],
    ['济南市莱芜区', '邀请济南市政府办公厅有关负责同志。莱芜市政府严格按照要求公开。'],
    ['某县发展和改革委员会', '我委认真落实。我局配合。'],
    ['某县卫生健康局', '我委托第三方开展评估，自我局限性得到克服。'],
    ['某县教育局', '落实《关于我镇我委工作的通知》。我县加强领导，我市部署。'],
    ['某镇人民政府', '我镇落实我县要求。'],
    ['青浦县石桥镇人民政府', '青浦县积极推进基层政务公开。'],
    ['临川市教育局', '西宁县积极推进基层政务公开。'],
    ['某市生态环境局某分局', '在区政府的正确领导下，我局认真落实。'],
    ['某市政务服务中心', '我中心主动公开信息，我局不涉及。'],
    ['某市高新技术产业开发区管委会', '我区主动公开信息12条，报区管委会审定。'],
  ])('agrees: %s — %s', (body, words) => {
    expect(run(body, words)).toEqual([])
  })

  it.each([
    ['包头市人民政府', '要求起草单位报送区政府发文时要明确公开属性。', '报送区政府发文'],
    ['某县教育局', '我镇主动公开信息12条。', '我镇'],
    ['某县教育局', '我委认真落实条例。', '我委'],
    ['五常市粮食局', '在区政府的领导下，开展了积极有效的工作。', '在区政府的领导下'],
    ['某镇人民政府', '我局主动公开信息12条。', '我局'],
    ['某市人民政府', '我县加强领导。', '我县'],
    ['某区人民政府', '我县主动公开信息12条。', '我县'],
    ['亳州市谯城区政府办公室', '颍州区政府办公室共发布信息12085条。', '颍州区政府办公室'],
    ['青浦县石桥镇人民政府', '制作图解不少于10个。西宁县人民政府将进一步加强信息公开工作。', '西宁县人民政府'],
    ['青浦县教育局', '西宁县积极推进基层政务公开。', '西宁县'],
  ])('finds in the report of %s: %s', (body, words, quote) => {
    const [one, ...more] = run(body, words)
    expect(more).toEqual([])
    expect(one).toMatchObject({ severity: 'S3', code: 'TX-03' })
    expect(one?.evidence[0]?.quote).toBe(quote)
    expect(one?.message.zh).toContain('疑为复制其他单位文本')
  })

  it('finds two traces in one paragraph', () => {
    const found = run('某县教育局', '我镇加强领导。2020年，我镇未收到申请。')
    expect(found).toHaveLength(2)
    expect(new Set(found.map((one) => one.key)).size).toBe(2)
  })

  it('is untested where the body is not known', () => {
    const result = runChecks(aText({ body: null, title: '2020年政府信息公开工作年度报告' }), [foreignBody])
    expect(result).toMatchObject({ findings: [], untested: [{ code: 'TX-03' }] })
  })
})
