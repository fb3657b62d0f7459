/** Whose number it is (domain 6.3): the reporting body's own, or that of a wider or narrower circle, so that unlike circles are not compared. */

import { matchesOf } from '../text/matches'
import { isShortFor } from './body-name'
import type { ReportBody } from './report'

/** Finds the scope words of a clause. Null = the reporting body; `undefined` = the clause names no one. */
export type ScopeReader = (clause: string) => string | null | undefined

const places = '省市州盟区县旗'
const scopeWords = new RegExp(
  [
    String.raw`自治区(?!人民政府|政府)`,
    String.raw`全(?:自治区|省|市|州|盟|区|县|旗|镇|乡|街道|局|厅|委|系统|院|校|办)(?!面|部|体|民)`,
    String.raw`[我本](?:自治区|省|市|州|盟|区|县|旗|镇|乡|街道|局|厅|委|办|院|校|中心|单位|机关|部门|行政机关|系统|级政府)(?!政府门户网|级)`,
    String.raw`[${places}]?本级(?!别)`,
    String.raw`(?:[${places}](?:级|直|政府)?)?(?:各(?:相关|有关|职能|工作)?|职能|工作)部门(?:单位)?|[${places}][级直](?:各)?(?:部门|单位|机关)(?:单位)?`,
    String.raw`各(?:[${places}]|地区|地|单位|委办局|街镇|镇街|乡镇|镇|乡|街道)`,
    String.raw`旗县区|县市区|市县区|县区|区县|乡镇|镇街|街镇|各级(?:人民)?政府|各级(?:行政)?机关|下级|基层单位`,
    String.raw`[${places}镇乡](?:人民)?政府(?!信息|网站|门户|公报|开放|职能|部门|工作|令|采购|购买|投资|债务|服务|主导|常务|会议)(?:办公厅|办公室|办)?|[${places}](?:人民)?政府(?:门户)?网站?|政府办(?:公厅|公室)?`,
    String.raw`[省市县区乡镇旗]级(?!别|以上|政府)`,
    String.raw`(?:[省市州盟区县旗])[一-龥]{1,7}?(?:局|委员会|委办|办公室|厅|中心|大队|支队)(?=网站|[共累主发公收受办召开制印举开组报]|[,:])`,
  ].join('|'),
  'g',
)

/** 市 of 包头市人民政府, 区 of 济南市莱芜区; null where the name shows none. */
function placeOf(name: string): string | null {
  const bare = name.replace(/(?:人民政府|政府)?(?:办公厅|办公室)?$/, '')
  const last = bare.at(-1) ?? ''
  if (bare.endsWith('自治区')) return '自治区'
  return '省市州盟区县旗镇乡'.includes(last) && last !== '' ? last : bare.endsWith('街道') ? '街道' : null
}

const plain = (words: string): string => words.replace(/人民政府/g, '政府').replace(/[^一-龥]/g, '')

/** 县市场监管局 of 青浦县市场监督管理局: the same organ of the same place, characters left out. */
function isCutShort(bare: string, name: string): boolean {
  return bare.length >= 4 && bare.at(-1) === name.at(-1) && isShortFor(bare, name)
}

/**
 * Reads scopes for one report. `我市`, `本机关` always mean the body; `全市` only in the report of a city's government,
 * where `市政府` is narrower; a body's own name means the body.
 */
export function scopeReader(body: ReportBody): ScopeReader {
  const name = plain(body.name ?? '')
  const place = placeOf(name)
  const isOwn = (word: string): boolean => {
    if (/^[我本]/.test(word)) return !word.includes('系统') && !word.endsWith('级政府')
    const bare = plain(word)
    if (bare.startsWith('全')) {
      if (body.kind === 'department') return /^全(?:局|厅|委|院|校|办)$/.test(bare)
      if (body.kind === 'township') return /^全(?:镇|乡|街道)$/.test(bare)
      return body.kind === 'government' && place !== null && bare === `全${place}`
    }
    if (bare.length >= 3 && body.kind !== 'government')
      return name.endsWith(bare) || (bare.length >= 5 && bare.includes(name) && name !== '') || isCutShort(bare, name)
    return false
  }
  return (clause) => {
    let narrow: string | undefined
    let own = false
    const words = clause.includes('《') ? clause.replace(/《[^》]{0,100}》/g, '') : clause
    for (const [word] of matchesOf(words, scopeWords)) {
      if (!isOwn(word)) narrow = word
      else if (word.startsWith('全')) return null
      else own = true
    }
    if (narrow !== undefined) return narrow
    return own || (name.length >= 4 && clause.includes(name)) ? null : undefined
  }
}
