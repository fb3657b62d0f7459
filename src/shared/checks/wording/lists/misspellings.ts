/** Wrong, missing and doubled characters with the word meant: only pairs in which the misspelling is no word of its own, in no neighbourhood. */

import { matchesOf } from '../../../text/matches'
import type { Span } from '../../../text/span'

export interface Misspelling {
  readonly wrong: string
  readonly right: string
  /** Source of an expression for `wrong` where the bare word would also hit right words (建全国一体化平台). */
  readonly where?: string
}

export const misspellings: readonly Misspelling[] = [
  { wrong: '布署', right: '部署' },
  { wrong: '贯切', right: '贯彻', where: '贯切(?=落实|执行|实施)' },
  { wrong: '惯彻', right: '贯彻' },
  { wrong: '贯砌', right: '贯彻' },
  { wrong: '既使', right: '即使', where: '既使(?=是|在没)' },
  { wrong: '即然', right: '既然' },
  { wrong: '以经', right: '已经', where: '以经(?=完成|公开|建立|答复|开展|办结)' },
  { wrong: '己经', right: '已经', where: '(?<!自)己经(?!营|手|济|历|办)' },
  { wrong: '一如继往', right: '一如既往' },
  { wrong: '再接再励', right: '再接再厉' },
  { wrong: '在接再厉', right: '再接再厉' },
  { wrong: '迫不急待', right: '迫不及待' },
  { wrong: '按步就班', right: '按部就班' },
  { wrong: '责无旁代', right: '责无旁贷' },
  { wrong: '相形见拙', right: '相形见绌' },
  { wrong: '坐谈会', right: '座谈会', where: '(?<!请)坐谈会(?!见|谈)' },
  { wrong: '渡过难关', right: '度过难关' },
  { wrong: '绩校', right: '绩效', where: '绩校(?=考核|评估|管理)' },
  { wrong: '审请', right: '申请', where: '(?<![评会报初终编送])审请(?=公开|人|表|政府信息|量|件)' },
  { wrong: '依申清', right: '依申请' },
  { wrong: '以申请公开', right: '依申请公开', where: '(?<=[、和及理到])以申请公开(?=工作|情况|政府信息|制度)' },
  { wrong: '政府信息工开', right: '政府信息公开' },
  { wrong: '信息公开条列', right: '信息公开条例' },
  { wrong: '行政复仪', right: '行政复议' },
  { wrong: '行政复义', right: '行政复议' },
  { wrong: '行政诉松', right: '行政诉讼' },
  { wrong: '行政讼诉', right: '行政诉讼' },
  { wrong: '行政诉颂', right: '行政诉讼' },
  { wrong: '宜传', right: '宣传', where: '(?<![适不便事相])宜传(?=工作|教育|活动|引导|报道|培训|力度|贯彻)' },
  { wrong: '公示兰', right: '公示栏' },
  { wrong: '公开兰', right: '公开栏' },
  { wrong: '政策解渎', right: '政策解读' },
  { wrong: '规范划', right: '规范化', where: '标准化规范划' },
  { wrong: '督查督辨', right: '督查督办' },
  { wrong: '建全', right: '健全', where: '(?<![创共构新扩组修搭改筹兴])建全(?=完善|机制|制度|各项制度|工作机制|体系)' },
  { wrong: '做为', right: '作为', where: '做为(?=政务|政府|重要|一项|工作|推进)' },
  { wrong: '必需', right: '必须', where: '必需(?=严格|坚持|认真|做到|按照|依法)' },
  { wrong: '凑效', right: '奏效' },
  { wrong: '松驰', right: '松弛' },
  { wrong: '幅射', right: '辐射' },
  { wrong: '修定', right: '修订', where: '新修定|修定后的(?=条例|《)' },
  { wrong: '政府信公开', right: '政府信息公开' },
  { wrong: '政府息公开', right: '政府信息公开' },
  { wrong: '信息息公开', right: '信息公开' },
  { wrong: '信信息公开', right: '信息公开' },
  { wrong: '公公开', right: '公开', where: '(?<!办)公公开' },
  { wrong: '信息公工作', right: '信息公开工作' },
  { wrong: '主动公政府信息', right: '主动公开政府信息' },
  { wrong: '依申公开', right: '依申请公开' },
  { wrong: '依请公开', right: '依申请公开' },
  { wrong: '依依申请', right: '依申请' },
  { wrong: '已获的', right: '已获得', where: '已获的(?=信息)' },
]

const patterns = misspellings.map(({ wrong, right, where }) => ({
  wrong,
  right,
  where: new RegExp(where ?? wrong, 'g'),
}))

export interface FoundMisspelling {
  /** UTF-16 offsets in the text given, half-open. */
  readonly at: Span
  readonly right: string
}

/**
 * A search for the misspellings whose bare word stands somewhere in the whole text: few or none, so that its parts can be
 * searched one by one at next to no cost.
 */
export function misspellingsOf(whole: string): (text: string) => readonly FoundMisspelling[] {
  const present = patterns.filter(({ wrong }) => whole.includes(wrong))
  return (text) =>
    present.flatMap(({ right, where }) =>
      matchesOf(text, where).map((match) => ({
        at: { start: match.index, end: match.index + match[0].length },
        right,
      })),
    )
}
