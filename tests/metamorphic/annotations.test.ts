/** Annotations stay on their characters, however the report is captured again; what cannot be placed is in the tray. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { examine, type ReadExamination } from '../../src/main/worker/examine'
import type { Anchor } from '../../src/shared/review/act'
import { anchorOn, groundOf, placeAnchor } from '../../src/shared/review/place'
import { normalise } from '../../src/shared/text/normalise'
import type { Span } from '../../src/shared/text/span'
import { chanceOf, type Chance } from '../support/generator/chance'
import { generate } from '../support/generator/generate'
import { render } from '../support/generator/render'
import { layouts } from '../support/layouts/layouts'
import { variants, wrapped } from './variants'

const encoder = new TextEncoder()

function read(bytes: Uint8Array, name = 'report.txt'): ReadExamination {
  const found = examine(bytes, name)
  if (found.status !== 'read') throw new Error(`not read: ${found.error.code}`)
  return found
}

interface Annotated {
  readonly anchor: Anchor
  /** The annotated characters as the nth of their kind in the normalised text: where they must be found again. */
  readonly at: number
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && /\d/.test(unit)

/** Places as a person selects them: cells of tables, and stretches of 2 to 40 characters that cut no number. */
function annotate({ document, report }: ReadExamination, chance: Chance, wanted: number): Annotated[] {
  const { text } = document
  const annotated: Annotated[] = []
  const add = (span: Span): void => {
    const at = normalise(text.slice(0, span.start)).length
    annotated.push({ anchor: anchorOn(text, report, span), at })
  }
  const cells = report.figures.flatMap(({ span }) => (span !== null && span.end > span.start ? [span] : []))
  for (const span of chance.shuffle(cells).slice(0, wanted / 2)) add(span)
  for (let tries = 0; annotated.length < wanted && tries < wanted * 20; tries += 1) {
    const start = chance.int(report.extent.start, report.extent.end - 2)
    const end = Math.min(report.extent.end, start + chance.int(2, 40))
    const quote = text.slice(start, end)
    const cuts = (i: number): boolean => isDigit(text[i - 1]) && isDigit(text[i])
    // nobody selects blanks alone, half a line end or half a number
    if (quote.trim() !== quote || normalise(quote).length < 2 || quote.includes('\n') || cuts(start) || cuts(end))
      continue
    add({ start, end })
  }
  return annotated
}

interface Tally {
  placed: number
  orphans: number
  wrong: string[]
}

/** Lands every annotation on the other reading: each is placed or an orphan, and placed means the same characters. */
function land(
  annotated: readonly Annotated[],
  other: ReadExamination,
  isSame: (one: Annotated, span: Span) => boolean,
  tally: Tally,
): void {
  const ground = groundOf(other.document.text, other.report)
  for (const one of annotated) {
    const place = placeAnchor(ground, one.anchor)
    if (place.kind === 'orphan') tally.orphans += 1
    else if (isSame(one, place.span)) tally.placed += 1
    else tally.wrong.push(`${one.anchor.quote} -> ${other.document.text.slice(place.span.start, place.span.end)}`)
  }
}

const samples = path.resolve(import.meta.dirname, '../../resources/samples')
const seeds = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
const textOf = (name: string): string => readFileSync(path.join(samples, name), 'utf8').replace(/^\uFEFF/, '')

/** Blanks put in at random, but not within a number or an address, where they would make another one. */
function blanked(text: string, chance: Chance): string {
  let result = ''
  for (let i = 0; i < text.length; i += 1) {
    const isWord = /[\w.@:/]/.test(text[i] ?? '') || /[\w.@:/]/.test(text[i - 1] ?? '')
    if (!isWord && text[i] !== '\n' && chance.odds(0.01)) result += chance.pick([' ', '\u3000', '\u00A0'])
    result += text[i] ?? ''
  }
  return result
}

const reencodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-16LE with a mark', (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ['UTF-8 with a mark', (text) => encoder.encode(`\uFEFF${text}`)],
]

describe('annotations on the samples', () => {
  it('land on the same characters at least 99 times in 100, else in the tray, and none is lost', () => {
    const tally: Tally = { placed: 0, orphans: 0, wrong: [] }
    let all = 0
    for (const [n, seed] of seeds.entries()) {
      const text = textOf(seed)
      const chance = chanceOf(700 + n)
      const original = read(encoder.encode(text))
      const annotated = annotate(original, chance, 120)
      const whole = normalise(original.document.text)
      const captures: Uint8Array[] = [
        ...variants.map(({ apply }) => encoder.encode(apply(text))),
        ...[30, 42, 66].map((width) => encoder.encode(wrapped(text, width))),
        ...[1, 2, 3].map(() => encoder.encode(blanked(text, chance))),
        ...reencodings.map(([, encode]) => encode(text)),
      ]
      for (const bytes of captures) {
        const other = read(bytes)
        const { text: there } = other.document
        // the report stands in the other text as a whole, but for blanks and widths; page furniture may stand before it
        const shift = normalise(there).indexOf(whole)
        expect(shift).toBeGreaterThanOrEqual(0)
        const isSame = ({ anchor, at }: Annotated, span: Span): boolean =>
          normalise(there.slice(0, span.start)).length === at + shift &&
          normalise(there.slice(span.start, span.end)) === normalise(anchor.quote)
        land(annotated, other, isSame, tally)
        all += annotated.length
      }
    }
    expect(tally.wrong).toEqual([])
    expect(tally.placed + tally.orphans).toBe(all)
    expect(all).toBeGreaterThan(5_000)
    expect(tally.placed / all).toBeGreaterThanOrEqual(0.99)
  }, 120_000)
})

describe('annotations on cells', () => {
  it('stay on their line and column when the table is laid out otherwise', () => {
    const tally: Tally = { placed: 0, orphans: 0, wrong: [] }
    let all = 0
    for (const form of ['2019', '2021'] as const) {
      for (const seed of [41, 42, 43]) {
        const rendered = render(generate(seed, { form }))
        const readings = layouts.map((layout) =>
          read(encoder.encode(layout.write(rendered)), `report.${layout.extension}`),
        )
        for (const from of readings) {
          const cells = from.report.figures.filter(({ span, state }) => span !== null && state === 'stated')
          const annotated = chanceOf(seed)
            .shuffle(cells)
            .slice(0, 40)
            .flatMap(({ span }) => (span ? [{ anchor: anchorOn(from.document.text, from.report, span), at: 0 }] : []))
          for (const to of readings) {
            const isSame = ({ anchor: { path: cell } }: Annotated, span: Span): boolean =>
              to.report.figures.some(
                (one) =>
                  one.line === cell.line &&
                  one.column === cell.column &&
                  one.span?.start === span.start &&
                  one.span.end === span.end,
              )
            land(annotated, to, isSame, tally)
            all += annotated.length
          }
        }
      }
    }
    expect(tally.wrong).toEqual([])
    expect(tally.placed + tally.orphans).toBe(all)
    expect(all).toBeGreaterThan(1_000)
    expect(tally.placed / all).toBeGreaterThanOrEqual(0.99)
  }, 120_000)
})
