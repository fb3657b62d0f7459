/** Finds the place of an annotation again in a text that was read anew: by position, by words, or by line and column. */

import type { Report } from '../report/report'
import { anchorAt, anchorTarget, mostCandidates, reanchor, type AnchorTarget, type Candidate } from '../text/anchor'
import { normalise, normaliseMapped } from '../text/normalise'
import { containsSpan, type Span } from '../text/span'
import type { Anchor } from './act'

/** A text with what the report knows of its structure: prepared once, any number of anchors looked up. */
export interface Ground {
  readonly target: AnchorTarget
  readonly figures: readonly { readonly line: string; readonly column: string; readonly span: Span }[]
  readonly sections: readonly { readonly key: string; readonly span: Span }[]
}

export function groundOf(text: string, report: Pick<Report, 'figures' | 'sections'>): Ground {
  return {
    target: anchorTarget(text),
    figures: report.figures.flatMap(({ line, column, span }) => (span === null ? [] : [{ line, column, span }])),
    sections: report.sections.flatMap(({ key, span }) => (span === null ? [] : [{ key, span }])),
  }
}

/** The anchor of a stretch of text: position, words with what stands around them, and the cell or section it lies in. */
export function anchorOn(text: string, report: Pick<Report, 'figures' | 'sections'>, at: Span): Anchor {
  const figure = report.figures.find(({ span }) => span !== null && containsSpan(span, at))
  const section = report.sections.find(({ span }) => span !== null && containsSpan(span, at))
  return {
    ...anchorAt(text, at),
    path: { section: section?.key ?? null, line: figure?.line ?? null, column: figure?.column ?? null },
  }
}

/** Where an orphan may belong: the words that stand there, and how well their surroundings agree, 0..1. */
export interface PlaceCandidate extends Candidate {
  readonly quote: string
}

export type Place =
  | { readonly kind: 'placed'; readonly why: 'position' | 'words' | 'structure'; readonly span: Span }
  | { readonly kind: 'orphan'; readonly candidates: readonly PlaceCandidate[] }

/**
 * Never a guess: an anchor is placed where the same characters stand beyond doubt, else it is an orphan with candidates,
 * best first. A cell is known by its line and column before its surroundings, since those change with the layout; numbers
 * of a table repeat, and `0` beside `0` says nothing.
 */
export function placeAnchor(ground: Ground, anchor: Anchor): Place {
  const cell = ground.figures.find(({ line, column }) => line === anchor.path.line && column === anchor.path.column)
  if (cell !== undefined) {
    const inCell = withinCell(ground, cell.span, anchor)
    if (inCell !== null) return inCell
  }
  const found = reanchor(ground.target, anchor)
  if (cell !== undefined) {
    // Another number stands in the cell now: the same digits elsewhere are another figure.
    const elsewhere = found.kind === 'orphan' ? found.candidates : [{ span: found.span, score: 0 }]
    return orphan(ground, [{ span: cell.span, score: 1 }, ...elsewhere])
  }
  if (found.kind === 'orphan') {
    // Only the same words may be placed; what is merely alike is for a person to judge.
    return found.similar.length > 0 ? orphan(ground, found.similar) : inSection(ground, anchor, found.candidates)
  }
  return { kind: 'placed', why: found.kind === 'kept' ? 'position' : 'words', span: found.span }
}

function withinCell({ target: { text } }: Ground, cell: Span, anchor: Anchor): Place | null {
  const quote = normalise(anchor.quote)
  if (quote === '') return null
  const content = normaliseMapped(text.slice(cell.start, cell.end), cell.start)
  const at = content.text.indexOf(quote)
  if (at === -1 || content.text.indexOf(quote, at + 1) !== -1) return null
  // 12 is not a part of 128.
  if (isDigit(content.text[at - 1]) && isDigit(quote[0])) return null
  if (isDigit(content.text[at + quote.length]) && isDigit(quote.at(-1))) return null
  const span = content.spanOf(at, at + quote.length)
  const isHere = span.start === anchor.start && text.slice(span.start, span.end) === anchor.quote
  return { kind: 'placed', why: isHere ? 'position' : 'structure', span }
}

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '0' && unit <= '9'
}

/** Words that stand in several places are told apart by their section, where only one of the places lies in it. */
function inSection(ground: Ground, anchor: Anchor, candidates: readonly Candidate[]): Place {
  const section = ground.sections.find(({ key }) => key === anchor.path.section)
  const [only, ...others] = candidates.filter(({ span }) => section !== undefined && containsSpan(section.span, span))
  // A full list may have been cut: then nothing is known of the places beyond it.
  if (only !== undefined && others.length === 0 && candidates.length > 1 && candidates.length < mostCandidates) {
    return { kind: 'placed', why: 'structure', span: only.span }
  }
  return orphan(ground, candidates)
}

function orphan({ target: { text } }: Ground, candidates: readonly Candidate[]): Place {
  const quoted = candidates.map(({ span, score }) => ({ span, score, quote: text.slice(span.start, span.end) }))
  return { kind: 'orphan', candidates: quoted.slice(0, mostCandidates) }
}
