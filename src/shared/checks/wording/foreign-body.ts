/** Whether the report speaks as another body: 我镇 in a bureau's report, 报送区政府 in a city's — traces of a copied text. */

import type { BodyName, OrganWord, PlaceLevel } from '../../report/body-name'
import { bodyNameOf, isShortFor } from '../../report/body-name'
import { paragraphsOf } from '../../report/paragraphs'
import { matchesOf } from '../../text/matches'
import type { Span } from '../../text/span'
import type { Bilingual, Subject } from '../check'
import { defineCheck } from '../check'
import { finding, untested } from '../mark'
import { passageWords, quoteInContext } from '../quote'

export const foreignBody = defineCheck({
  id: 'wording/foreign-body',
  code: 'TX-03',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '主体错位、复制痕迹', en: 'Another body speaks' },
  asks: {
    zh: '正文是否出现与本单位不符的自称或者其他单位名称？',
    en: 'Does the text speak as a body other than the one that reports?',
  },
  forms: 'all',
  messages: {
    foreign: {
      zh: '“{stated}”与编报单位“{body}”不符（{reason}），疑为复制其他单位文本，请核实更正。',
      en: '“{stated}” does not fit the reporting body {body}: {reason}; the text may be copied from another body.',
    },
  },
  reasons: {
    noBody: { zh: '编报单位未能识别，无法核对正文主体。', en: 'The reporting body was not recognised.' },
  },
  *run({ document, report, form }: Subject) {
    const { name } = report.body
    if (name === null) return yield untested('noBody', { section: null })
    const own = bodyNameOf(name)
    const prose = paragraphsOf(document, report, form).filter((one) => one.kind === 'body' || one.kind === 'heading')
    const inAutonomousRegion = prose.some((one) => one.text.includes('自治区')) || name.includes('自治区')
    const rules = [...selfWords(own), ...levelWords(own, inAutonomousRegion), ...superiorWords(own)]
    for (const paragraph of prose) {
      const text = paragraph.plain
      if (!text.includes('我') && !/[县区旗镇乡市]/.test(text)) continue
      const found = [...rules.flatMap((rule) => breachesOf(rule, text)), ...otherPlaces(own, text)]
      for (const { at, reason } of found.slice(0, mostShown)) {
        yield finding(
          'foreign',
          { stated: text.slice(at.start, at.end), body: name, reason },
          { section: paragraph.section, passage: passageWords(text.slice(at.start, at.end + 12)) },
          quoteInContext(document, paragraph, at),
        )
      }
    }
  },
})

const mostShown = 5

interface Rule {
  /** A text without this word holds none: spares the search. */
  readonly hint: string
  readonly pattern: RegExp
  readonly reason: Bilingual
}

interface Found {
  readonly at: Span
  readonly reason: Bilingual
}

function breachesOf({ hint, pattern, reason }: Rule, text: string): readonly Found[] {
  if (!text.includes(hint)) return []
  return matchesOf(text, pattern).map((match) => ({
    at: { start: match.index, end: match.index + match[0].length },
    reason,
  }))
}

/** 我局, 我委, 我镇…: what a body may call itself. Words of its superiors (我市, 我县) are none of these. */
const selfWord: Readonly<Record<OrganWord, readonly OrganWord[]>> = {
  局: ['局'],
  委: ['委', '局', '办'],
  厅: ['厅'],
  办: ['办', '委'],
  // Hospitals and centres are often one house with a bureau.
  院: ['院', '局', '委'],
  中心: ['中心', '局', '委'],
  镇: ['镇'],
  乡: ['乡'],
  街道: ['街道', '办'],
  政府: [],
}
/** 我办 and 我中心 are left out: a government's office writes its report, and a bureau has its own centres. */
const judgedWords: readonly OrganWord[] = ['局', '委', '厅', '镇', '乡', '街道']

function selfWords(own: BodyName): readonly Rule[] {
  const { organWord } = own
  if (organWord === null) return []
  return judgedWords
    .filter((word) => !selfWord[organWord].includes(word))
    .map((word) => ({
      hint: `我${word}`,
      // 我委托, 我乡镇 and 自我局限 are other words.
      pattern: new RegExp(`(?<![自敌忘])我${word}(?![托员派任限面部势镇村])`, 'g'),
      reason: { zh: `自称“我${word}”`, en: `it calls itself 我${word}` },
    }))
}

