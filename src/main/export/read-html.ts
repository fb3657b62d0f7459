/** Finds an exported paper again in a web page, whatever else was done to the page. */

import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { Manifest } from '../../shared/paper/manifest'
import { cellSeparator } from '../../shared/paper/statements'
import type { FoundPaper, FoundStatement } from './found'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const skipped: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript'])

export function readHtmlPaper(html: string): FoundPaper {
  const document = parse(html)
  const found: { id: string | null; text: string }[] = []
  let manifest: Manifest | null = null
  // an explicit stack: the depth of a page is not ours to trust
  const stack: { readonly node: Node; readonly into: { id: string | null; text: string } | null }[] = [
    { node: document, into: null },
  ]
  while (stack.length > 0) {
    const next = stack.pop()
    if (next === undefined) break
    const { node } = next
    if (node.nodeName === '#text' && 'value' in node) {
      if (next.into !== null) next.into.text += node.value
      else if (node.value.trim() !== '') found.push({ id: null, text: node.value })
      continue
    }
    let { into } = next
    if (isElement(node)) {
      const id = attribute(node, 'id')
      if (id === 'crossfoot-manifest') manifest = manifestIn(node)
      if (skipped.has(node.tagName) || id === 'check') continue
      const statement = attribute(node, 'data-id')
      if (statement !== null) {
        into = { id: statement, text: '' }
        found.push(into)
      }
      if ((node.tagName === 'td' || node.tagName === 'th') && into !== null && into.text !== '')
        into.text += cellSeparator
    }
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push({ node: child, into })
  }
  return { format: 'html', manifest, statements: found satisfies FoundStatement[], bytesHold: null }
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

function manifestIn(element: Element): Manifest | null {
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  return parsedManifest(text)
}

export function parsedManifest(text: string): Manifest | null {
  try {
    const parsed = Manifest.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
