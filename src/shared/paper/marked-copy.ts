/** The original with its marks: highlights of what was found, ticks, and notes with numbers, laid over the text unchanged. */

import type { Severity } from '../checks/check'
import type { Span } from '../text/span'
import type { Language } from '../words/say'
import type { PaperReview, PaperSubject } from './input'
import { maskFor } from './mask'
import { dispositionWords, roleOf, standingsIn } from './standing'
import { machineTickOf, markOf } from './ticks'

export type CopyMark =
  | { readonly kind: 'finding'; readonly number: string; readonly severity: Severity }
  | { readonly kind: 'note'; readonly number: string }
  | { readonly kind: 'highlight'; readonly number: string }
  /** `own`: placed by a person; else by a check, in brackets. */
  | { readonly kind: 'tick'; readonly mark: string; readonly own: boolean }

/** A stretch of the text under the same marks; put together, the texts are the original (masked, same length). */
export interface CopyPiece {
  readonly text: string
  readonly span: Span
  readonly marks: readonly CopyMark[]
  /** Marks whose stretch ends here: their number or letter is printed after the piece. */
  readonly ends: readonly CopyMark[]
}

export interface CopyNote {
  readonly number: string
  readonly text: string
  /** First line that it marks, from 1. */
  readonly at: number
}

export interface MarkedCopy {
  readonly pieces: readonly CopyPiece[]
  readonly notes: readonly CopyNote[]
}

interface Placed {
  readonly span: Span
  readonly mark: CopyMark
}

/** Settled findings leave no mark; a tick stands at the first of its numbers only, so that the text stays readable. */
export function markedCopy(subject: PaperSubject, review: PaperReview | null, language: Language): MarkedCopy {
  const { document, run } = subject
  const mask = maskFor(run.findings)
  const placed: Placed[] = []
  const notes: Omit<CopyNote, 'at'>[] = []
  const starts = new Map<string, number>()
  const keep = (number: string, span: Span, mark: CopyMark): void => {
    placed.push({ span, mark })
    if (!starts.has(number)) starts.set(number, span.start)
  }
  let f = 0
  for (const standing of standingsIn(run.findings, review?.state ?? null, review?.reportId ?? null)) {
    if (roleOf(standing) === 'settled') continue
    f += 1
    const number = `F${f}`
    const { finding, own, severity, disposition } = standing
    const spans =
      finding?.evidence.map(({ span }) => span) ?? own?.evidence.map(({ start, end }) => ({ start, end })) ?? []
    for (const span of spans) if (span.end > span.start) keep(number, span, { kind: 'finding', number, severity })
    const message = finding?.message[language] ?? own?.text ?? ''
    const state = standing.suspected
      ? language === 'zh'
        ? '疑似：'
        : 'Suspected: '
      : `${dispositionWords[disposition][language]}: `
    notes.push({ number, text: mask(`${severity} ${finding?.code ?? ''} ${state}${message}`.replace(/\s+/g, ' ')) })
  }
  let n = 0
  const annotations = Object.values(review?.state.annotations ?? {})
    .filter(({ reportId }) => reportId === review?.reportId)
    .toSorted((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1))
  for (const { kind, anchor, text } of annotations) {
    // an anchor that no longer stands on its words is told in the memo, not drawn in a wrong place
    if (document.text.slice(anchor.start, anchor.end) !== anchor.quote || anchor.end === anchor.start) continue
    const span = { start: anchor.start, end: anchor.end }
    if (kind === 'tick') placed.push({ span, mark: { kind, mark: text, own: true } })
    else {
      n += 1
      const number = `N${n}`
      keep(number, span, { kind, number })
      notes.push({ number, text: mask(text === '' ? anchor.quote : text) })
    }
  }
  for (const tick of run.ticks) {
    const [first] = tick.spans
    if (first === undefined || first.end === first.start) continue
    const mark = markOf(machineTickOf(tick, tick.line !== undefined && tick.column === undefined), language)
    placed.push({ span: first, mark: { kind: 'tick', mark, own: false } })
  }
  const lineAt = lineCounter(document.text)
  return {
    pieces: piecesOf(mask(document.text), distinctTicks(placed)),
    notes: notes.map((one) => ({ ...one, at: lineAt(starts.get(one.number) ?? 0) })),
  }
}

/** The same tick twice at one number says no more than once. */
function distinctTicks(placed: readonly Placed[]): readonly Placed[] {
  const seen = new Set<string>()
  return placed.filter(({ span, mark }) => {
    if (mark.kind !== 'tick') return true
    const key = `${span.start} ${span.end} ${mark.mark}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => starts.filter((start) => start <= offset).length
}

function piecesOf(text: string, placed: readonly Placed[]): readonly CopyPiece[] {
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ span }) => [span.start, span.end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b)
  const starting = Map.groupBy(placed, ({ span }) => span.start)
  const ending = Map.groupBy(placed, ({ span }) => span.end)
  const open = new Set<Placed>()
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length
    for (const one of ending.get(start) ?? []) open.delete(one)
    for (const one of starting.get(start) ?? []) open.add(one)
    return {
      text: text.slice(start, end),
      span: { start, end },
      marks: [...open].map(({ mark }) => mark),
      ends: (ending.get(end) ?? []).map(({ mark }) => mark),
    }
  })
}
