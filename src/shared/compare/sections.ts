/** Sections of two reports side by side: paired, compared, and measured; what moved between them is found. */

import type { SourceDocument } from '../document/document'
import type { Report } from '../report/report'
import type { Comparison, Pin } from './comparison'
import { effortFor } from './effort'
import { countChanges, keptIn, sharesOf, sumCounts, sumKept } from './measure'
import { findMoves } from './moves'
import { comparePassages, type Passages } from './passages'
import { placePins, withPinsAcross } from './pins'
import { front, pairSections, type Stretch } from './section-pairs'
import { paragraphsOf, type Unit } from './units'

export interface TextSide {
  readonly document: SourceDocument
  readonly report: Report
}

/** Together the sections tile both texts. */
export function compareSections(
  prior: TextSide,
  current: TextSide,
  pins: readonly Pin[] = [],
): Pick<Comparison, 'sections' | 'similarity' | 'coverage' | 'counts'> {
  const [a, b] = [prior.document.text, current.document.text]
  const [then, now] = [prior.report.year, current.report.year]
  const passages: Passages = {
    prior: a,
    current: b,
    effort: effortFor(a.length + b.length),
    yearShift: then === null || now === null ? null : now - then,
    nextParagraph: 0,
  }
  const pairs = pairSections(stretchesOf(prior), stretchesOf(current))
  const units = pairs.map((pair) => ({ prior: unitsOf(a, pair.prior), current: unitsOf(b, pair.current) }))
  const { inOrder, across } = placePins(pins, units)
  const away = new Set(across.flatMap((pin) => [pin.prior, pin.current]))
  const compared = units.map((pair, i) => {
    const here = (all: readonly Unit[]): readonly Unit[] =>
      away.size === 0 ? all : all.filter((one) => !away.has(one))
    const blocks = comparePassages(passages, here(pair.prior), here(pair.current), inOrder[i])
    return withPinsAcross(
      passages,
      blocks,
      across.filter((pin) => pair.current.includes(pin.current)),
    )
  })
  const moved = findMoves(passages, compared)
  const kept = moved.map((blocks) => keptIn(a, b, blocks))
  const counts = moved.map(countChanges)
  const sections = moved.map((blocks, i) => ({
    key: pairs[i]?.key ?? front,
    ...sharesOf(kept[i] ?? sumKept([])),
    counts: counts[i] ?? sumCounts([]),
    blocks,
  }))
  return { sections, ...sharesOf(sumKept(kept)), counts: sumCounts(counts) }
}

function unitsOf(text: string, stretch: Stretch | null): readonly Unit[] {
  return stretch === null ? [] : paragraphsOf(text, stretch.at)
}

/** Signs before a heading on its line, as `##` of Markdown, belong to it: a paragraph is never cut in two. */
function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /[\p{L}\p{N}]/u.test(text.slice(start, offset)) ? offset : start
}

/** Stretches in reading order that tile the text. */
function stretchesOf({ document, report }: TextSide): Stretch[] {
  const starts = report.sections
    .flatMap(({ key, heading, span }) =>
      span === null ? [] : [{ key, heading, start: lineStart(document.text, span.start) }],
    )
    .toSorted((a, b) => a.start - b.start)
  const marks = [{ key: front, heading: null, start: 0 }, ...starts]
  return marks.flatMap(({ key, heading, start }, i) => {
    const end = marks[i + 1]?.start ?? document.text.length
    return end > start ? [{ key, heading, at: { start, end } }] : []
  })
}
