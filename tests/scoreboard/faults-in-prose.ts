/** Faults in the prose: every number that something can confirm, and statements that contradict a table. */

import type { Chance } from '../support/generator/chance'
import { chanceOf } from '../support/generator/chance'
import type { GeneratedReport, Mention, PassagePlace, Piece } from '../support/generator/model'
import { cellText, passagesOf, textOf, withPassage } from '../support/generator/model'
import type { Fault } from './fault'
import { anySlip } from './slips'

/** One slip in every number that the report itself can refute. */
export function* mentionSlips(report: GeneratedReport, chance: Chance): Generator<Fault> {
  for (const place of passagesOf(report)) {
    for (const [index, piece] of place.passage.entries()) {
      if (typeof piece === 'string' || piece.claim.codes.length === 0) continue
      const now = wrong(piece, chance)
      if (now === null || mayBeRight(place, index, now)) continue
      yield faultAt(report, place, index, piece, now)
    }
  }
}

/**
 * Channels may publish the same item: parts that add to more than the total are no contradiction while none of them is
 * larger than it (domain 6.4, step 5).
 */
function mayBeRight({ passage }: PassagePlace, index: number, now: string): boolean {
  const changed = passage[index]
  const isMedia = (piece: Piece | undefined): boolean =>
    piece !== undefined && typeof piece !== 'string' && piece.claim.group === 'media'
  const printed = (piece: Piece | undefined): number =>
    piece === undefined || typeof piece === 'string' ? 0 : Number(piece.printed)
  const first = passage.findIndex(isMedia)
  if (first < 0 || !(isMedia(changed) || (typeof changed === 'object' && changed.claim.group === 'published')))
    return false
  const valueAt = (at: number): number => (at === index ? Number(now) : printed(passage[at]))
  const total = passage.findLastIndex((piece, at) => at < first && typeof piece !== 'string')
  const parts = passage.flatMap((piece, at) => (isMedia(piece) ? [valueAt(at)] : []))
  const sum = parts.reduce((all, part) => all + part, 0)
  return sum > valueAt(total) && parts.every((part) => part <= valueAt(total))
}

function faultAt(report: GeneratedReport, place: PassagePlace, index: number, piece: Mention, now: string): Fault {
  const passage = place.passage.with(index, { ...piece, printed: now })
  return {
    family: 'prose',
    kind: `${piece.claim.kind}: ${piece.claim.group}`,
    report: withPassage(report, place, passage),
    codes: piece.claim.codes,
    passage: textOf(passage),
  }
}

/** Another number: for a percentage one that is neither the rounded nor the cut one. */
function wrong({ printed, claim }: Mention, chance: Chance): string | null {
  for (let attempt = 0; attempt < 12; attempt++) {
    const found = anySlip(printed, chance)
    if (found === null) return null
    if (claim.exact === undefined) return found.now
    const digits = /\.(\d+)/.exec(found.now)?.[1]?.length ?? 0
    if (
      Math.abs(Number(found.now) - claim.exact) > 1.5 * 10 ** -digits &&
      (claim.kind === 'growth' || Number(found.now) <= 100)
    )
      return found.now
  }
  return null
}

const denials = [
  '年度未收到政府信息公开申请。',
  '年，未收到公民、法人或者其他组织提出的政府信息公开申请。',
  '年没有收到依申请公开政府信息的申请。',
]
const disputeDenials = [
  '年未发生因政府信息公开引起的行政复议、行政诉讼。',
  '年，没有因政府信息公开被申请行政复议、提起行政诉讼的情况。',
]

/** Denials of what the tables state, and a rate of 100 % beside open cases. */
export function* contradictions(report: GeneratedReport): Generator<Fault> {
  if (report.form !== '2019' && report.form !== '2021') return
  const chance = chanceOf(report.seed)
  const at = (line: string): number => Number(cellText(report, { line, column: 'total' }))
  const disputes =
    at('disputes.reconsideration') + at('disputes.litigation') + at('disputes.litigation-after-reconsideration')
  const base = { family: 'prose' } as const
  if (at('applications.received') > 0) {
    const said = `${report.year}${chance.pick(denials)}`
    yield { ...base, kind: 'denial of applications', ...instead(report, /申请/, said), codes: ['NT-04', 'NT-01'] }
  }
  if (at('disputes.reconsideration') > 0 && disputes > at('disputes.reconsideration')) {
    const said = `${report.year}${chance.pick(disputeDenials)}`
    yield { ...base, kind: 'denial of disputes', ...instead(report, /复议/, said), codes: ['NT-04', 'NT-06'] }
  }
  if (at('applications.carried-forward') > 0) {
    const said = `${report.year}年，共收到政府信息公开申请${at('applications.received')}件，全部办结，办结率100%。`
    yield { ...base, kind: 'all closed, yet some open', ...instead(report, /申请/, said), codes: ['NT-08'] }
  }
}

/** The report whose sentences on the matter are gone, and which says this instead in section one. */
function instead(report: GeneratedReport, matter: RegExp, said: string): Pick<Fault, 'report' | 'passage'> {
  let found = report
  for (const place of passagesOf(report)) {
    if (
      place.at === 'introduction' ||
      !place.passage.some((piece) => typeof piece !== 'string' && piece.claim.kind !== 'loose')
    )
      continue
    if (matter.test(textOf(place.passage)))
      found = withPassage(found, place, ['按照法定程序规范开展有关工作，各项制度落实到位。'])
  }
  const overview = found.sections[0]
  if (overview === undefined) throw new Error('bug: no section')
  return {
    report: { ...found, sections: found.sections.with(0, { ...overview, passages: [...overview.passages, [said]] }) },
    passage: said,
  }
}
