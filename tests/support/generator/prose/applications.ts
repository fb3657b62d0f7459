/** What reports say of applications: received, by which way, closed, carried, with which outcome. */

import { outcomeLines } from '../figures'
import type { Claim, Mention, Passage } from '../model'
import { joined, loose, mention, say, tied } from '../say'
import type { World } from './world'
import { clauses, count, oneOf, partsOf, percentage } from './world'

const received = (value: number): Mention => tied(value, 'received', 'NT-01', 'NA-01', 'NA-02', 'NA-03', 'NT-08')
const closed = (value: number): Mention => tied(value, 'closed', 'NT-02', 'NA-01', 'NA-02', 'NA-03', 'NT-08')
const carried = (value: number): Mention => tied(value, 'carried', 'NT-03', 'NT-04')
const outcome = (value: number): Mention => tied(value, 'outcome', 'NT-05', 'NA-01')
const part = (group: string): Claim => ({ kind: 'part', group, codes: ['NA-01', 'NT-01', 'NT-02', 'NT-05'] })

const receivedClauses = [
  '{y}年，{we}共收到政府信息公开申请{R}件',
  '{y}年度，{we}新收政府信息公开申请{R}件',
  '全年共受理政府信息公开申请{R}件',
  '本年度{we}收到公民、法人和其他组织提出的政府信息公开申请{R}件',
  '{y}年，{we}共接收依申请公开{R}件',
  '{we}全年收到依申请公开政府信息申请{R}件',
  '{y}年1月1日至12月31日，{we}共收到政府信息公开申请{R}件',
  '一年来，{we}共收到各类政府信息公开申请{R}件',
  '本年新收政府信息公开申请{R}件',
  '{y}年{we}收到政府信息公开申请数量为{R}件',
  '{y}年，{we}共收到信息公开申请{R}宗',
  '严格执行登记、审核、办理、答复、归档制度，全年收到依申请公开申请{R}件',
  '进一步规范依申请公开办理流程，{y}年共收到申请人提交的政府信息公开申请{R}件',
  '{y}年，{we}共新收到政府信息公开申请 {R} 件',
]

const withOpening = [
  '{y}年，{we}新收政府信息公开申请{R}件，上年结转{C}件',
  '全年共收到政府信息公开申请{R}件，另有上年度结转{C}件',
  '本年新收政府信息公开申请{R}件、上年结转政府信息公开申请{C}件',
  '{y}年{we}收到申请{R}件，上一年度结转申请{C}件',
]

const closedClauses = [
  '已办结{D}件',
  '全年办结{D}件',
  '共办结{D}件',
  '按时办结{D}件',
  '依法依规办结{D}件',
  '当年办结申请{D}件',
  '办结政府信息公开申请{D}件',
  '按期答复{D}件',
  '依法答复{D}件',
]

const closingClauses = [
  '结转下年度继续办理{N}件',
  '{N}件结转下一年度继续办理',
  '结转下年度办理{N}件',
  '尚有{N}件结转至{next}年继续办理',
  '转入下一年度办理{N}件',
  '结转至下年{N}件',
]

const noneClauses = [
  '{y}年，{we}未收到政府信息公开申请。',
  '本年度未收到公民、法人或者其他组织提出的政府信息公开申请，也无上年结转申请。',
  '{y}年{we}没有收到依申请公开政府信息的申请。',
  '全年未收到政府信息公开申请，无结转下年度办理事项。',
  '{we}畅通信函、当面、网络等申请渠道，{y}年度未收到信息公开申请。',
  '{y}年，共收到政府信息公开申请{Z}件，办结{Z2}件。',
  '{y}年度{we}收到政府信息公开申请{Z}件。',
  '{we}健全依申请公开工作机制，指定专人负责，全年无政府信息公开申请。',
]

const ways = ['网络', '信函', '当面', '传真'] as const
const wayNames: Readonly<Record<(typeof ways)[number], readonly string[]>> = {
  网络: ['网络申请', '网上申请', '通过互联网申请', '在线申请', '网络平台提交'],
  信函: ['信函申请', '邮寄申请', '通过信函方式申请', '书面邮寄'],
  当面: ['当面申请', '现场申请', '窗口当面提交', '当面提交'],
  传真: ['传真申请', '通过传真申请'],
}

function channels(world: World): Passage | null {
  const R = count(world, 'applications.received')
  if (R < 4) return null
  const values = partsOf(world, R, 4)
  const names = world.chance.shuffle(ways).slice(0, values.length)
  const listed = values.map((value, index) =>
    say(`${world.chance.pick(wayNames[names[index] ?? '网络'])}{n}件`, { n: mention(value, part('channel')) }),
  )
  const list = clauses(world, listed, ['，', '、'])
  return oneOf(world, ['其中，{list}', '其中{list}', '其中：{list}', '从申请方式看，{list}', '按申请渠道分，{list}'], {
    list,
  })
}

function applicants(world: World): Passage | null {
  const R = count(world, 'applications.received')
  const natural = count(world, 'applications.received', 'natural-person')
  if (R < 4 || natural === R) return null
  const n = tied(natural, 'applicant', 'NT-01', 'NA-01', 'NT-05', 'NA-03')
  const o = tied(R - natural, 'applicant', 'NT-01', 'NA-01', 'NT-05', 'NA-03')
  const share = percentage(world, natural, R, 'rate', 'share')
  return oneOf(
    world,
    [
      '其中，自然人申请{n}件，法人或其他组织申请{o}件',
      '其中自然人{n}件、法人和其他组织{o}件',
      '从申请人类型看，自然人{n}件，法人或其他组织{o}件',
      '其中，自然人申请{n}件，占申请总数的{share}%',
    ],
    { n, o, share },
  )
}

