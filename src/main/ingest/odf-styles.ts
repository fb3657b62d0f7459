/** What the styles of an OpenDocument file say: what is hidden, and how the items of lists are numbered. */

import { wholeNumber } from './docx-values'
import type { ListLevel } from './list-numbers'
import { visitorOf, type XmlVisitor } from './xml'
import type { Attributes } from './xml-attributes'
import type { Namespaces } from './xml-names'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

export const odfNamespaces: Namespaces = new Map([
  [`${oasis}:office:1.0`, 'office'],
  [`${oasis}:text:1.0`, 'text'],
  [`${oasis}:table:1.0`, 'table'],
  [`${oasis}:drawing:1.0`, 'draw'],
  [`${oasis}:style:1.0`, 'style'],
  [`${oasis}:svg-compatible:1.0`, 'svg'],
  [`${oasis}:manifest:1.0`, 'manifest'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

export interface OdfStyles {
  /** Of text, rows, columns and sheets: whether the style keeps it from sight. */
  readonly isHidden: (family: string, name: string | undefined) => boolean
  readonly isContents: (name: string | undefined) => boolean
  readonly listLevels: (name: string | undefined) => readonly ListLevel[] | undefined
  /** Numbers of headings by their rank. */
  readonly outline: () => readonly ListLevel[]
}

interface Style {
  readonly parent: string | undefined
  hidden: boolean | undefined
}

const deepest = 10
const longestChain = 40

/** Signs of the formats that are not spelled as a single letter, by the first of their row. */
const formats: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['一', 'chineseCountingThousand'],
  ['壹', 'chineseLegalSimplified'],
  ['①', 'decimalEnclosedCircle'],
  ['甲', 'ideographTraditional'],
  ['子', 'ideographZodiac'],
  ['１', 'decimalFullWidth'],
])

/** `visitors` are to be run over the parts that hold styles, before the styles are asked. */
export function odfStyles(): { readonly styles: OdfStyles; readonly visitor: XmlVisitor } {
  const styles = new Map<string, Style>()
  const lists = new Map<string, ListLevel[]>()
  const outline: ListLevel[] = []
  let style: Style | undefined
  let levels: ListLevel[] | undefined

  const level = (attributes: Attributes): void => {
    const at = wholeNumber(attributes.get('text:level'), 1, deepest, 1)
    if (levels !== undefined) levels[at - 1] = levelOf(attributes, at)
  }
  const hide = (attributes: Attributes): void => {
    if (style === undefined) return
    if (attributes.get('text:display') === 'none' || attributes.get('table:display') === 'false') style.hidden = true
    else if (attributes.get('text:display') === 'true') style.hidden = false
  }
  const end = (): void => {
    levels = undefined
  }
  const visitor = visitorOf(
    {
      'style:style'(attributes) {
        const key = `${attributes.get('style:family') ?? ''} ${attributes.get('style:name') ?? ''}`
        style = { parent: attributes.get('style:parent-style-name'), hidden: undefined }
        styles.set(key, style)
      },
      'style:text-properties': hide,
      'style:table-properties': hide,
      'text:list-style'(attributes) {
        levels = []
        lists.set(attributes.get('style:name') ?? '', levels)
      },
      'text:outline-style'() {
        levels = outline
      },
      'text:list-level-style-number': level,
      'text:list-level-style-bullet': level,
      'text:list-level-style-image': level,
      'text:outline-level-style': level,
      'office:body': () => false,
    },
    {
      'style:style'() {
        style = undefined
      },
      'text:list-style': end,
      'text:outline-style': end,
    },
  )

  function isHidden(family: string, name: string | undefined): boolean {
    let next = name
    for (let step = 0; next !== undefined && step < longestChain; step++) {
      const found = styles.get(`${family} ${next}`)
      if (found?.hidden !== undefined) return found.hidden
      next = found?.parent
    }
    return false
  }

  return {
    visitor,
    styles: {
      isHidden,
      isContents(name) {
        let next = name
        for (let step = 0; next !== undefined && step < longestChain; step++) {
          if (/^Contents_20_(?:\d|Heading)/.test(next)) return true
          next = styles.get(`paragraph ${next}`)?.parent
        }
        return false
      },
      listLevels: (name) => (name === undefined ? undefined : lists.get(name)),
      outline: () => outline,
    },
  }
}

/** A bullet or an image has no format: its items are counted and say nothing. */
function levelOf(attributes: Attributes, level: number): ListLevel {
  const format = attributes.get('style:num-format') ?? ''
  const named = format === '' ? 'none' : (formats.get(format.charAt(0)) ?? 'decimal')
  return {
    start: wholeNumber(attributes.get('text:start-value'), 0, 32_767, 1),
    format: named,
    text: named === 'none' ? '' : labelOf(attributes, level),
  }
}

function labelOf(attributes: Attributes, level: number): string {
  const whole = attributes.get('loext:num-list-format')
  if (whole !== undefined) return whole.replaceAll(/%(\d{1,2})%/g, '%$1')
  const shown = wholeNumber(attributes.get('text:display-levels'), 1, level, 1)
  const numbers = Array.from({ length: shown }, (_, i) => `%${level - shown + 1 + i}`)
  return (attributes.get('style:num-prefix') ?? '') + numbers.join('.') + (attributes.get('style:num-suffix') ?? '')
}
