/** What frames the figures of a report: introduction, section five and six, signature, and the page around it. */

import type { Passage } from '../model'
import { mention, tied } from '../say'
import type { World } from './world'
import { count, oneOf } from './world'

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

const parts2019 =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项'

export function introduction(world: World): readonly Passage[] {
  const { chance, form } = world
  const contact = contactWords(world)
  if (form === '2008' || form === '2014') {
    return [
      oneOf(
        world,
        [
          '根据《中华人民共和国政府信息公开条例》的规定，现公布{place}{y}年政府信息公开工作年度报告。本报告中所列数据的统计期限自{y}年1月1日起至{y}年12月31日止。{contact}',
          '本年度报告依据《中华人民共和国政府信息公开条例》编制，统计期限为{y}年1月1日至12月31日。{contact}',
        ],
        { contact },
      ),
    ]
  }
  const slots = { parts: parts2019, contact }
  const one = oneOf(
    world,
    [
      '本报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制，由{parts}六个部分组成。本报告所列数据的统计期限自{y}年1月1日起至{y}年12月31日止。{contact}',
      '按照《中华人民共和国政府信息公开条例》第五十条规定，现将{y}年度政府信息公开工作情况报告如下。报告内容包括{parts}。统计时限为{y}年1月1日至{y}年12月31日。{contact}',
      '根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》要求，编制本报告。所列数据统计期限为{y}年1月1日至12月31日。{contact}',
    ],
    slots,
  )
  return chance.odds(0.1) ? [] : [one]
}

function contactWords(world: World): Passage {
  const { chance } = world
  const phone = `0${chance.int(310, 998)}-${chance.int(2000000, 8999999)}`
  const post = String(chance.int(100, 899)) + String(chance.int(100, 999))
  return oneOf(
    world,
    [
      '如对本报告有疑问，请与{place}政务公开办公室联系（地址：{place}人民路{n}号，邮编：{post}，电话：{phone}）。',
      '本报告电子版可在政府门户网站（http://www.example{n}.gov.cn）下载。联系电话：{phone}，地址：{place}中心大街{n}号，邮政编码{post}。',
      '如有疑问，请联系：{place}府前路{n}号，电话{phone}，传真{phone}，电子邮箱：zwgk{n}@example.com。',
    ],
    { phone, post, n: String(chance.int(1, 288)) },
  )
}

const problems = [
  '政策解读形式还不够丰富，图解、视频等形式的解读材料占比偏低，群众对部分专业性较强的政策理解不够深入',
  '个别单位信息公开不够及时，公开内容的深度与群众期待仍有差距，存在重数量、轻质量的情况',
  '基层工作人员变动频繁，业务能力参差不齐，对公开范围和程序把握不够准确',
  '依申请公开答复的规范化水平有待提高，个别答复文书说理不够充分',
  '政务公开专区利用率不高，线下公开渠道的作用发挥不够充分',
]
const measures = [
  '丰富解读形式，推动起草单位主要负责人带头解读，运用图表、短视频等方式增强解读效果',
  '压实主体责任，完善信息发布台账，定期开展自查和抽查，发现问题立即整改',
  '分层分类开展业务培训，邀请专家授课并组织案例研讨，稳定基层工作队伍',
  '完善依申请公开办理流程，加强与法制机构会商，统一答复文书格式，提升办理质量',
  '优化专区功能布局，安排专人引导群众使用，推动线上线下融合',
]

export function problemPassages(world: World): readonly Passage[] {
  const { chance } = world
  const picked = chance.shuffle(problems.map((_, index) => index)).slice(0, chance.int(2, 3))
  const said = (from: readonly string[]): string =>
    picked
      .map((index, at) => `${numerals[at] ?? ''}是${from[index] ?? ''}${at === picked.length - 1 ? '。' : '；'}`)
      .join('')
  if (chance.odds(0.5)) {
    return [
      oneOf(world, ['（一）存在的主要问题。{words}'], { words: said(problems) }),
      oneOf(world, ['（二）改进情况。{words}'], { words: said(measures) }),
    ]
  }
  return [
    oneOf(world, ['{y}年，{we}政府信息公开工作取得一定成效，但仍存在一些不足：{words}'], { words: said(problems) }),
    oneOf(world, ['下一步，{we}将重点做好以下工作：{words}'], { words: said(measures) }),
  ]
}

export function otherPassages(world: World): readonly Passage[] {
  if (world.year < 2021)
    return [oneOf(world, ['无其他需要报告的事项。', '{y}年无其他需要报告的事项。', '{we}没有其他需要报告的事项。'])]
  const fee = String(world.chance.int(2, 90) * 10)
  return [
    oneOf(
      world,
      [
        '根据《政府信息公开信息处理费管理办法》，{y}年{we}未收取政府信息公开信息处理费。',
        '{y}年度，{we}发出收费通知0件，收取信息处理费0元。',
        '按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定，{y}年{we}收取信息处理费共计{fee}元。',
        '{y}年，{we}依申请公开未产生信息处理费，无其他需要报告的事项。',
      ],
      { fee },
    ),
  ]
}

