/** Reads XML as a stream of elements and text: well-formed or refused, no document types, no entities of its own. */

import { damaged, tooMany } from './unreadable'
import { allAttributes, attributeReader, type Attributes } from './xml-attributes'
import { hashUnit, type Name, type Namespaces, newScope } from './xml-names'
import { decodeEntities } from './xml-text'

/** What is done at the beginning and at the end of an element. */
export interface ElementReader {
  /** `false` passes the element over: what stands in it is not reported, nor is its end. */
  readonly open?: (attributes: Attributes) => unknown
  readonly close?: () => void
}

export interface XmlVisitor {
  /**
   * The reader of elements of this name, undefined where they are only gone through. Asked once a name. Names are
   * canonical: the prefix under which the reader's own table lists the namespace, whatever the file calls it.
   */
  readonly element: (name: string) => ElementReader | undefined
  /** Text in pieces as they come, white space as written. */
  readonly text: (value: string) => void
}

/** A visitor from tables by canonical name. */
export function visitorOf(
  open: Readonly<Record<string, ElementReader['open']>>,
  close: Readonly<Record<string, ElementReader['close']>> = {},
  text: XmlVisitor['text'] = () => undefined,
): XmlVisitor {
  const readers = new Map<string, ElementReader>()
  for (const name of new Set([...Object.keys(open), ...Object.keys(close)])) {
    const [first, last] = [open[name], close[name]]
    readers.set(name, {
      ...(first === undefined ? {} : { open: first }),
      ...(last === undefined ? {} : { close: last }),
    })
  }
  return { element: (name) => readers.get(name), text }
}

/** Word itself gives up far earlier; tables in tables are some twenty deep. */
const deepest = 1000

/**
 * Throws `Unreadable`: `damaged` where the markup is broken or brings a document type, `too-large` where it nests too
 * deep. Attributes that nobody asks for are not looked at.
 */
export function readXml(xml: string, namespaces: Namespaces, visitor: XmlVisitor): void {
  const names: Name<ElementReader | undefined>[] = []
  const tag = attributeReader(xml)
  const endOfTag = tagEnds(xml)
  let scope = newScope(namespaces, (name) => visitor.element(name))
  const scopes: { readonly depth: number; readonly scope: typeof scope }[] = []
  /** Depth of the element that was passed over, 0 where none is. */
  let passedAt = 0
  let seenRoot = false
  let declaration = xml.indexOf('xmlns')
  let at = 0

  function closeElement(): void {
    const depth = names.length
    const name = names.pop()
    if (passedAt === depth) passedAt = 0
    else if (passedAt === 0) name?.known?.close?.()
    if (scopes.length > 0 && scopes.at(-1)?.depth === depth) scope = scopes.pop()?.scope ?? scope
  }

  function takeText(from: number, to: number): void {
    if (names.length === 0) {
      if (/[^\s\ufeff]/.test(xml.slice(from, to))) throw damaged('text outside the root element')
    } else if (passedAt === 0) visitor.text(decodeEntities(xml, from, to))
  }

  /** A comment, CDATA section, instruction or document type at `at`; the place after it. */
  function skipMarkup(): number {
    if (xml.startsWith('<!--', at)) return after('-->', at + 4)
    if (xml.startsWith('<?', at)) return after('?>', at + 2)
    if (!xml.startsWith('<![CDATA[', at)) throw damaged('document type')
    const end = after(']]>', at + 9)
    if (names.length === 0) throw damaged('text outside the root element')
    if (passedAt === 0) visitor.text(xml.slice(at + 9, end - 3))
    return end
  }

  function after(mark: string, from: number): number {
    const found = xml.indexOf(mark, from)
    if (found < 0) throw damaged(`no ${mark}`)
    return found + mark.length
  }

  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start !== at) takeText(at, start < 0 ? xml.length : start)
    if (start < 0) break
    at = start
    const unit = xml.charCodeAt(at + 1)
    if (unit === 0x21 || unit === 0x3f) {
      at = skipMarkup()
      continue
    }
    if (unit === 0x2f) {
      const open = names[names.length - 1]?.written
      const end = open === undefined ? -1 : endOfClosing(xml, at + 2, open)
      if (end < 0) throw damaged('an end that closes nothing')
      closeElement()
      at = end + 1
      continue
    }
    let hash = 0
    let nameEnd = at + 1
    for (; nameEnd < xml.length; nameEnd++) {
      const letter = xml.charCodeAt(nameEnd)
      if (letter <= 0x20 || letter === 0x2f || letter === 0x3e) break
      if (letter === 0x3c || letter === 0x22 || letter === 0x27 || letter === 0x3d)
        throw damaged('a tag without a name')
      hash = hashUnit(hash, letter)
    }
    if (nameEnd === at + 1) throw damaged('a tag without a name')
    const end = endOfTag(nameEnd)
    const isEmpty = xml.charCodeAt(end - 1) === 0x2f
    if (names.length === 0 && seenRoot) throw damaged('two root elements')
    if (names.length >= deepest) throw tooMany('elements nest too deep')
    seenRoot = true
    const attributesEnd = isEmpty ? end - 1 : end
    if (declaration >= 0 && declaration < end) {
      scopes.push({ depth: names.length + 1, scope })
      scope = scope.with(allAttributes(xml, nameEnd, attributesEnd))
      declaration = xml.indexOf('xmlns', end)
    }
    const name = scope.element(xml, at + 1, nameEnd, hash)
    names.push(name)
    const open = passedAt === 0 ? name.known?.open : undefined
    if (open !== undefined && open(tag.at(nameEnd, attributesEnd, scope)) === false) passedAt = names.length
    if (isEmpty) closeElement()
    at = end + 1
  }
  if (names.length > 0 || !seenRoot) throw damaged('the markup ends before its root element does')
}

/** The `>` of a closing tag of this name, whose name begins at `start`; -1 where it is another tag. */
function endOfClosing(xml: string, start: number, name: string): number {
  if (!xml.startsWith(name, start)) return -1
  let at = start + name.length
  while (at < xml.length && xml.charCodeAt(at) <= 0x20) at++
  return xml.charCodeAt(at) === 0x3e ? at : -1
}

/** Finds the `>` of a tag, which may also stand inside quotes. To be asked in the order of the text. */
function tagEnds(xml: string): (start: number) => number {
  /** The next single quote that begins a value: writers use double ones, so the whole text has hardly any. */
  let single = xml.indexOf("='")

  return (start) => {
    const end = xml.indexOf('>', start)
    const last = xml.charCodeAt(end - 1) === 0x2f ? end - 1 : end
    if (end >= 0 && last === start) return end
    while (single >= 0 && single < start) single = xml.indexOf("='", start)
    const isSure =
      xml.charCodeAt(last - 1) === 0x22 && xml.charCodeAt(last - 2) !== 0x3d && !(single >= 0 && single < end)
    return end >= 0 && isSure ? end : slowly(start)
  }

  function slowly(start: number): number {
    let quote = 0
    for (let at = start; at < xml.length; at++) {
      const unit = xml.charCodeAt(at)
      if (unit === quote) quote = 0
      else if (unit === 0x3c) break
      else if (quote === 0 && unit === 0x3e) return at
      else if (quote === 0 && (unit === 0x22 || unit === 0x27)) quote = unit
    }
    throw damaged('a tag without an end')
  }
}
