/** Whether what stands in an exported paper still holds: statement by statement, against the paper made anew. */

import type { Bilingual } from '../checks/check'
import type { Manifest } from './manifest'
import { looseNumbers, numbersIn } from './numbers'
import type { Ref } from './paper'
import { oneLine } from './runs'
import { bare, type Statement } from './statements'
import { sealId, sealLine } from './written'

/**
 * `differs` the evidence does not bear it out; `altered` it was changed after it was written; `missing` it was taken out;
 * `added` words that the app did not write; `loose-number` a number in such words, or in the auditor's own, that nothing
 * bears out; `evidence-missing` a file or act is not there; `rules-differ` made under other rules than those in force.
 */
export type FaultCode =
  | 'differs'
  | 'altered'
  | 'missing'
  | 'added'
  | 'loose-number'
  | 'evidence-missing'
  | 'rules-differ'

export interface PaperFault {
  readonly code: FaultCode
  readonly block: string | null
  readonly says: string | null
  readonly should: string | null
  readonly message: Bilingual
}

/** What stands in the file; see `FoundStatement` of the exporters. */
export interface Found {
  readonly id: string | null
  readonly text: string
}

export interface Verdict {
  readonly statements: number
  readonly numbers: number
  readonly faults: readonly PaperFault[]
}

const longest = 160
/** What is told of the words before the first that differs. */
const before = 40

/** A stretch of a long text that holds the place; never through a surrogate pair. */
function short(text: string, place: number): string {
  if (text.length <= longest) return text
  const from = Math.max(0, Math.min(place - before, text.length - longest))
  const piece = text.slice(from, from + longest)
  const whole = piece.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '')
  return `${from > 0 ? '…' : ''}${whole}${from + longest < text.length ? '…' : ''}`
}

/** Where two texts begin to differ; 0 where there is one text only. */
function placeOf(a: string, b: string): number {
  if (a === '' || b === '') return 0
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

export function paperFault(
  code: FaultCode,
  block: string | null,
  says: string | null,
  should: string | null,
): PaperFault {
  const [s, d] = [oneLine(says ?? ''), oneLine(should ?? '')]
  const place = placeOf(s, d)
  return { code, block, says, should, message: messages[code](short(s, place), short(d, place)) }
}

const messages: Readonly<Record<FaultCode, (says: string, should: string) => Bilingual>> = {
  differs: (says, should) => ({
    zh: `按保存的原件和记录重新计算，“${says}”不再成立，应为“${should}”。`,
    en: `Computed again from the stored originals, “${says}” does not hold; it would be “${should}”.`,
  }),
  altered: (says, should) => ({
    zh: `“${says}”在生成之后被改动，原为“${should}”。`,
    en: `“${says}” was altered after it was written; it was “${should}”.`,
  }),
  missing: (_, should) => ({ zh: `缺少“${should}”。`, en: `“${should}” is missing.` }),
  added: (says) => ({ zh: `“${says}”不是本程序写入的。`, en: `“${says}” was not written by the program.` }),
  'loose-number': (says) => ({
    zh: `数字${says}在证据中没有对应。`,
    en: `Nothing in the evidence bears out the number ${says}.`,
  }),
  'evidence-missing': (_, should) => ({ zh: `找不到证据：${should}。`, en: `Evidence is missing: ${should}.` }),
  'rules-differ': (says, should) => ({
    zh: `本文件按规则集${says}生成，现行规则集为${should}；未保存当时的检查结果，不能逐条核验。`,
    en: `The paper was made under rule set ${says}, the one in force is ${should}; what the checks said then is not kept, so it cannot be verified statement by statement.`,
  }),
}

/**
 * @param found what stands in the file now
 * @param manifest what was written
 * @param anew the statements made again from the evidence; null where the evidence is not at hand
 * @param known numbers that the evidence bears out
 */
export function verifyStatements(
  found: readonly Found[],
  manifest: Manifest,
  anew: readonly Statement[] | null,
  known: ReadonlySet<string>,
): Verdict {
  const faults: PaperFault[] = []
  const standing = gathered(found)
  const written = new Map(manifest.statements.map((one) => [one.id, one]))
  const wanted = anew === null ? written : new Map(anew.map((one) => [one.id, one]))
  for (const [id, { text, origin }] of wanted) {
    const says = standing.get(id)
    const was = written.get(id)
    if (says === undefined) faults.push(paperFault('missing', id, null, text))
    else if (bare(says) !== bare(text)) {
      faults.push(
        paperFault(was !== undefined && bare(was.text) === bare(text) ? 'altered' : 'differs', id, says, text),
      )
    } else if (was === undefined || bare(was.text) !== bare(text)) {
      faults.push(paperFault('altered', id, was?.text ?? null, text))
    } else if (origin !== 'generated') faults.push(...looseIn(text, id, known))
  }
  for (const [id, says] of standing) {
    if (wanted.has(id) || id === sealId) continue
    const was = written.get(id)
    faults.push(was === undefined ? paperFault('added', id, says, null) : paperFault('differs', id, says, ''))
  }
  for (const { id, text } of found) {
    if (id !== null || bare(text) === '') continue
    faults.push(paperFault('added', null, text, null), ...looseIn(text, null, known))
  }
  if (anew !== null) faults.push(...referencesOf(manifest, anew))
  const seal = standing.get(sealId)
  const line = sealLine(manifest.language, manifest.seal)
  if (seal === undefined) faults.push(paperFault('missing', sealId, null, line))
  else if (bare(seal) !== bare(line)) faults.push(paperFault('altered', sealId, seal, line))
  const numbers = [...standing.values()].reduce((sum, text) => sum + numbersIn(text).length, 0)
  return { statements: standing.size, numbers, faults }
}

/** One text for each id; a statement that stands twice is longer than it was. */
function gathered(found: readonly Found[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { id, text } of found) if (id !== null) texts.set(id, (texts.get(id) ?? '') + text)
  return texts
}

function looseIn(text: string, block: string | null, known: ReadonlySet<string>): readonly PaperFault[] {
  return looseNumbers(text, known).map(({ start, end }) =>
    paperFault('loose-number', block, text.slice(start, end), null),
  )
}

/** The references of the manifest are those of the paper made anew. */
function referencesOf(manifest: Manifest, anew: readonly Statement[]): readonly PaperFault[] {
  const fresh = new Map(anew.map((one) => [one.id, one.refs]))
  return manifest.statements.flatMap(({ id, text, at }) => {
    const refs = fresh.get(id)
    if (refs === undefined) return []
    const same =
      refs.length === at.length &&
      refs.every(([start, end, ref], i) => {
        const [from, to, index] = at[i] ?? [0, 0, 0]
        return from === start && to === end && sameRef(manifest.refs[index], ref)
      })
    return same ? [] : [paperFault('altered', id, text, text)]
  })
}

const members = ['kind', 'report', 'start', 'end', 'line', 'column', 'check', 'key', 'of'] as const

function sameRef(a: Ref | undefined, b: Ref): boolean {
  return a !== undefined && members.every((name) => a[name] === b[name])
}