/** The years with a duty to report fees for copies and the narrative era. */
export function feePassage(world: World): Passage {
  return oneOf(world, [
    '{y}年，{we}未收取任何政府信息公开费用。',
    '全年没有收取检索、复制、邮寄等费用。',
    '{y}年度，{we}对公民、法人和其他组织申请公开政府信息未收取费用。',
  ])
}

const received = ['NT-01', 'NT-02', 'NA-01', 'NA-02'] as const

/** Applications of 2014 to 2018, whose table has a line for each of these numbers. */
export function statisticsApplications(world: World): Passage {
  const at = (line: string): number => count(world, `statistics.${line}`, 'count')
  const R = at('received')
  if (R === 0) return oneOf(world, ['{y}年，{we}未收到政府信息公开申请。', '本年度没有收到政府信息公开申请。'])
  const part = (line: string, group: string) =>
    mention(at(line), { kind: 'part', group, codes: [...received, 'NT-05'] })
  const slots = {
    R: tied(R, 'received', ...received),
    D: tied(at('closed'), 'closed', ...received),
    a: part('received.in-person', 'channel'),
    b: part('received.fax', 'channel'),
    c: part('received.network', 'channel'),
    d: part('received.letter', 'channel'),
  }
  return oneOf(
    world,
    [
      '{y}年，{we}共收到政府信息公开申请{R}件，其中当面申请{a}件，传真申请{b}件，网络申请{c}件，信函申请{d}件。已办结{D}件。',
      '全年受理政府信息公开申请{R}件，均按规定予以答复。',
      '{y}年度共收到政府信息公开申请{R}件，办结{D}件。',
    ],
    slots,
  )
}

export function statisticsDisputes(world: World): Passage {
  const at = (line: string): number => count(world, `statistics.${line}`, 'count')
  const [T, L] = [at('reconsideration'), at('litigation')]
  if (T + L === 0)
    return oneOf(world, [
      '{y}年，{we}未发生因政府信息公开引起的行政复议、行政诉讼。',
      '全年没有发生政府信息公开行政复议和行政诉讼案件。',
    ])
  const slots = { T: tied(T, 'disputes', 'NT-06', 'NT-04'), L: tied(L, 'disputes', 'NT-06', 'NT-04') }
  if (T === 0) return oneOf(world, ['{y}年，{we}未发生政府信息公开行政复议，被提起行政诉讼{L}件。'], slots)
  if (L === 0) return oneOf(world, ['{y}年，{we}因政府信息公开被申请行政复议{T}件，未发生行政诉讼。'], slots)
  return oneOf(
    world,
    [
      '{y}年，{we}因政府信息公开被申请行政复议{T}件、提起行政诉讼{L}件。',
      '全年发生政府信息公开行政复议{T}件，行政诉讼{L}件。',
    ],
    slots,
  )
}

/** `2023-01-18`, before the deadline of every kind of body. */
export function published(world: World): { readonly iso: string; readonly words: string } {
  const [month, day] =
    world.body.kind === 'government' ? [world.chance.int(1, 3), world.chance.int(4, 28)] : [1, world.chance.int(4, 29)]
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    iso: `${world.year + 1}-${two(month)}-${two(day)}`,
    words: `${world.year + 1}年${month}月${day}日`,
  }
}

export function pageBefore(world: World, iso: string): readonly string[] {
  const { chance, body } = world
  const bar = chance.pick([
    '当前位置：首页 > 政务公开 > 政府信息公开年报',
    '首页 > 政府信息公开 > 法定主动公开内容 > 政府信息公开年报',
    '您现在的位置：网站首页 - 信息公开',
  ])
  const about = chance.pick([
    `发布时间：${iso} 来源：${body.name} 字体：[大 中 小]`,
    `发布日期：${iso} 10:${chance.int(10, 59)} 浏览次数：${chance.scaled(10, 9000)} 来源：${body.place}`,
    `发文时间：${iso} 09:${chance.int(10, 59)}　作者：办公室　点击量：${chance.scaled(10, 9000)}`,
  ])
  return chance.odds(0.7) ? [bar, about] : [about]
}

export function pageAfter(world: World): readonly string[] {
  const { chance, body } = world
  if (chance.odds(0.4)) return []
  return [
    chance.pick(['【打印本页】【关闭窗口】', '打印 | 关闭 | 收藏', '分享到： 微信 微博']),
    `版权所有：${body.name}　网站标识码：${chance.int(1000000000, 9999999999)}`,
  ]
}
