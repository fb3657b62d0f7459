/** What reports say of information made public on their own motion: totals, lists, documents, explanations. */

import type { Claim, Mention, Passage } from '../model'
import { joined, loose, mention, say, tied } from '../say'
import type { World } from './world'
import { clauses, count, oneOf, partsOf, percentage } from './world'

const total = (group: string): Claim => ({ kind: 'total', group, codes: ['NA-01', 'NA-02', 'NA-03', 'NA-05'] })
const part = (group: string): Claim => ({ kind: 'part', group, codes: ['NA-01', 'NA-03', 'NA-05'] })

const publishedClauses = [
  '{y}年，{we}共主动公开政府信息{P}条',
  '全年累计主动公开政府信息{P}条',
  '{y}年度，{we}通过各类渠道主动公开政府信息共{P}条',
  '截至{y}年12月31日，{we}本年度主动公开政府信息{P}条',
  '一年来，{we}主动公开各类政府信息{P}条',
  '{y}年，{we}共发布信息{P}条',
  '{we}全年公开政府信息{P}条',
  '坚持“以公开为常态、不公开为例外”，{y}年{we}主动公开政府信息总数为{P}条',
]

const mediaNames = [
  ['通过政府门户网站公开', '政府网站公开', '在政府门户网站发布', '政府网站发布'],
  ['政务微信公开', '通过微信公众号发布', '政务微信公众号发布'],
  ['政务微博公开', '通过政务微博发布'],
  ['通过政府公报公开', '政府公报刊登'],
  ['其他方式公开', '通过公开栏等其他方式公开'],
] as const

function mediaList(world: World, P: number): Passage {
  const values = partsOf(world, P, 4)
  const listed = values.map((value, index) =>
    say(`${world.chance.pick(mediaNames[index] ?? mediaNames[4])}{n}条`, { n: mention(value, part('media')) }),
  )
  return oneOf(world, ['其中，{list}', '其中{list}', '其中：{list}'], {
    list: clauses(world, listed, ['，', '、', '；']),
  })
}

const levelNames = ['市政府门户网站公开', '各县（市、区）公开', '市直各部门公开', '乡镇（街道）公开'] as const

function levelList(world: World, P: number): Passage {
  const values = partsOf(world, P, 3)
  const listed = values.map((value, index) =>
    say(`${levelNames[index] ?? '其他单位公开'}政府信息{n}条`, { n: mention(value, part('level')) }),
  )
  return say('其中，{list}', { list: clauses(world, listed, ['，', '、']) })
}

const topics = [
  '重点领域信息',
  '政策法规类信息',
  '规划计划、统计信息',
  '机构领导、人事信息',
  '财政预决算信息',
  '应急管理信息',
  '工作动态类信息',
  '公告公示类信息',
]

/** Some topics of many: they add to less than the total, and nobody says that they were all. */
function topicList(world: World, P: number): Passage {
  const sum = Math.floor(P * (0.3 + world.chance.next() * 0.45))
  const names = world.chance.shuffle(topics)
  const listed = partsOf(world, Math.max(3, sum), 4).map((value, index) =>
    say(`${names[index] ?? '其他信息'}{n}条`, { n: loose(value) }),
  )
  return oneOf(world, ['其中，{list}等', '主要包括{list}等', '其中{list}'], {
    list: joined(listed, world.chance.pick(['，', '、'])),
  })
}

/** All topics: they add up, which is the only sign that they are all. */
function wholeList(world: World, P: number): Passage {
  const names = world.chance.shuffle(topics)
  const listed = partsOf(world, P, 5).map((value, index) =>
    say(`${names[index] ?? '其他信息'}{n}条`, { n: mention(value, part('topic')) }),
  )
  return oneOf(world, ['其中，{list}', '其中{list}', '其中包括：{list}'], {
    list: joined(listed, world.chance.pick(['，', '、', '；'])),
  })
}

function growthOf(world: World, P: number): Passage | null {
  const base = Math.max(4, Math.round(P * (0.5 + world.chance.next())))
  if (base === P) return null
  const [d, word, verb] = base < P ? [P - base, '增长', '增加'] : [base - P, '下降', '减少']
  return oneOf(
    world,
    ['比上年{base}条{verb}{d}条，同比{word}{p}%', '较{last}年的{base}条{word}{p}%', '较上年{verb}{d}条，{word}{p}%'],
    { base: loose(base), d: loose(d), p: percentage(world, d, base, 'growth', 'growth'), verb, word },
  )
}

export function publishedPassage(world: World): Passage {
  const { chance, body } = world
  const own = world.scale === 'many' ? chance.scaled(2000, 400000) : chance.scaled(20, 9000)
  const P = world.form === '2014' ? count(world, 'statistics.disclosed', 'count') : own
  const head = oneOf(world, publishedClauses, { P: mention(P, { ...total('published') }) })
  const lists = [mediaList, topicList, wholeList, growthOf, ...(body.kind === 'government' ? [levelList] : [])]
  const shape = chance.pick(lists)
  const detail = shape(world, P)
  // The total of a list of some topics stands alone, and a growth in whole per cent fits many totals.
  const isLoose = detail === null || shape === topicList || shape === growthOf
  const first: Passage = isLoose
    ? head.map((piece) => (typeof piece === 'string' ? piece : loose(piece.printed)))
    : head
  return joined([first, ...(detail === null ? [] : [detail])], '，').concat('。')
}

export function documentsPassage(world: World): Passage {
  const row = world.disclosure['disclosure.normative-documents'] ?? {}
  const value = (column: string): Mention => tied(Number(row[column] ?? 0), 'documents', 'NT-07', 'T2-02')
  if (world.form === '2021') {
    return oneOf(
      world,
      [
        '{y}年，{we}制发行政规范性文件{m}件，废止{r}件，现行有效{f}件。',
        '严格落实行政规范性文件管理制度，全年制定行政规范性文件{m}件，现行有效行政规范性文件{f}件。',
        '{we}全年印发行政规范性文件{m}件，并在政府网站“行政规范性文件”专栏集中公开。',
      ],
      { m: value('made'), r: value('repealed'), f: value('in-force') },
    )
  }
  return oneOf(
    world,
    [
      '{y}年，{we}制发规范性文件{m}件，公开{d}件。',
      '全年新制作规范性文件{m}件，均按规定备案。',
      '{y}年{we}制定规范性文件{m}件，主动公开{d}件。',
    ],
    { m: value('made'), d: value('disclosed') },
  )
}

const kinds = ['文字解读', '图文解读', '视频解读', '专家解读', '媒体解读', '负责人解读']

export function explanationsPassage(world: World): Passage {
  // Hardly anybody divides a handful.
  const own = world.chance.scaled(8, 500)
  const E = world.form === '2014' ? count(world, 'statistics.responses.explanations', 'count') : own
  const names = world.chance.shuffle(kinds)
  const listed = partsOf(world, E, 3).map((value, index) =>
    say(`${names[index] ?? '其他解读'}{n}篇`, { n: mention(value, part('explanation')) }),
  )
  const list = joined(listed, world.chance.pick(['，', '、']))
  const slots = { E: mention(E, total('explanations')), list }
  return oneOf(
    world,
    [
      '全年发布政策解读材料{E}篇，其中{list}。',
      '{y}年，{we}共发布各类政策解读{E}篇，其中，{list}。',
      '坚持政策性文件与解读材料同步组织、同步审签、同步部署，全年共发布解读稿件{E}篇，分别为{list}。',
    ],
    slots,
  )
}
