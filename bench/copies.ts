/** node tools/bench-compare.mjs: goals P10 and P11, finding what was copied between two thousand reports, as ratios of one run. */

import { parse } from 'parse5'
import { extract, type Extraction } from '../src/main/worker/examine'
import { sharedSentences, peerSentencesOf, wordingOf } from '../src/shared/compare/peer-wording'
import { wordingIndex } from '../src/shared/compare/wording-index'
import { chanceOf, type Chance } from '../tests/support/generator/chance'
import { aReport, kinds } from './inputs'
import { median } from './rounds'

const reports = 2_000
/** Characters of a report, of which a quarter is boilerplate. */
const size = 10_000
const nearCopies = 57
const halfCopies = 60
/** Shared sentences from which two reports are called alike; two of them that share none but boilerplate share a handful. */
const least = 20

interface Corpus {
  readonly files: readonly Uint8Array[]
  /** `a b` of reports that share a passage of their own, a before b. */
  readonly pairs: ReadonlySet<string>
}

const head = ['一、总体情况', '二、主动公开政府信息情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项']
const letters =
  '公开政务信息服务群众监督管理改革规范流程平台建设保障督查培训宣传解读回应关切企业民生项目资金审批窗口热线'

function aSentence(chance: Chance): string {
  const from = chance.int(28, 52)
  const words = Array.from({ length: from }, () => chance.pick([...letters]))
  return `${words.join('')}${chance.int(2, 900)}件。`
}

/** Reports of bodies of their own; some are copies of others with other names and figures, whole or by half. */
function aCorpus(): Corpus {
  const chance = chanceOf(11)
  const boilerplate = Array.from({ length: 55 }, () => aSentence(chance))
  const sentences: (readonly (readonly [number, string])[])[] = []
  const from = new Map<number, number>()
  let next = 0
  const own = (count: number): (readonly [number, string])[] =>
    Array.from({ length: count }, () => [(next += 1), aSentence(chance)] as const)
  const count = Math.round((size * 0.75) / 44)
  for (let i = 0; i < reports; i++) {
    const isCopy = i >= reports - nearCopies - halfCopies
    const source = isCopy ? chance.int(0, reports - nearCopies - halfCopies - 1) : null
    const theirs = source === null ? [] : (sentences[source] ?? [])
    const kept = i >= reports - halfCopies ? theirs.slice(0, theirs.length >> 1) : theirs
    const copied = kept.map(([id, words]) =>
      // one in fourteen was rewritten, the others have other figures
      chance.odds(0.07) ? ([(next += 1), aSentence(chance)] as const) : ([id, refigured(chance, words)] as const),
    )
    if (source !== null) from.set(i, source)
    sentences.push([...copied, ...own(count - copied.length)])
  }
  const encoder = new TextEncoder()
  const files = sentences.map((all, i) => {
    const mixed = chance.shuffle([...all.map(([, words]) => words), ...boilerplate])
    const each = Math.ceil(mixed.length / head.length)
    const parts = head.map((title, n) => `${title}\n${paragraphs(mixed.slice(n * each, (n + 1) * each))}`)
    return encoder.encode(`${nameOf(i)}2020年政府信息公开工作年度报告\n${parts.join('\n')}\n`)
  })
  return { files, pairs: truePairs(from) }
}

function refigured(chance: Chance, words: string): string {
  return words.replace(/\d+/g, () => String(chance.int(2, 900)))
}

function paragraphs(sentences: readonly string[]): string {
  const lines: string[] = []
  for (let i = 0; i < sentences.length; i += 6) lines.push(sentences.slice(i, i + 6).join(''))
  return lines.join('\n')
}

const places = '青云平安永泰宁和兴昌'
function nameOf(i: number): string {
  const digits = [...String(i).padStart(4, '0')].map((digit) => places[Number(digit)] ?? '')
  return `${digits.join('')}县财政局`
}

/** A copy and its source, and two copies of one source. */
function truePairs(from: ReadonlyMap<number, number>): Set<string> {
  const pairs = new Set<string>()
  const ends = [...from]
  for (const [copy, source] of ends) pairs.add(`${source} ${copy}`)
  for (const [a, x] of ends) for (const [b, y] of ends) if (a < b && x === y) pairs.add(`${a} ${b}`)
  return pairs
}

function read(bytes: Uint8Array): Extraction {
  const found = extract(bytes, 'a.txt')
  if (found.status !== 'read') throw new Error('bug: a report of the corpus was not read')
  return found
}

