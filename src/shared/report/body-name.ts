/** A body's name in parts: the place, its level, and the organ — so that names can be compared without confusing a district with its city. */

import { matchesOf } from '../text/matches'

/** Level of the place that a name ends with, by its own word: 市 may be a prefecture or a county-level city. */
export type PlaceLevel = 'province' | 'city' | 'county' | 'banner' | 'district' | 'township'

/** How an organ calls itself after 我 and 本: 我局, 我委, 我镇. */
export type OrganWord = '局' | '委' | '厅' | '办' | '院' | '中心' | '镇' | '乡' | '街道' | '政府'

export interface BodyName {
  readonly name: string
  /** `包头市`, `昆都仑区`, `亳州市谯城区`; empty where the name begins with its organ. */
  readonly place: string
  readonly level: PlaceLevel | null
  /** What follows the place: `教育局`, `政府办公室`; empty for a government named by its place. */
  readonly organ: string
  readonly organWord: OrganWord | null
}

const levels: Readonly<Record<string, PlaceLevel>> = {
  省: 'province',
  自治区: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  县: 'county',
  旗: 'banner',
  区: 'district',
  镇: 'township',
  乡: 'township',
  苏木: 'township',
  街道: 'township',
}

/** Words that hold a place's last character without being one. */
const notPlaces = /(?:开发|高新|示范|园|新城|景|灌|林|库|矿山|保税|合作|试验)$/
/** 亳州市 is one place; 市场, 区域, 市政 are words. */
const insideWord = /^(?:省|市(?!场|容|政(?!府))|县(?!域)|区(?!域)|旗|[场域容]|政(?!府))/
const ofTowns = /^(?:管理|建设|规划|更新|运行|综合|公用|照明)/
const placeEnd = /自治区|苏木|街道|[省市州盟县旗区镇乡]/g
/** Takes the body's name of a title or a sentence (normalised) apart. */
export function bodyNameOf(name: string): BodyName {
  let place = ''
  let level: PlaceLevel | null = null
  for (const match of matchesOf(name, placeEnd)) {
    const end = match.index + match[0].length
    const before = name.slice(place.length, match.index)
    // 市场监督管理局, 城市管理局, 区域经济合作局 and the like are organs, and a place has a name before its word.
    const after = name.slice(end)
    if (before.length === 0 || insideWord.test(after) || notPlaces.test(before)) continue
    if (before.endsWith('城') && ofTowns.test(after)) continue
    if (/(?:局|委员会|厅|办公室|中心)/.test(before)) break
    place = name.slice(0, end)
    level = levels[match[0]] ?? null
  }
  const organ = name.slice(place.length)
  return { name, place, level, organ, organWord: organWordOf(organ, place) }
}

function organWordOf(organ: string, place: string): OrganWord | null {
  if (/街道(?:办事处|办)?$/.test(place + organ)) return '街道'
  if (organ === '' || /^(?:人民)?政府$/.test(organ)) {
    if (/(?:镇)$/.test(place)) return '镇'
    if (/(?:乡|苏木)$/.test(place)) return '乡'
    return '政府'
  }
  if (organ.endsWith('局')) return '局'
  if (/委(?:员会)?$/.test(organ)) return '委'
  if (organ.endsWith('厅')) return '厅'
  if (/(?:办公室|办)$/.test(organ)) return '办'
  if (organ.endsWith('院')) return '院'
  return organ.endsWith('中心') ? '中心' : null
}

/** Whether one name is the other cut short: every character of the shorter stands in the longer, in order (昆区 of 昆都仑区). */
export function isShortFor(short: string, long: string): boolean {
  let at = 0
  for (const character of short) {
    at = long.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
