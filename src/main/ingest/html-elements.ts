/** What the elements of a page mean for its reading order: which break lines, which are never shown, which are furniture. */

import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** How an element stands in the flow of a page; elements not listed run in their line. */
export type Flow = 'hidden' | 'block' | 'heading' | 'break' | 'image' | 'table' | 'preformatted' | 'control' | 'raised'

const flows: ReadonlyMap<string, Flow> = new Map([
  ...each(
    'hidden',
    'head title script style template noscript iframe object embed audio video canvas svg math datalist input rp rt',
  ),
  // struck out on the page; Word writes its tracked deletions so
  ...each('hidden', 'del'),
  ...each(
    'block',
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer',
  ),
  ...each('block', 'form header hgroup hr html legend li main menu nav ol p section summary ul noframes optgroup'),
  ...each('block', 'caption tbody td tfoot th thead tr'),
  ...each('heading', 'h1 h2 h3 h4 h5 h6'),
  ...each('break', 'br'),
  ...each('image', 'img'),
  ...each('table', 'table'),
  ...each('preformatted', 'pre listing xmp plaintext'),
  ...each('control', 'button select textarea'),
  ...each('raised', 'sup sub'),
])

function each(flow: Flow, names: string): readonly (readonly [string, Flow])[] {
  return names.split(' ').map((name) => [name, flow] as const)
}

/** How an element flows; undefined for one that runs in its line. Elements that a page hides are `hidden`. */
export function flowOf(element: HtmlElement): Flow | undefined {
  return element.attrs.length > 0 && isHidden(element) ? 'hidden' : flows.get(element.tagName)
}

/**
 * Whether the page itself keeps an element from sight. `aria-hidden` does not: it speaks to screen readers of signs that
 * are seen. Rules in style sheets are not evaluated.
 */
export function isHidden(element: HtmlElement): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return true
    if (name === 'style' && mentionsHiding(value) && hiding.test(value)) return true
  }
  return element.tagName === 'dialog' && attributeOf(element, 'open') === undefined
}

/** `mso-hide` is what Word calls its hidden text on pages. */
const hiding = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/i

/** Nearly every style of a saved page is asked: plain search first. */
function mentionsHiding(style: string): boolean {
  return style.includes('none') || style.includes('hid') || style.includes('NONE') || style.includes('HID')
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value
  return undefined
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

/** Children to walk; the content of a `template` is not among them. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** Icons and spacers are not pictures of a table; 48 px is the largest icon of the usual sets. */
const largestIcon = 48

/** Whether an image is by its stated size an icon or a spacer. */
export function isIcon(image: HtmlElement): boolean {
  for (const side of ['width', 'height']) {
    const stated =
      attributeOf(image, side) ??
      new RegExp(`(?:^|;)\\s{0,9}${side}\\s{0,9}:\\s{0,9}(\\d{1,5})px`, 'i').exec(
        attributeOf(image, 'style') ?? '',
      )?.[1]
    if (stated !== undefined && /^\d{1,5}(?:px)?$/.test(stated) && Number.parseInt(stated, 10) <= largestIcon)
      return true
  }
  return false
}

const furnitureElements = new Set(['nav', 'footer', 'aside', 'header'])
const furnitureWords = new Set(
  'footer foot nav navbar navigation breadcrumb breadcrumbs crumb crumbs sidebar share sharebox bdsharebuttonbox copyright toolbar toplink'.split(
    ' ',
  ),
)

const furnitureHint = /foot|nav|crumb|side|share|copy|tool|top/i

/** Whether an element says of itself that it is page furniture: by its name, its role, or a word of its class or id. */
export function isFurniture(element: HtmlElement): boolean {
  if (furnitureElements.has(element.tagName)) return true
  for (const { name, value } of element.attrs) {
    if (name === 'role' && /^(?:navigation|banner|contentinfo|complementary|search)$/i.test(value)) return true
    if ((name === 'class' || name === 'id') && value.length <= 200 && furnitureHint.test(value)) {
      for (const word of value.toLowerCase().split(/[\s_-]+/)) if (furnitureWords.has(word)) return true
    }
  }
  return false
}
