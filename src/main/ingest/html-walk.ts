/** Walks a page's elements in reading order without recursion, so that no depth of nesting can exhaust the stack. */

import { childrenOf, type Flow, flowOf, type HtmlElement, type HtmlNode, isElement } from './html-elements'

export interface Visitor {
  text(value: string): void
  /** Whether to go inside; `leave` is called only for elements that were entered. */
  enter(element: HtmlElement, flow: Flow | undefined): boolean
  leave(element: HtmlElement, flow: Flow | undefined): void
}

/** Visits what `root` holds, `root` itself excepted. Hidden elements are passed over. */
export function walk(root: HtmlNode, visitor: Visitor): void {
  const lists: (readonly HtmlNode[])[] = [childrenOf(root)]
  const places: number[] = [0]
  const opened: HtmlElement[] = []
  const flows: (Flow | undefined)[] = []
  while (lists.length > 0) {
    const top = lists.length - 1
    const place = places[top] ?? 0
    const node = lists[top]?.[place]
    if (node === undefined) {
      lists.pop()
      places.pop()
      const closed = opened.pop()
      if (closed !== undefined) visitor.leave(closed, flows.pop())
      continue
    }
    places[top] = place + 1
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) visitor.text(node.value)
      continue
    }
    const flow = flowOf(node)
    if (flow === 'hidden' || !visitor.enter(node, flow)) continue
    lists.push(node.childNodes)
    places.push(0)
    opened.push(node)
    flows.push(flow)
  }
}
