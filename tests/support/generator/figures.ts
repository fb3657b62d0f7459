/** Figures of the forms' tables that agree with each other in every identity, from a quiet township to a big city. */

import type { FormId } from '../../../src/shared/forms/form'
import { formOf } from '../../../src/shared/forms/index'
import type { Chance } from './chance'
import type { GeneratedBody } from './model'

/** Most applications a year: nobody asks many offices at all, and thousands ask a city. */
export type Scale = 'none' | 'few' | 'some' | 'many'

export type Counts = Record<string, Record<string, number>>

export const applicants = [
  'natural-person',
  'business',
  'research',
  'public-interest',
  'legal-service',
  'other-organisation',
] as const

const largest: Readonly<Record<Scale, number>> = { none: 0, few: 25, some: 400, many: 6000 }

/** How often each outcome is reached, in order of the form; the same weights for all applicants. */
const outcomes: Readonly<Record<string, number>> = {
  'applications.granted': 40,
  'applications.partly-granted': 8,
  'applications.refused.state-secret': 1,
  'applications.refused.law': 1,
  'applications.refused.stability': 1,
  'applications.refused.third-party': 3,
  'applications.refused.internal': 2,
  'applications.refused.process': 2,
  'applications.refused.enforcement-file': 2,
  'applications.refused.administrative-query': 3,
  'applications.unavailable.not-held': 25,
  'applications.unavailable.to-be-created': 3,
  'applications.unavailable.unclear': 3,
  'applications.unprocessed.petition': 3,
  'applications.unprocessed.repeated': 2,
  'applications.unprocessed.publication': 1,
  'applications.unprocessed.excessive': 1,
  'applications.unprocessed.confirmation': 1,
  'applications.other': 4,
  'applications.other.not-corrected': 2,
  'applications.other.fee-unpaid': 0.5,
  'applications.other.else': 3,
}

export function outcomeLines(form: FormId): readonly string[] {
  const table = formOf(form).tables.find((one) => one.id === 'applications')
  const lines = table?.blocks.flatMap((block) => block.lines.map((line) => line.id)) ?? []
  return lines.filter((line) => line in outcomes)
}

export function applicationFigures(chance: Chance, form: FormId, scale: Scale): Counts {
  const counts: Counts = {}
  const lines = ['applications.received', 'applications.brought-forward', ...outcomeLines(form)]
  for (const line of [...lines, 'applications.processed', 'applications.carried-forward']) counts[line] = {}
  const put = (line: string, column: string, value: number): void => {
    const row = counts[line]
    if (row !== undefined) row[column] = (row[column] ?? 0) + value
  }
  const received = scale === 'none' ? 0 : chance.scaled(1, largest[scale])
  const shares = applicants.map((_, index) => (index === 0 ? 1 : chance.odds(0.5) ? 0 : chance.next() * 0.25))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const hasOpening = scale !== 'none' && chance.odds(0.55)
  const hasClosing = scale !== 'none' && chance.odds(0.55)
  let left = received
  const kinds = outcomeLines(form).filter((line) => line === 'applications.granted' || chance.odds(0.6))
  const weightOf = (line: string): number => outcomes[line] ?? 0
  const total = kinds.reduce((sum, line) => sum + weightOf(line), 0)
  for (const [index, column] of applicants.entries()) {
    const share = shares[index] ?? 0
    const asked =
      index === 0
        ? received - Math.floor((received * (whole - 1)) / whole)
        : Math.min(left, Math.floor((received * share) / whole))
    left -= asked
    const opening =
      hasOpening && (index === 0 || chance.odds(0.2)) ? chance.int(0, Math.max(1, Math.ceil(asked / 12))) : 0
    const closing = hasClosing ? chance.int(0, Math.min(asked + opening, Math.ceil(asked / 10))) : 0
    const done = asked + opening - closing
    put('applications.received', column, asked)
    put('applications.brought-forward', column, opening)
    put('applications.carried-forward', column, closing)
    put('applications.processed', column, done)
    for (const line of outcomeLines(form)) put(line, column, 0)
    for (const line of spread(chance, done, kinds, weightOf, total)) put(line, column, 1)
  }
  // What rounding left over asks for itself: natural persons take it.
  if (left > 0) {
    for (const line of ['applications.received', 'applications.processed', 'applications.granted'])
      put(line, 'natural-person', left)
  }
  for (const row of Object.values(counts))
    row['total'] = applicants.reduce((sum, column) => sum + (row[column] ?? 0), 0)
  return counts
}