/** All pairs over the index: normalising, masking and hashing every sentence included, reading the files not. */
function allPairs(extractions: readonly Extraction[]): readonly string[] {
  const index = wordingIndex<number>()
  const hashes = extractions.map((one) => wordingOf(one))
  hashes.forEach((own, i) => index.add(i, own))
  return hashes.flatMap((own, i) => index.like(own, least, (id) => id <= i).map(({ id }) => `${i} ${id}`))
}

/** What people would normally do, well done: sorted 32-bit 5-grams of each text, merged pair by pair. */
function sortedGrams(text: string): Uint32Array {
  const plain = text.replace(/\s+/g, '')
  const grams = new Uint32Array(Math.max(0, plain.length - 4))
  for (let i = 0; i < grams.length; i++) {
    let hash = 0x811c9dc5
    for (let k = i; k < i + 5; k++) hash = Math.imul(hash ^ plain.charCodeAt(k), 0x01000193)
    grams[i] = hash >>> 0
  }
  return grams.sort()
}

function merged(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return shared
}

function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

const sampled = 4_000

export function copiesBench(rounds: number): readonly string[] {
  const { files, pairs } = aCorpus()
  let texts: readonly Extraction[] = []
  let found: readonly string[] = []
  const [ours, theirs]: [number[], number[]] = [[], []]
  const chance = chanceOf(5)
  let peak = 0
  for (let round = -1; round < rounds; round++) {
    // read anew: what is remembered of a text goes with it
    texts = files.map(read)
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    const ms = timed(() => (found = allPairs(texts)))
    peak = Math.max(peak, process.memoryUsage().rss - before)
    const grams = timed(() => texts.slice(0, 200).map(({ document }) => sortedGrams(document.text)))
    const kept = texts.slice(0, 200).map(({ document }) => sortedGrams(document.text))
    const chosen = Array.from({ length: sampled }, () => [chance.int(0, 199), chance.int(0, 199)] as const)
    let sum = 0
    const merges = timed(() => {
      for (const [a, b] of chosen) sum += merged(kept[a] ?? new Uint32Array(), kept[b] ?? new Uint32Array())
    })
    if (sum === 0) throw new Error('bug: nothing was merged')
    if (round < 0) continue
    ours.push(ms)
    theirs.push((grams * reports) / 200 + (merges * reports * (reports - 1)) / 2 / sampled)
  }
  const missed = [...pairs].filter((pair) => !found.includes(pair)).length
  const wrong = found.filter((pair) => !pairs.has(pair)).length
  const [a, b] = [median(ours), median(theirs)]
  return [
    `| P10 copies, ${reports} x ${size / 1000}k characters: sorted 5-grams, all pairs / ours | >= 80x | ${(b / a).toFixed(0)}x (${(b / 1000).toFixed(0)} s, of ${sampled} pairs / ${(a / 1000).toFixed(2)} s) |`,
    `| P10 planted copies missed, of ${pairs.size}; false pairs; memory | 0; 0; <= 500 MB | ${missed}; ${wrong}; ${(peak / 1e6).toFixed(0)} MB |`,
    oneAgainstAll(texts, files, rounds),
  ]
}

/** A report that just came in: its wording, its candidates, and where they share what; the reading of it not counted. */
function oneAgainstAll(texts: readonly Extraction[], files: readonly Uint8Array[], rounds: number): string {
  const index = wordingIndex<number>()
  texts.forEach((one, i) => index.add(i, wordingOf(one)))
  const html = kinds.find(({ id }) => id === 'html')
  const pages = [1, 2, 3, 4, 5].map((seed) => html?.write(aReport(seed)) ?? '')
  const [ours, parsing]: [number[], number[]] = [[], []]
  for (let round = -20; round < rounds * 20; round++) {
    const fresh = read(files[(round + 20) % files.length] ?? new Uint8Array())
    const ms = timed(() => {
      const own = wordingOf(fresh)
      const common = new Set(index.common(own))
      const [peer] = index.like(own, least, (id) => id === (round + 20) % files.length)
      const other = peer === undefined ? undefined : texts[peer.id]
      return other && sharedSentences(peerSentencesOf(fresh), peerSentencesOf(other), common)
    })
    const parsed = timed(() => pages.map((page) => parse(page)))
    if (round < 0) continue
    ours.push(ms)
    parsing.push(parsed)
  }
  const [a, b] = [median(ours), median(parsing)]
  return `| P11 one report against an index of ${reports} / parsing five clean pages | <= 1x | ${(a / b).toFixed(2)}x (${a.toFixed(2)} / ${b.toFixed(2)} ms) |`
}
