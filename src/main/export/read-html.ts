/** Finds an exported paper again in a web page, whatever else was done to the page. */

import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { Manifest } from '../../shared/paper/manifest'
import { cellSeparator } from '../../shared/paper/statements'
import type { FoundPaper, FoundStatement } from './found'
import { isOwnElement, strayShell } from './page-shell'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** Their words are looked at apart, and a title stands in no page. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'title'])

export function readHtmlPaper(html: string): FoundPaper {
  const document = parse(html)
  const found: { id: string | null; text: string }[] = []
  let manifest: Manifest | null = null
  const shell = { foreign: [] as string[], styles: [] as string[], scripts: [] as string[], checks: [] as string[] }
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
      if (!isOwnElement(node.tagName)) shell.foreign.push(`<${node.tagName}>`)
      if (attribute(node, 'style') !== null && node.tagName !== 'col') shell.foreign.push(`<${node.tagName} style>`)
      if (id === 'crossfoot-manifest') manifest = manifestIn(node)
      else if (node.tagName === 'script') shell.scripts.push(ownText(node))
      else if (node.tagName === 'style') shell.styles.push(ownText(node))
      else if (id === 'check') shell.checks.push(ownText(node))
      if (id === 'check' || unseen.has(node.tagName)) continue
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
  const stray = manifest === null ? [] : strayShell(shell, manifest).map((text) => ({ id: null, text }))
  return { format: 'html', manifest, statements: [...found, ...stray] satisfies FoundStatement[], bytesHold: null }
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

function ownText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '<>')).join('')
}

function manifestIn(element: Element): Manifest | null {
  return parsedManifest(ownText(element))
}

export function parsedManifest(text: string): Manifest | null {
  try {
    const parsed = Manifest.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
