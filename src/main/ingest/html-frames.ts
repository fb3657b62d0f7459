/** Puts the pages of frames in the place of their frames, so that a framed report is read as one page. */

import { attributeOf, type HtmlElement, type HtmlParent, isElement, isHidden } from './html-elements'
import { parsePage } from './html-parse'

/** The page that a frame shows, by the address it names; undefined where the file does not hold it. */
export type FramePages = (address: string) => string | undefined

/** Frames in frames are looked into to this depth; each page stands once. */
const deepest = 4

/**
 * Fills every visible frame of a page in place. What is left without content is counted: a page saved together with a
 * folder keeps its frames there.
 */
export function fillFrames(root: HtmlParent, pages: FramePages): number {
  const used = new Set<string>()
  let missing = 0
  const open: { readonly parent: HtmlParent; readonly depth: number }[] = [{ parent: root, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of next.parent.childNodes) {
      if (!isElement(child) || isHidden(child)) continue
      let { depth } = next
      if (child.tagName === 'frameset') child.tagName = 'div'
      else if (child.tagName === 'iframe' || child.tagName === 'frame') {
        const page = isSliver(child) ? undefined : pageOf(child, used, pages)
        if (page === 'elsewhere') missing++
        if (page === undefined || page === 'elsewhere' || depth >= deepest) continue
        depth++
        child.tagName = 'div'
        child.childNodes = [...parsePage(page.html).childNodes]
      }
      open.push({ parent: child, depth })
    }
  }
  return missing
}

function pageOf(
  frame: HtmlElement,
  used: Set<string>,
  pages: FramePages,
): { readonly html: string } | 'elsewhere' | undefined {
  const inside = attributeOf(frame, 'srcdoc')
  if (inside !== undefined) return { html: inside }
  const address = attributeOf(frame, 'src')?.trim() ?? ''
  if (address === '' || /^(?:about|javascript|data|blob):/i.test(address)) return undefined
  const html = pages(address)
  if (html === undefined) return 'elsewhere'
  if (used.has(html)) return undefined
  used.add(html)
  return { html }
}

/** Counters and trackers come in frames of no size. */
function isSliver(frame: HtmlElement): boolean {
  return ['width', 'height'].some((side) => /^[01](?:px)?$/.test(attributeOf(frame, side)?.trim() ?? ''))
}
