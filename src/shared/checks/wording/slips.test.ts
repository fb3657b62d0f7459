import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { misspellings, misspellingsOf } from './lists/misspellings'
import { slips } from './slips'

const run = (words: string) =>
  runChecks(aText({ year: 2020, sections: { overview: ['一、总体情况', words] } }), [slips]).findings
const quotes = (words: string) => run(words).map((one) => one.evidence[0]?.quote)

describe('TX-01 typing slips', () => {
  it.each([
    '共发布信息12085条，其中，重点领域8134条。',
    '共发布信息12085条\n其中，重点领域8134条。',
    '将采取以下措施予以改进。一是加强。',
    '存在以下问题：部分部门重视不够。',
    '存在以下问题需要改进。',
    '现将有关情况报告如下：一、总体情况。',
    '现将有关情况报告如下\n我局认真落实。',
    // must-not of domain 4.9: doubled characters that are right
    '政务服务工作作为重要举措；发展战略，紧紧围绕；规范农村村务公开；建立动态。建立部门联动动态监督机制；层层传导，常常导致；会议议定；进一步细化。',
    '以提升群众获得感为目的的改革；不了了之；实现了了解民情的目标。',
    '市场主体1496家……其中个体工商户较多。',
    '一是推进“五公开”。加强落实。二是强化政策解读。做好解读。三是加强与上级部门的沟通，及时请示。四是加强平台建设。推进建设。',
    '加强组织领导，落实责任。',
    '2020年年度报告。',
    '撤销原决定，部署工作，健全制度。',
  ])('agrees: %s', (words) => {
    expect(run(words)).toEqual([])
  })

  it.each([
    ['共发布信息12085条其中,发布重点领域信息8134条。', '12085条其中'.slice(4)],
    ['共发布信息 12085 条其中,发布重点领域信息8134条。', '5 条其中'],
    ['依然存在以下问题部分部门对政府信息公开工作重视不够。', '存在以下问题'],
    ['扎实推进决政务公开各项工作。', '推进决'],
    ['完成整改并把整改情况并及时在平台进行公布。', '并把整改情况并'],
    ['纳入日常管理之中进一步加大培养。', '纳入日常管理之中进一步'],
    ['现将有关情况报告如下2020年，我局认真落实。', '报告如下'],
    ['统一布署工作。', '布署'],
    ['认真落实，，加强领导。', '，，'],
    ['政府信公开工作。', '政府信公开'],
  ])('finds %s', (words, quote) => {
    expect(quotes(words)).toEqual([quote])
    expect(run(words)[0]).toMatchObject({ severity: 'S4', class: 'defect' })
  })

  it('finds items that run on where their siblings close the title', () => {
    const words =
      '一是着力推进“五公开”。落实到公文。二是强化政策解读。做好解读。三是积极回应关切。建立机制。四是加强平台建设。推进建设。六是加强政务公开日常管理将政务公开作为机关行政效能建设的重要内容,严格落实。七是加强业务学习积极组织各类信息公开相关法规、制度培训。'
    expect(quotes(words)).toEqual(['六是加强政务公开日常管理', '七是加强业务学习'])
    expect(new Set(run(words).map((one) => one.key)).size).toBe(2)
  })

  it('shows the sentence around it', () => {
    const [one] = run('我局认真落实。共发布信息12085条其中,发布重点领域信息8134条。')
    expect(one?.evidence[1]?.quote).toBe('共发布信息12085条其中,发布重点领域信息8134条。')
    expect(one?.message.zh).toBe('“信息12085条其中,发布重点领”处“其中”之前缺少标点，请核实更正。')
  })

  it('names the word meant, and never takes a right word for a wrong one', () => {
    expect(run('统一布署工作。')[0]?.message.zh).toContain('疑应为“部署”')
    for (const { right } of misspellings) expect(misspellingsOf(right)(right)).toEqual([])
  })

  it.each([
    '建设全国一体化平台，创建全国文明城市，共建全民健身体系。',
    '公民可以申请公开政府信息，不予以申请公开。',
    '自己经营的网站，互联网战略，适宜传播，财政信息公开，评审请示。',
    '办公公开透明，既使群众满意又使企业受益。',
  ])('lets right words pass: %s', (words) => {
    expect(run(words)).toEqual([])
  })
})
