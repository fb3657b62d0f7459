/** What the same files cost without an engine: to read and decode them, to parse them, to pull numbers out of them naively. */

import { readFileSync } from 'node:fs'
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'

export function readAndDecode(file: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
}

export function readAndParse(file: string): DefaultTreeAdapterTypes.Document {
  return parse(readAndDecode(file))
}

/** What a short script does: all rows of all tables as texts, without merged cells, and the text of the page. */
export function readAndExtractNaively(file: string): {
  readonly rows: readonly (readonly string[])[]
  readonly text: string
} {
  const rows: string[][] = []
  const page = readAndParse(file)
  visit(page, (element) => {
    if (element.tagName !== 'tr') return
    rows.push(
      element.childNodes
        .filter((child) => 'tagName' in child && /^t[dh]$/.test(child.tagName))
        .map((cell) => textOf(cell).trim()),
    )
  })
  return { rows, text: textOf(page) }
}

type Node = DefaultTreeAdapterTypes.Node

function visit(node: Node, on: (element: DefaultTreeAdapterTypes.Element) => void): void {
  if (defaultTreeAdapter.isElementNode(node)) on(node)
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, on)
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