/** 我县 in a district, 我旗 in a county. 我市 may be a superior's word, 我区 an autonomous region's. */
const levelWord: Readonly<Partial<Record<PlaceLevel, string>>> = { county: '县', district: '区', banner: '旗' }

function levelWords({ name, level }: BodyName, inAutonomousRegion: boolean): readonly Rule[] {
  if (level === null || level === 'township' || level === 'province') return []
  return ['县', '区', '旗']
    .filter((word) => levelWord[level] !== word && !name.includes(word) && !(word === '区' && inAutonomousRegion))
    .map((word) => ({
      hint: `我${word}`,
      pattern: new RegExp(`(?<![自敌忘])我${word}(?![域别间分])`, 'g'),
      reason: { zh: `自称“我${word}”`, en: `it calls itself 我${word}` },
    }))
}

/** A government below, or of another kind, named as the authority to report to (seed 001: 报送区政府发文 in a city's report). */
function superiorWords({ name, place, level }: BodyName): readonly Rule[] {
  // A branch of a city's bureau answers to its district.
  if (name.includes('分局')) return []
  if (level !== 'city' && level !== 'county' && level !== 'district' && level !== 'banner') return []
  return ['县', '区', '旗']
    .filter((word) => levelWord[level] !== word && !name.includes(word) && !(level === 'city' && place.endsWith('州')))
    .map((word) => ({
      hint: `${word}`,
      pattern: new RegExp(
        `在${word}(?:委、?(?:${word})?)?(?:人民)?政府的?(?:正确|坚强)?领导下|(?:报送|呈报|上报|报经|报请|提请|提交|报|经|以)${word}(?:人民)?政府(?:办公室|办)?(?:发文|名义|审[定批议核]|批准|同意|印发|常务会议|研究)`,
        'g',
      ),
      reason: { zh: `以“${word}政府”为本级政府`, en: `it takes a ${word} government for its own` },
    }))
}

/** A place of the same rank as subject of a statement of disclosure, which is neither the body's own nor its name cut short. */
const subject =
  /(?:^|[。;])(?:(?:19|20)\d\d年(?:度)?,?)?((?:[一-龥]{2,4}(?:市|州|盟))?[一-龥]{2,5}(?:市|县|区|旗|镇|乡))([一-龥]{2,10}(?:局|委员会|厅|办公室|办事处)|人民政府|政府)?(?:共|累计|全年|主动公开|收到|受理|共收到|未收到|认真|严格|高度重视|积极|切实|持续|不断|深入|大力|始终|坚持|将(?!其|近))/g
const noPlace = /落实|按照|根据|贯彻|全|各|本|我|该|上级|相关|有关|所属|辖|依据|围绕|通过|对|向|与|和|及|等|将|把|在/

function otherPlaces(own: BodyName, text: string): readonly Found[] {
  if (own.place === '') return []
  return matchesOf(text, subject).flatMap((match) => {
    const [all, place = '', organ = ''] = match
    const other = bodyNameOf(place + organ)
    const sameRank = rank(other.level) === rank(own.level) && (organ === '') === (own.organ === '')
    const word = lastPlace(other.place)
    if (
      !(sameRank || isBeside(own, word)) ||
      word.length < 2 ||
      noPlace.test(place) ||
      own.place.includes(word) ||
      isShortFor(word.slice(0, -1), own.place)
    ) {
      return []
    }
    const start = match.index + all.indexOf(place)
    return [
      {
        at: { start, end: start + place.length + organ.length },
        reason: { zh: '其他地区的单位名称', en: 'the name of a body elsewhere' },
      },
    ]
  })
}

/** 西宁县 beside 青浦县石桥镇 or 青浦县教育局: the body's own name says in which county it lies, and this is another. */
function isBeside(own: BodyName, word: string): boolean {
  return /[县旗]/.test(own.place) && /[县旗]$/.test(word)
}

/** 谯城区 of 亳州市谯城区. */
function lastPlace(place: string): string {
  return /[^市州盟省]+.$/.exec(place)?.[0] ?? place
}

function rank(level: PlaceLevel | null): string | null {
  return level === 'county' || level === 'district' || level === 'banner' ? 'county' : level
}
