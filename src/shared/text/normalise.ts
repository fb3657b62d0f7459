/** The one normalisation under which labels, headings and phrases are compared, with the way back to the raw text. */

import type { Span } from './span'
import { CLUSTER, DROPPED, foldCluster, foldUnit, isJoining, JOINING } from './folding'

/** A raw text as it is compared, and the map from there to raw offsets. */
export interface Normalised {
  readonly text: string
  /**
   * The raw span that gave `text.slice(start, end)`: the smallest that holds every character concerned, offset by the
   * base given. Half-open UTF-16 offsets; an empty range gives an empty span.
   */
  spanOf(start: number, end: number): Span
}

/** Where each normalised unit comes from: raw offsets `[starts[i], ends[i])`. */
interface OffsetMap {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Longest cluster taken as one: Unicode's own limit for streams is 30 marks; a longer run is cut, to stay linear. */
const maxClusterUnits = 64

/**
 * Folds width (NFKC), removes all white space and invisible characters, and gives quotes, brackets, dashes, dots and
 * radicals one form each (domain section 2). Linear; returns the very string where nothing changes.
 */
export function normalise(raw: string): string {
  const first = firstChange(raw)
  return first === raw.length ? raw : foldFrom(raw, first)
}

/** As `normalise`, with the map back; the map is built on the first question. `base` is added to every raw offset. */
export function normaliseMapped(raw: string, base = 0): Normalised {
  const first = firstChange(raw)
  const text = first === raw.length ? raw : foldFrom(raw, first)
  let map: OffsetMap | undefined
  return {
    text,
    spanOf(start, end) {
      if (!(start >= 0 && start <= end && end <= text.length)) throw new RangeError('bug: not a range of the text')
      if (first === raw.length || (start < end && end <= first)) return { start: base + start, end: base + end }
      map ??= offsetMap(raw, text.length)
      const from = start < text.length ? (map.starts[start] ?? raw.length) : raw.length
      return { start: base + from, end: base + (start === end ? from : (map.ends[end - 1] ?? raw.length)) }
    },
  }
}

/** Offset of the first unit that folding would change, or that something might combine with. */
function firstChange(raw: string): number {
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    const folded = foldUnit(unit)
    if (folded !== unit) return folded === JOINING && i > 0 ? i - 1 : i
  }
  return raw.length
}

function foldFrom(raw: string, first: number): string {
  let text = ''
  let kept = 0
  let next = foldUnit(raw.charCodeAt(first))
  for (let i = first; i < raw.length;) {
    const folded = next
    next = i + 1 < raw.length ? foldUnit(raw.charCodeAt(i + 1)) : DROPPED
    const joined = joins(raw, i + 1, next)
    if (!joined && folded === raw.charCodeAt(i)) {
      i++
      continue
    }
    const end = (folded > JOINING || folded === DROPPED) && !joined ? i + 1 : clusterEnd(raw, i)
    text += raw.slice(kept, i)
    if (joined || folded === CLUSTER || folded === JOINING) text += foldCluster(raw.slice(i, end))
    else if (folded !== DROPPED) text += String.fromCharCode(folded)
    if (end > i + 1 && end < raw.length) next = foldUnit(raw.charCodeAt(end))
    i = end
    kept = end
  }
  return text + raw.slice(kept)
}

function offsetMap(raw: string, length: number): OffsetMap {
  const starts = new Uint32Array(length)
  const ends = new Uint32Array(length)
  let at = 0
  let next = raw === '' ? DROPPED : foldUnit(raw.charCodeAt(0))
  for (let i = 0; i < raw.length;) {
    const folded = next
    next = i + 1 < raw.length ? foldUnit(raw.charCodeAt(i + 1)) : DROPPED
    if ((folded > JOINING || folded === DROPPED) && !joins(raw, i + 1, next)) {
      if (folded !== DROPPED) {
        starts[at] = i
        ends[at] = i + 1
        at++
      }
      i++
      continue
    }
    const end = clusterEnd(raw, i)
    const units = foldCluster(raw.slice(i, end)).length
    starts.fill(i, at, at + units)
    ends.fill(end, at, at + units)
    at += units
    if (end > i + 1 && end < raw.length) next = foldUnit(raw.charCodeAt(end))
    i = end
  }
  return { starts, ends }
}

/** Whether the unit at `i`, which folds to `folded`, may combine with the one before; surrogates are looked at as pairs. */
function joins(raw: string, i: number, folded: number): boolean {
  return folded === JOINING || (folded === CLUSTER && isJoining(raw.codePointAt(i) ?? 0))
}

/** End of the cluster that begins at `i`; never inside a surrogate pair. */
function clusterEnd(raw: string, i: number): number {
  let end = i + ((raw.codePointAt(i) ?? 0) > 0xffff ? 2 : 1)
  while (end < raw.length && end - i < maxClusterUnits) {
    const next = raw.codePointAt(end) ?? 0
    if (!isJoining(next)) break
    end += next > 0xffff ? 2 : 1
  }
  return end
}