function* spread(
  chance: Chance,
  count: number,
  kinds: readonly string[],
  weightOf: (line: string) => number,
  total: number,
): Generator<string> {
  for (let i = 0; i < count; i++) {
    let at = chance.next() * total
    let found = kinds[0] ?? 'applications.granted'
    for (const line of kinds) {
      found = line
      at -= weightOf(line)
      if (at < 0) break
    }
    yield found
  }
}

export function disputeFigures(chance: Chance, scale: Scale): Counts {
  const counts: Counts = {}
  const some = scale === 'none' ? 0 : scale === 'few' ? 0.2 : 0.8
  const most = scale === 'many' ? 120 : scale === 'some' ? 12 : 2
  for (const line of ['disputes.reconsideration', 'disputes.litigation', 'disputes.litigation-after-reconsideration']) {
    const row: Record<string, number> = { upheld: 0, corrected: 0, other: 0, pending: 0 }
    if (chance.odds(some))
      for (const column of Object.keys(row)) row[column] = chance.odds(0.6) ? chance.scaled(0, most) : 0
    row['total'] = Object.values(row).reduce((sum, value) => sum + value, 0)
    counts[line] = row
  }
  return counts
}

/** Amounts are printed texts: some have decimals and units. */
export function disclosureFigures(
  chance: Chance,
  form: FormId,
  body: GeneratedBody,
  scale: Scale,
): Record<string, Record<string, string>> {
  const big = scale === 'many' ? 9000 : scale === 'some' ? 600 : 40
  const isCity = body.kind === 'government' && body.place.endsWith('市')
  const rules = isCity && chance.odds(0.3) ? chance.int(1, 6) : 0
  const nought = body.kind === 'township' || chance.odds(0.25)
  const count = (most: number): number => (nought ? 0 : chance.scaled(0, most))
  const made = chance.odds(0.4) ? 0 : chance.scaled(0, body.kind === 'government' ? 60 : 8)
  const fees = chance.odds(0.6) ? '0' : `${chance.scaled(1, 9000)}.${String(chance.int(1, 99)).padStart(2, '0')}`
  if (form === '2021') {
    const repealed = chance.odds(0.6) ? 0 : chance.scaled(0, 20)
    const inForce = Math.max(0, made - repealed) + chance.scaled(0, body.kind === 'government' ? 400 : 40)
    return {
      'disclosure.regulations': texts({ made: rules, repealed: 0, 'in-force': rules * 4 }),
      'disclosure.normative-documents': texts({ made, repealed, 'in-force': inForce }),
      'disclosure.licensing': texts({ decisions: count(big * 8) }),
      'disclosure.penalties': texts({ decisions: count(big * 2) }),
      'disclosure.coercion': texts({ decisions: count(big) }),
      'disclosure.fees': { collected: fees },
    }
  }
  const disclosed = chance.odds(0.8) ? made : chance.int(0, made)
  const items = (): Record<string, string> => {
    const prior = count(400)
    const change = nought || chance.odds(0.5) ? 0 : chance.int(-Math.min(prior, 20), 20)
    // Decisions are counted in another unit than items; what looks like a balance would be questioned (T2-03a).
    const decisions = nought ? 0 : prior + change + 1 + chance.scaled(0, big * 10)
    return texts({ 'prior-items': prior, change, decisions })
  }
  const charges = chance.odds(0.5) ? 0 : chance.int(1, 30)
  const projects = chance.odds(0.3) ? 0 : chance.scaled(1, big)
  const amount =
    projects === 0
      ? '0'
      : `${chance.int(1, 9000)}${chance.odds(0.5) ? `.${chance.int(11, 99)}` : ''}${chance.odds(0.3) ? '万元' : ''}`
  return {
    'disclosure.regulations': texts({ made: rules, disclosed: rules, 'total-disclosed': rules * 4 }),
    'disclosure.normative-documents': texts({ made, disclosed, 'total-disclosed': disclosed + chance.scaled(0, 200) }),
    'disclosure.licensing': items(),
    'disclosure.other-services': items(),
    'disclosure.penalties': items(),
    'disclosure.coercion': items(),
    'disclosure.fees': texts({ 'prior-items': charges, change: charges === 0 ? 0 : chance.int(-2, 2) < 0 ? -1 : 0 }),
    'disclosure.procurement': { projects: String(projects), amount },
  }
}

