/** Pairs of texts that a comparison must bear: rewritten reports of any size, and inputs that make other algorithms explode. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chanceOf, type Chance } from './generator/chance'

export interface TextPair {
  readonly id: string
  readonly prior: string
  readonly current: string
}

const samples = path.join(import.meta.dirname, '../../resources/samples')

/** Sentences of the five samples, in order, by paragraph; tables left out. */
function paragraphsOfSamples(folder: string): readonly (readonly string[])[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .map((line) => line.trim().match(/[^。；!?]+[。；!?]?/gu) ?? [])
    .filter((sentences) => sentences.join('').length > 24)
}

type Paragraphs = readonly (readonly string[])[]

const textOf = (paragraphs: Paragraphs): string => paragraphs.map((sentences) => sentences.join('')).join('\n')

/** Paragraphs of the samples' own sentences, mixed anew, at least so many characters. */
function aText(chance: Chance, source: Paragraphs, characters: number): Paragraphs {
  const sentences = source.flat()
  const paragraphs: (readonly string[])[] = []
  for (let size = 0; size < characters;) {
    const paragraph = Array.from({ length: chance.int(1, 6) }, () => varied(chance, chance.pick(sentences)))
    paragraphs.push(paragraph)
    size += paragraph.join('').length + 1
  }
  return paragraphs
}

/** The same sentence with other figures, so that large texts do not repeat themselves. */
function varied(chance: Chance, sentence: string): string {
  return sentence.replace(/\d+/g, (digits) => String(chance.int(1, 10 ** Math.min(6, digits.length))))
}

/** A sentence that says something else: some words exchanged for words of other sentences, or another sentence. */
function rewritten(chance: Chance, sentence: string, others: readonly string[]): string {
  if (chance.odds(0.3)) return varied(chance, chance.pick(others))
  const other = chance.pick(others)
  const from = chance.int(0, Math.max(0, sentence.length - 8))
  const cut = chance.int(2, 12)
  const at = chance.int(0, Math.max(0, other.length - cut))
  return varied(chance, sentence.slice(0, from) + other.slice(at, at + cut) + sentence.slice(from + chance.int(0, cut)))
}

/** @param share of sentences that are rewritten; some paragraphs move where it is large */
function edited(chance: Chance, source: Paragraphs, text: Paragraphs, share: number): Paragraphs {
  const others = source.flat()
  const changed = text.map((sentences) =>
    sentences.map((one) => (chance.odds(share) ? rewritten(chance, one, others) : one)),
  )
  if (share < 0.3) return changed
  const moved = changed.map((paragraph) => ({ paragraph, order: 0 }))
  for (const [i, one] of moved.entries()) one.order = chance.odds(0.1) ? chance.next() * moved.length : i
  return moved.toSorted((a, b) => a.order - b.order).map(({ paragraph }) => paragraph)
}

const years = (text: string): string => text.replaceAll('2020', '2021').replaceAll('2019', '2020')

export function rewrittenPair(
  kind: 'near' | 'half' | 'total',
  characters: number,
  seed = 1,
  folder = samples,
): TextPair {
  const chance = chanceOf(seed)
  const source = paragraphsOfSamples(folder)
  const text = aText(chance, source, characters)
  const share = { near: 0.02, half: 0.5, total: 1 }[kind]
  const current = kind === 'total' ? aText(chanceOf(seed + 1), source, characters) : edited(chance, source, text, share)
  return { id: `${kind} ${size(characters)}`, prior: textOf(text), current: years(textOf(current)) }
}

const size = (characters: number): string => (characters >= 1e6 ? `${characters / 1e6}M` : `${characters / 1e3}k`)

/** Performance page 1.3, and some more: texts with nothing to hold on to. */
export function adversarialPairs(characters: number, folder = samples): readonly TextPair[] {
  const chance = chanceOf(7)
  const total = rewrittenPair('total', characters, 3, folder)
  const half = rewrittenPair('half', characters, 4, folder)
  const bare = (text: string): string => text.replace(/[^\p{L}\d]/gu, '')
  const random = (alphabet: number, first: number): string =>
    Array.from({ length: characters }, () => String.fromCharCode(first + chance.int(0, alphabet - 1))).join('')
  const shuffled = (text: string): string => chance.shuffle(text.split('\n')).join('\n')
  const cells = (): string =>
    Array.from({ length: Math.round(characters / 3) }, () => String(chance.scaled(0, 999))).join('\n')
  const table = (): string =>
    Array.from({ length: Math.round(characters / 3) }, () => String(chance.scaled(0, 999))).join(' ')
  const lines = (): string => Array.from({ length: Math.round(characters / 5) }, () => random4(chance)).join('\n')
  return [
    { ...total, id: 'other reports' },
    { id: 'random characters', prior: random(20_000, 0x4e00), current: random(20_000, 0x4e00) },
    { id: 'random of 16 letters', prior: random(16, 0x4e00), current: random(16, 0x4e00) },
    { id: 'paragraphs shuffled', prior: total.prior, current: shuffled(total.prior) },
    { id: 'no punctuation', prior: bare(half.prior), current: bare(half.current) },
    { id: 'no punctuation, other reports', prior: bare(total.prior), current: bare(total.current) },
    { id: 'a cell a line', prior: cells(), current: cells() },
    { id: 'flattened table', prior: table(), current: table() },
    { id: 'short lines', prior: lines(), current: lines() },
    { id: 'one line repeated', prior: '0\n'.repeat(characters / 2), current: '0\n'.repeat(characters / 2 - 7) },
    {
      id: 'one sentence repeated',
      prior: '全年无。'.repeat(characters / 4),
      current: '本年无。'.repeat(characters / 4),
    },
    { id: 'one character', prior: '一'.repeat(characters), current: '一'.repeat(characters - 3) },
    { id: 'two characters in turn', prior: '公开'.repeat(characters / 2), current: '开公'.repeat(characters / 2 - 1) },
    { id: 'opening quotes', prior: '《'.repeat(characters), current: '《公'.repeat(characters / 2) },
    { id: 'digits', prior: '1'.repeat(characters), current: '12'.repeat(characters / 2) },
    { id: 'blanks', prior: ' '.repeat(characters), current: '\n'.repeat(characters) },
    { id: 'nothing', prior: '', current: total.current },
  ]
}

function random4(chance: Chance): string {
  return Array.from({ length: 4 }, () => String.fromCharCode(0x4e00 + chance.int(0, 200))).join('')
}
