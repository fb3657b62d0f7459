/** Counters of the prose (domain 6.1): what a number counts by, longest words first. */

const words = [
  '个百分点',
  '百分点',
  '千分点',
  '件次',
  '条次',
  '篇次',
  '人次',
  '场次',
  '批次',
  '户次',
  '家次',
  '期次',
  '车次',
  '项次',
  '点次',
  '册次',
  '余次',
  '万美元',
  '亿美元',
  '美元',
  '万元',
  '亿元',
  '元',
  '平方公里',
  '平方米',
  '公里',
  '公顷',
  '个工作日',
  '工作日',
  '个小时',
  '小时',
  '分钟',
  '个月',
  '周年',
  '秒',
  '条',
  '件',
  '次',
  '篇',
  '个',
  '项',
  '份',
  '期',
  '人',
  '场',
  '家',
  '户',
  '宗',
  '起',
  '页',
  '部',
  '名',
  '位',
  '例',
  '批',
  '则',
  '处',
  '套',
  '册',
  '本',
  '台',
  '天',
  '日',
  '年',
  '月',
  '倍',
  '分',
  '字',
  '张',
  '幅',
  '卷',
  '种',
  '类',
  '辆',
  '亩',
  '米',
  '吨',
  '岁',
  '周',
  '季',
  '轮',
  '站',
  '所',
  '座',
  '间',
  '只',
  '支',
  '款',
  '版',
  '集',
  '讲',
  '班',
  '节',
  '块',
  '门',
  '组',
  '通',
  '封',
  '颗',
  '头',
  '口',
  '栏',
  '句',
  '课',
  '盘',
  '辑',
  '档',
  '路',
  '号',
] as const

const counter = new RegExp(String.raw`(?:[%‰]|${words.join('|')})(?:[(/](?:次|条|件|篇|份|个|起|宗)[)]?)?`, 'y')

export interface CounterAt {
  /** `条`, `人次`, `万元`, `%`; of `条(次)` the first word. */
  readonly counter: string
  readonly end: number
}

/** The counter that stands at `at`, behind 多 or 余 if need be; null where none does. Offsets of the compact text. */
export function counterAt(text: string, at: number): CounterAt | null {
  const from = '多余来'.includes(text.charAt(at)) && text.charAt(at) !== '' ? at + 1 : at
  counter.lastIndex = from
  const found = counter.exec(text)?.[0]
  if (found === undefined) return null
  return { counter: found.replace(/[(/].*$/, ''), end: from + found.length }
}

const money = new Set(['元', '万元', '亿元', '美元', '万美元', '亿美元'])
const shares = new Set(['%', '‰', '个百分点', '百分点', '千分点', '倍'])
const spans = new Set([
  '天',
  '日',
  '年',
  '月',
  '个月',
  '周',
  '小时',
  '个小时',
  '分钟',
  '秒',
  '工作日',
  '个工作日',
  '岁',
  '周年',
])

export const isMoney = (word: string | null): boolean => word !== null && money.has(word)
/** Percentages, percentage points and multiples: numbers about other numbers. */
export const isShare = (word: string | null): boolean => word !== null && shares.has(word)
/** Lengths of time. */
export const isDuration = (word: string | null): boolean => word !== null && spans.has(word)

/** Counters by which applications, cases and documents are counted. */
const cases = new Set(['件', '宗', '份', '起', '例', '个', '条', '项', '件次', '次', '人次', '封'])
/** Whether a number with this counter can count applications; one without a counter can. */
export const countsCases = (word: string | null): boolean => word === null || cases.has(word)
