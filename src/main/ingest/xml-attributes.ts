/** The attributes of a tag: found one by one, since most are never asked for. */

import { damaged } from './unreadable'
import { hashUnit, type Scope } from './xml-names'
import { decodeEntities } from './xml-text'

/** Of the element that was just opened; not to be kept. */
export interface Attributes {
  /** Value by canonical name (`w:val`), entities resolved; undefined where it is not there. */
  readonly get: (name: string) => string | undefined
}

/** One reader for all tags of a text. `at` points it at the part of a tag after its name. */
export function attributeReader(xml: string): {
  readonly at: (start: number, end: number, scope: Pick<Scope<unknown>, 'attribute'>) => Attributes
} {
  let start = 0
  let end = 0
  let scope: Pick<Scope<unknown>, 'attribute'> | undefined
  const attributes: Attributes = {
    get(name) {
      if (scope === undefined) return undefined
      for (let at = start; ;) {
        const found = next(xml, at, end)
        if (found === undefined) return undefined
        if (scope.attribute(xml, found.start, found.nameEnd, found.hash).known === name)
          return decodeEntities(xml, found.from, found.to)
        at = found.to + 1
      }
    },
  }
  return {
    at(tagStart, tagEnd, inScope) {
      start = tagStart
      end = tagEnd
      scope = tagEnd - tagStart < 4 ? undefined : inScope
      return attributes
    },
  }
}

/** All of a tag's attributes: names as written, and values. */
export function allAttributes(xml: string, start: number, end: number): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  for (let one = next(xml, start, end); one !== undefined; one = next(xml, one.to + 1, end))
    found.push([xml.slice(one.start, one.nameEnd), decodeEntities(xml, one.from, one.to)])
  return found
}

interface Place {
  readonly start: number
  readonly nameEnd: number
  readonly hash: number
  readonly from: number
  readonly to: number
}

/** The next attribute at or after `at`; undefined where nothing but blanks is left. */
function next(xml: string, at: number, end: number): Place | undefined {
  const start = skipBlanks(xml, at, end)
  if (start === end) return undefined
  let hash = 0
  let nameEnd = start
  for (; nameEnd < end; nameEnd++) {
    const unit = xml.charCodeAt(nameEnd)
    if (unit === 0x3d || unit <= 0x20) break
    if (unit === 0x22 || unit === 0x27 || unit === 0x3c || unit === 0x2f) throw damaged('attributes of a tag')
    hash = hashUnit(hash, unit)
  }
  const equals = skipBlanks(xml, nameEnd, end)
  const open = skipBlanks(xml, equals + 1, end)
  const quote = xml.charCodeAt(open)
  if (nameEnd === start || xml.charCodeAt(equals) !== 0x3d || (quote !== 0x22 && quote !== 0x27))
    throw damaged('attributes of a tag')
  const to = xml.indexOf(quote === 0x22 ? '"' : "'", open + 1)
  if (to < 0 || to >= end) throw damaged('attributes of a tag')
  return { start, nameEnd, hash, from: open + 1, to }
}

function skipBlanks(xml: string, from: number, end: number): number {
  let at = from
  while (at < end && xml.charCodeAt(at) <= 0x20) at++
  return at
}