const groups: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.granted$/, ['予以公开', '予以公开']],
  [/\.partly-granted$/, ['部分公开', '予以部分公开']],
  [/\.refused\./, ['不予公开']],
  [/\.unavailable\./, ['无法提供']],
  [/\.unprocessed\./, ['不予处理']],
  [/\.other(?:\.|$)/, ['其他处理']],
]

function outcomes(world: World): Passage | null {
  const D = count(world, 'applications.processed')
  if (D < 3) return null
  const isShort = world.chance.odds(0.5)
  const listed = groups.flatMap(([lines, names]) => {
    const value = outcomeLines(world.form)
      .filter((line) => lines.test(line))
      .reduce((sum, line) => sum + count(world, line), 0)
    if (value === 0 && isShort) return []
    return [say(`${world.chance.pick(names)}{n}件`, { n: outcome(value) })]
  })
  const list = clauses(world, listed, ['，', '、'])
  const isPartial = world.chance.odds(0.15) && listed.length > 2
  const heads = [
    '从办理结果看，{list}',
    '办理结果为：{list}',
    '已办结的申请中，{list}',
    '按照答复类型分，{list}',
    '在办结的申请中，{list}',
    '办理结果：{list}',
  ]
  return isPartial ? oneOf(world, heads, { list: joined(listed.slice(0, 2), '、') }) : oneOf(world, heads, { list })
}

function rates(world: World): Passage | null {
  const all = count(world, 'applications.received') + count(world, 'applications.brought-forward')
  const D = count(world, 'applications.processed')
  if (all === 0) return null
  const full = mention('100', { kind: 'rate', group: 'completion', codes: ['NT-08', 'NA-03'], exact: 100 })
  if (D === all) {
    // How many were closed in time no number says.
    if (world.chance.odds(0.2)) return oneOf(world, ['按时答复率100%', '答复率100%'])
    return oneOf(world, ['办结率{p}%', '答复率为{p}%', '办结率达{p}%', '申请办结率达到{p}%'], { p: full })
  }
  return oneOf(world, ['申请办理均符合法定时限要求', '无逾期答复情况', '按期答复率100%', '未发生超期办理的情形'])
}

function growth(world: World): Passage | null {
  const R = count(world, 'applications.received')
  if (R < 10) return null
  const base = Math.max(5, Math.round(R * (0.4 + world.chance.next() * 1.4)))
  if (base === R) return null
  const [change, word, verb] = base < R ? [R - base, '增长', '增加'] : [base - R, '下降', '减少']
  return oneOf(
    world,
    [
      '较上年的{base}件{verb}{d}件，{word}{p}%',
      '比{last}年（{base}件）{verb}{d}件，同比{word}{p}%',
      '比上年{verb}{d}件，{word}{p}%',
      '较{last}年{base}件{word}{p}%',
    ],
    { base: loose(base), d: loose(change), p: percentage(world, change, base, 'growth', 'growth'), verb, word },
  )
}

function flow(world: World): Passage {
  const [R, C, D, N] = ['received', 'brought-forward', 'processed', 'carried-forward'].map((line) =>
    count(world, `applications.${line}`),
  ) as [number, number, number, number]
  const slots = { R: received(R), C: tied(C, 'carried', 'NT-03', 'NT-01'), D: closed(D), N: carried(N) }
  const { chance } = world
  const parts: Passage[] = []
  if (C > 0 && chance.odds(0.6)) parts.push(oneOf(world, withOpening, slots))
  else {
    parts.push(oneOf(world, receivedClauses, slots))
    const more = chance.pick([growth, channels, applicants, () => null, () => null])(world)
    if (more !== null) parts.push(more)
  }
  if (chance.odds(0.75)) parts.push(oneOf(world, closedClauses, slots))
  if (N > 0 && chance.odds(0.7)) parts.push(oneOf(world, closingClauses, slots))
  else if (N === 0 && chance.odds(0.3))
    parts.push(oneOf(world, ['无结转下年度继续办理的申请', '无结转下年办理件'], slots))
  const sentence = joinedFreely(world, parts)
  const rest = [chance.odds(0.6) ? outcomes(world) : null, chance.odds(0.4) ? rates(world) : null].filter(
    (one) => one !== null,
  )
  return joined([sentence, ...rest], '。').concat('。')
}

/** 。 after a list, so that nothing that follows is read as a part of it; anything else elsewhere. */
function joinedFreely(world: World, passages: readonly Passage[]): Passage {
  return passages.flatMap((passage, index) => {
    if (index === 0) return passage
    const isAfterList = index === 2
    return [
      isAfterList ? world.chance.pick(['。', '；', '。']) : world.chance.pick(['，', '，', '；', '。']),
      ...passage,
    ]
  })
}

/** One paragraph on the applications of the year. */
export function applicationsPassage(world: World): Passage {
  const all = count(world, 'applications.received') + count(world, 'applications.brought-forward')
  if (all > 0) return flow(world)
  return oneOf(world, noneClauses, { Z: received(0), Z2: closed(0) })
}

/** The same number said once more elsewhere, in section one or three. */
export function receivedAgain(world: World): Passage | null {
  const R = count(world, 'applications.received')
  return R === 0 ? null : oneOf(world, receivedClauses, { R: received(R) }).concat('。')
}

/** A sentence that denies what the table states. */
export function denial(world: World): Passage {
  return oneOf(world, [
    '{y}年，{we}未收到政府信息公开申请。',
    '本年度未收到公民、法人或者其他组织提出的政府信息公开申请。',
    '{y}年{we}没有收到依申请公开政府信息的申请。',
    '全年未收到政府信息公开申请。',
  ])
}
