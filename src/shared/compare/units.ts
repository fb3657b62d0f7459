/** Paragraphs and sentences of a text as units that can be aligned: each tiles its stretch and knows its likeness. */

import type { Span } from '../text/span'

/** 1024 bits over the pairs of neighbouring characters: enough to tell how alike two texts are. */
export interface Sketch {
  readonly words: Uint32Array
  readonly bits: number
}

export interface Unit extends Span {
  /** The text without blanks, for equality. Equal units have equal keys. */
  readonly key: string
}

const sketchWords = 32
const sketchBits = sketchWords * 32
/** From this share of set bits on a sketch tells nothing: only a look inside does. */
const saturated = 0.9
const blanks = /\s+/gu

/** One paragraph a line; a line end belongs to the line before it. Tiles `text[at]`. */
export function paragraphsOf(text: string, at: Span): Unit[] {
  const units: Unit[] = []
  let start = at.start
  while (start < at.end) {
    let end = text.indexOf('\n', start)
    end = end === -1 || end >= at.end ? at.end : end + 1
    // Blank lines go with the paragraph before them: they are layout, not text.
    while (end < at.end && isBlankLine(text, end, at.end)) {
      const next = text.indexOf('\n', end)
      end = next === -1 || next >= at.end ? at.end : next + 1
    }
    units.push(unitOf(text, start, end))
    start = end
  }
  return units
}

const sentenceEnd = /[。；;！!？?\n]+[”’」』）)]*/gu
const longestSentence = 500

/** Sentences with their closing mark; one longer than 500 characters is cut at places its own content decides. */
export function sentencesOf(text: string, at: Span): Unit[] {
  const units: Unit[] = []
  const piece = text.slice(at.start, at.end)
  let start = 0
  const push = (end: number): void => {
    for (const cut of cutsIn(piece, start, end)) {
      units.push(unitOf(text, at.start + start, at.start + cut))
      start = cut
    }
  }
  for (const match of piece.matchAll(sentenceEnd)) push(match.index + match[0].length)
  if (start < piece.length) push(piece.length)
  return units
}

// Cutting by content, not by length, keeps the pieces of two similar runs aligned after an insertion.
function* cutsIn(piece: string, start: number, end: number): Iterable<number> {
  let from = start
  while (end - from > longestSentence) {
    let cut = from + longestSentence
    let best = -1
    for (let i = from + 100; i < from + longestSentence; i++) {
      const weight = (Math.imul(piece.charCodeAt(i), 31) ^ Math.imul(piece.charCodeAt(i - 1), 17)) & 0xffff
      if (weight > best && isCuttable(piece, i)) {
        best = weight
        cut = i
      }
    }
    if (!isCuttable(piece, cut)) cut++
    yield cut
    from = cut
  }
  if (from < end) yield end
}

function isCuttable(piece: string, i: number): boolean {
  const code = piece.charCodeAt(i)
  const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff
  return !isLowSurrogate && !(isNumberChar(code) && isNumberChar(piece.charCodeAt(i - 1)))
}

function isNumberChar(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46 || code === 44 || code === 37
}

function isBlankLine(text: string, start: number, limit: number): boolean {
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) return true
    if (code !== 32 && code !== 9 && code !== 13 && code !== 0xa0 && code !== 0x3000) return false
  }
  return true
}

function unitOf(text: string, start: number, end: number): Unit {
  return { start, end, key: keyAt(text, { start, end }) }
}

/** The text of a stretch without blanks, for equality. */
export function keyAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(blanks, '')
}

/** Marks the pairs of neighbouring characters of a unit's key; digits count as one letter, so that a changed number does not hide a likeness. */
export function sketchOf(key: string): Sketch {
  const words = new Uint32Array(sketchWords)
  let bits = 0
  let previous = 0
  for (let i = 0; i < key.length; i++) {
    let code = key.charCodeAt(i)
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0 // full width
    if (code >= 48 && code <= 57) code = 48
    const hash = (Math.imul(previous, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 22
    const word = words[hash >>> 5] ?? 0
    const bit = 1 << (hash & 31)
    if ((word & bit) === 0) bits++
    words[hash >>> 5] = word | bit
    previous = code
  }
  return { words, bits }
}

/**
 * How alike two sketches are, 0..1: twice the common bits over all bits (Dice), less what two unrelated texts of the
 * same lengths would share by chance. Two texts too long for their sketches count as half alike.
 */
export function likeness(a: Sketch, b: Sketch): number {
  if (a.bits + b.bits === 0) return 1
  if (Math.min(a.bits, b.bits) > saturated * sketchBits) return 0.5
  let common = 0
  for (let i = 0; i < sketchWords; i++) common += countBits((a.words[i] ?? 0) & (b.words[i] ?? 0))
  const chance = (2 * a.bits * b.bits) / sketchBits / (a.bits + b.bits)
  return Math.max(0, ((2 * common) / (a.bits + b.bits) - chance) / (1 - chance))
}

/** What `likeness` of the two is at most, from their sizes alone. */
export function mostAlike(a: Sketch, b: Sketch): number {
  return a.bits + b.bits === 0 ? 1 : (2 * Math.min(a.bits, b.bits)) / (a.bits + b.bits)
}

function countBits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
