/** Known slips of the pen: doubled and missing marks, words left over. Each with its reason; nothing generic. */

import type { Bilingual } from '../../check'

export interface Slip {
  readonly id: string
  /** Matches in a normalised text, where commas, colons, semicolons and brackets are half-width and quotes are `"`. */
  readonly pattern: RegExp
  /** A text without this word holds no such slip: spares the search. */
  readonly hint?: string
  readonly reason: Bilingual
  /** A missing mark: the characters must stand side by side in the file, since a line break may have stood for it. */
  readonly isContiguous?: true
}

const missing = (zh: string, en: string): Bilingual => ({ zh: `${zh}缺少标点`, en: `a mark is missing ${en}` })
const doubled: Bilingual = { zh: '标点重复或者误用', en: 'two marks stand side by side' }

const counters = '(?:条次|条|件次|件|人次|次|篇|个|项|份|期|人|场次|场|家|户|宗|起|元|万元|%)'

/** Marks that are missing: rules of domain 4.9, TX-01, from published reports. */
const marks: readonly Slip[] = [
  {
    id: 'of-which',
    hint: '其中',
    pattern: new RegExp(`\\d${counters}其中(?=[,:]|[一-龥])`, 'g'),
    reason: missing('“其中”之前', 'before 其中'),
    isContiguous: true,
  },
  {
    id: 'following-problems',
    hint: '存在',
    pattern:
      /存在(?:着)?(?:以下|如下)(?:几个|几方面|几点|主要|一些)?(?:方面)?(?:的)?(?:问题|不足|薄弱环节|困难)(?=(?:部分|个别|少数|政府|信息|政务|公开|对|缺|有的|有些|各|工作|主动|依申请|机制|制度|人员|思想|认识|重视))/g,
    reason: missing('“以下问题”之后', 'after 以下问题'),
    isContiguous: true,
  },
  {
    id: 'as-follows',
    hint: '如下',
    pattern: /(?:报告|公布|情况|通报|汇报)如下(?=(?:一|二|\d|\(|我|全|本|20\d\d年|19\d\d年))/g,
    reason: missing('“如下”之后', 'after 如下'),
    isContiguous: true,
  },
  {
    id: 'run-on',
    hint: '之中进一步',
    pattern: /纳入[^,。;:!?]{1,20}之中进一步/g,
    reason: missing('“之中”之后', 'after 之中'),
    isContiguous: true,
  },
  {
    id: 'doubled-marks',
    pattern: /,,|(?<!。)。。(?!。)|;;|、、|:,|,。|。,|;。|。;|、。|、,|,、|:。|:;|::/g,
    reason: doubled,
    isContiguous: true,
  },
]

/** Words left over from an edit. */
const leftOvers: readonly Slip[] = [
  {
    id: 'left-over-jue',
    hint: '推进决',
    pattern: /推进决(?=政务公开|信息公开|政府信息)/g,
    reason: { zh: '“决”字疑为修改遗留', en: '决 seems left over from an edit' },
  },
  {
    id: 'doubled-and',
    hint: '并',
    pattern: /并[把将][^,。;:!?]{1,14}并(?=及时|在|向|按|于|主动)/g,
    reason: { zh: '“并”字重复', en: '并 stands twice' },
  },
  {
    id: 'further-further',
    hint: '进一步进一步',
    pattern: /进一步进一步/g,
    reason: { zh: '词语重复', en: 'a word stands twice' },
  },
  {
    id: 'of-of',
    hint: '的的',
    pattern: /(?<![目有])的的(?![确士])/g,
    reason: { zh: '“的”字重复', en: '的 stands twice' },
  },
  {
    id: 'done-done',
    hint: '了了',
    pattern: /(?<![解末为明])了了(?![之解])/g,
    reason: { zh: '“了”字重复', en: '了 stands twice' },
  },
]

export const slips: readonly Slip[] = [...marks, ...leftOvers]