export function statisticsFigures(chance: Chance, scale: Scale): Counts {
  const most = largest[scale]
  const counts: Counts = {}
  const put = (line: string, value: number): number => {
    counts[`statistics.${line}`] = { count: value }
    return value
  }
  /** Parts, and their sum as the total. */
  const split = (line: string, parts: readonly string[], total: number): void => {
    let left = total
    for (const [index, part] of parts.entries()) {
      const value = index === parts.length - 1 ? left : chance.odds(0.4) ? 0 : chance.int(0, left)
      left -= put(`${line}.${part}`, value)
    }
    put(line, total)
  }
  const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((name) =>
    put(
      `channels.${name}`,
      name === 'website' ? chance.scaled(40, 9000) : chance.odds(0.4) ? 0 : chance.scaled(0, 2000),
    ),
  )
  const [largestChannel, all] = [Math.max(...channels), channels.reduce((sum, value) => sum + value, 0)]
  const disclosed = put('disclosed', chance.int(largestChannel, all))
  const documents = put('disclosed.normative-documents', chance.int(0, Math.min(30, disclosed)))
  put('normative-documents-made', documents + chance.int(0, 3))
  put('responses', chance.scaled(0, 60))
  put('responses.press-conferences.principal', chance.int(0, 2))
  put('responses.press-conferences', 2 + chance.scaled(0, 20))
  put('responses.interviews.principal', chance.int(0, 1))
  put('responses.interviews', 1 + chance.scaled(0, 12))
  put('responses.explanations', 3 + chance.scaled(0, 200))
  put('responses.social-media', chance.scaled(0, 80))
  put('responses.other', chance.scaled(0, 20))
  const received = most === 0 ? 0 : chance.scaled(1, most)
  split('received', chance.shuffle(['in-person', 'fax', 'network', 'letter']), received)
  split('closed', ['extended', 'in-time'], received)
  const refused = Math.floor(received / 10)
  split(
    'answered',
    ['already-disclosed', 'granted', 'partly-granted', 'not-ours', 'not-existing', 'to-be-corrected', 'other-channel'],
    received - refused,
  )
  put('answered.refused', refused)
  put('answered', received)
  split('answered.refused', ['state-secret', 'trade-secret', 'privacy', 'stability', 'not-information', 'law'], refused)
  for (const line of ['reconsideration', 'litigation'])
    split(line, ['upheld', 'corrected', 'other'], scale === 'none' ? 0 : chance.scaled(0, 12))
  put('complaints', chance.odds(0.7) ? 0 : chance.int(1, 9))
  put('fees', 0)
  put('offices', chance.int(1, 40))
  put('reading-points', chance.int(1, 60))
  split('staff', ['full-time', 'part-time'], chance.int(2, 160))
  put('funds', chance.int(0, 60))
  put('meetings', chance.int(1, 20))
  put('courses', chance.int(1, 20))
  put('trained', chance.int(10, 900))
  return counts
}

function texts(of: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, String(value)]))
}
