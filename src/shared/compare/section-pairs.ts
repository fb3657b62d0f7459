/** Which section of last year's report this year's continues: by key, or by what the heading speaks of where keys only count. */

import type { SectionKey } from '../forms/form'
import { normalise } from '../text/normalise'
import type { Span } from '../text/span'
import { likeness, sketchOf } from './units'

/** A section up to the next one, whatever stands between. */
export interface Stretch {
  readonly key: SectionKey
  readonly heading: string | null
  readonly at: Span
}

export interface SectionPair {
  readonly key: SectionKey
  readonly prior: Stretch | null
  readonly current: Stretch | null
}

/** What stands before the first section. */
export const front: SectionKey = 'front'

/** Topics of headings through all forms (domain 2.1 to 2.5); the first that fits. */
const topics: readonly (readonly [string, RegExp])[] = [
  ['fees', /收费|减免|收取的费用/],
  ['disputes', /复议|诉讼|申诉/],
  ['problems', /问题|不足|改进|下一步|打算|整改/],
  ['applications', /依申请|申请/],
  ['disclosure', /主动公开/],
  ['other', /其他|其它|需要(?:报告|说明)|附表|附件/],
  ['overview', /总体|概述|概况|基本情况|综述/],
]

const leastAlike = 0.5

/** Every section of either report once, in the order of the current one; one that only the prior has after its neighbour there. */
export function pairSections(prior: readonly Stretch[], current: readonly Stretch[]): SectionPair[] {
  const left = new Set(prior)
  const partners = new Map<Stretch, Stretch>()
  const match = (fits: (a: Stretch, b: Stretch) => boolean): void => {
    for (const b of current) {
      if (partners.has(b)) continue
      const a = prior.find((one) => left.has(one) && fits(one, b))
      if (a === undefined) continue
      partners.set(b, a)
      left.delete(a)
    }
  }
  match((a, b) => a.key === b.key && !isCounted(a.key))
  match((a, b) => sameWords(a, b))
  match((a, b) => topicOf(a) !== null && topicOf(a) === topicOf(b))
  match((a, b) => isCounted(a.key) && isCounted(b.key) && headingsAlike(a, b) >= leastAlike)
  match((a, b) => a.key === b.key)
  const pairs: SectionPair[] = current.map((one) => ({ key: one.key, prior: partners.get(one) ?? null, current: one }))
  for (const [i, alone] of prior.entries()) {
    if (!left.has(alone)) continue
    const neighbour = prior.slice(0, i).findLast((one) => pairs.some((pair) => pair.prior === one))
    const at = neighbour === undefined ? 0 : pairs.findIndex((pair) => pair.prior === neighbour) + 1
    pairs.splice(at, 0, { key: alone.key, prior: alone, current: null })
  }
  return pairs
}

/** Keys of the older forms are places in the order, and say nothing of what the section is about. */
function isCounted(key: SectionKey): boolean {
  return /^s\d+$/.test(key)
}

function wordsOf({ heading }: Stretch): string {
  return normalise(heading ?? '').replace(/^(?:第?[一二三四五六七八九十]+(?:部分)?|\d+)?[、.,:()]*/, '')
}

function sameWords(a: Stretch, b: Stretch): boolean {
  const words = wordsOf(a)
  return words !== '' && words === wordsOf(b)
}

function topicOf(one: Stretch): string | null {
  const words = wordsOf(one)
  return topics.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

function headingsAlike(a: Stretch, b: Stretch): number {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  return x === '' || y === '' ? 0 : likeness(sketchOf(x), sketchOf(y))
}
