/** Which report of a workspace is last year's report of the same body: by its name under all its spellings, and its year. */

import { bodyNameOf } from '../report/body-name'
import { normalise } from '../text/normalise'

/** What a report's own file says of whose it is. */
export interface Head<Id extends string> {
  readonly id: Id
  readonly bodyName: string | null
  readonly year: number | null
}

/** Two names that a person paired: the one body was renamed or merged into the other. */
export type Renaming = readonly [string, string]

export type PriorFound<Id extends string> =
  | { readonly kind: 'found'; readonly id: Id; readonly how: 'same-body' | 'renamed' }
  /** `several`: more than one report of this body and the year before. */
  | { readonly kind: 'none'; readonly why: 'nothing' | 'several' | 'year-unknown' | 'body-unknown' }

/** A name taken apart and spelled in one way. */
interface Body {
  /** `亳州市谯城区`; empty where the name begins with its organ. */
  readonly place: string
  /** `教育局`, `政府办公室`; empty for a government. */
  readonly organ: string
}

const government = /^(?:人民)?政府$/

/** Full and short forms of the same organ; each of normalised text. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/人民政府/g, '政府'],
  [/(?:办公室|办)$/, '办'],
  [/办公厅$/, '办公厅'],
  [/委员会/g, '委'],
  [/发展(?:和|与)?改革委|发改委/, '发改委'],
  [/卫生(?:和|与)?健康(?:委|局)|卫健(?:委|局)/, '卫健委'],
  [/住房(?:和|与)?城乡建设(?:局|委)|住建局/, '住建局'],
  [/人力资源(?:和|与)?社会保障局|人社局/, '人社局'],
  [/自然资源(?:和|与)规划局/, '自然资源规划局'],
  [/文化(?:广电)?(?:和|与)?(?:体育)?旅游(?:体育)?(?:和)?(?:广播电视)?局|文旅局/, '文旅局'],
  [/农业(?:和|与)?农村局/, '农业农村局'],
  [/市场监督管理局|市场监管局/, '市监局'],
  [/管理委$|管委$|管委会$/, '管委'],
  [/[和与、]/g, ''],
]

/** Null where there is no name. */
function bodyOf(name: string | null): Body | null {
  const plain = normalise(name ?? '').replace(/[(（【[].{0,20}[)）】\]]$/, '')
  if (plain === '') return null
  const { place, organ } = bodyNameOf(plain)
  if (government.test(organ) || (place.endsWith('街道') && /^办(?:事处)?$/.test(organ))) return { place, organ: '' }
  // 县教育局 names no place, only its level
  const own = place === '' ? organ.replace(/^[省市州盟县旗区](?=.{2})/, '') : organ
  return { place, organ: spellings.reduce((words, [pattern, short]) => words.replace(pattern, short), own) }
}

const levelWord = /[省市州盟县旗区]$/

/** 谯城区 is the end of 亳州市谯城区; 城区 is not the end of 新城区. */
function samePlace(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 2 && long.endsWith(short) && levelWord.test(long.slice(0, -short.length))
}

/** Whether two names are one body's: 人民政府 or not, with or without the city before its district, in any width. */
export function isSameBody(a: string | null, b: string | null): boolean {
  const [x, y] = [bodyOf(a), bodyOf(b)]
  return x !== null && y !== null && x.organ === y.organ && samePlace(x.place, y.place)
}

/** Worth offering to a person: the same organ with no place named, the same place, or names with most letters in common. */
export function isLikeName(a: string | null, b: string | null): boolean {
  const [x, y] = [bodyOf(a), bodyOf(b)]
  if (x === null || y === null) return false
  const isUnplaced = (one: Body): boolean => one.place === ''
  if (x.organ !== '' && x.organ === y.organ && (isUnplaced(x) || isUnplaced(y))) return true
  return x.place !== '' && samePlace(x.place, y.place) && sharedLetters(x.organ, y.organ) >= 0.5
}

function sharedLetters(a: string, b: string): number {
  if (a === '' || b === '') return 0
  const letters = new Set(a)
  return (2 * Array.from(new Set(b)).filter((letter) => letters.has(letter)).length) / (letters.size + new Set(b).size)
}

function isRenamed(a: string | null, b: string | null, renamings: readonly Renaming[]): boolean {
  return renamings.some(([x, y]) => (isSameBody(a, x) && isSameBody(b, y)) || (isSameBody(a, y) && isSameBody(b, x)))
}

export interface Finder<Id extends string> {
  readonly priorOf: (report: Head<Id>) => PriorFound<Id>
  /** Other reports of the same body and year: further versions of the same report. */
  readonly versionsOf: (report: Head<Id>) => readonly Id[]
  /** All reports of its body, in order of their years; its own among them. */
  readonly yearsOf: (report: Head<Id>) => readonly Head<Id>[]
}

/** @param renamings taught by a person who paired two reports of differently named bodies */
export function finderIn<Id extends string>(
  reports: readonly Head<Id>[],
  renamings: readonly Renaming[] = [],
): Finder<Id> {
  const byYear = Map.groupBy(reports, ({ year }) => year)
  /** Names repeat from year to year; each pair is looked at once. */
  const known = new Map<string, boolean>()
  const same = (a: Head<Id>, b: Head<Id>): boolean => {
    const key = `${a.bodyName ?? ''}\n${b.bodyName ?? ''}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = isSameBody(a.bodyName, b.bodyName)
    known.set(key, found)
    return found
  }
  return {
    priorOf(report) {
      if (report.year === null) return { kind: 'none', why: 'year-unknown' }
      if (bodyOf(report.bodyName) === null) return { kind: 'none', why: 'body-unknown' }
      const before = (byYear.get(report.year - 1) ?? []).filter(({ id }) => id !== report.id)
      const ofBody = before.filter((one) => same(report, one))
      const [only] = ofBody
      if (only && ofBody.length === 1) return { kind: 'found', id: only.id, how: 'same-body' }
      if (ofBody.length > 1) return { kind: 'none', why: 'several' }
      const renamed = before.filter((one) => isRenamed(report.bodyName, one.bodyName, renamings))
      const [other] = renamed
      if (other && renamed.length === 1) return { kind: 'found', id: other.id, how: 'renamed' }
      return { kind: 'none', why: renamed.length > 1 ? 'several' : 'nothing' }
    },
    versionsOf: (report) =>
      report.year === null
        ? []
        : (byYear.get(report.year) ?? [])
            .filter((one) => one.id !== report.id && same(report, one))
            .map(({ id }) => id),
    yearsOf: (report) =>
      reports
        .filter((one) => one.year !== null)
        .filter(
          (one) => one.id === report.id || same(report, one) || isRenamed(report.bodyName, one.bodyName, renamings),
        )
        .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)),
  }
}
