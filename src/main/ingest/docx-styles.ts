/** What a Word document's styles say of a paragraph or run: its list, its rank among headings, whether it is shown. */

import type { Parts } from './docx-parts'
import { isOn, wholeNumber } from './docx-values'
import { visitorOf } from './xml'
import type { Attributes } from './xml-attributes'

export interface ParagraphStyle {
  /** List as Word numbers it (`numId`); '0' takes a list away. */
  readonly list?: string
  /** Level that the style itself names, zero-based; the list's own link to the style counts before it. */
  readonly level?: number
  /** The style that named the list: a list's level may point back to it. */
  readonly listStyle?: string
  readonly isHeading: boolean
  readonly isContents: boolean
  readonly isHidden: boolean
}

export interface Styles {
  /** The style's own id and those it is based on, nearest first. */
  readonly chain: (id: string) => readonly string[]
  /** `undefined` asks for the document's default paragraph style. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle
  readonly isHiddenRun: (id: string | undefined) => boolean
  /** List of a numbering style (`w:numStyleLink`). */
  readonly listOf: (id: string) => string | undefined
}

interface Style {
  name: string
  basedOn: string | undefined
  list: string | undefined
  level: number | undefined
  outline: number | undefined
  hidden: boolean | undefined
}

function newStyle(): Style {
  return { name: '', basedOn: undefined, list: undefined, level: undefined, outline: undefined, hidden: undefined }
}

/** Outline level of text that is no heading (ECMA-376, 17.3.1.20). */
const bodyText = 9
/** Word's limit is far lower; ends chains that lead back to themselves. */
const longestChain = 40

export function readStyles(parts: Parts): Styles {
  const styles = new Map<string, Style>()
  let defaultParagraph: string | undefined
  let style: Style | undefined
  const skip = (): boolean => false
  /** Sets something of the open style; of several that say it, the last counts. */
  const set = (change: (style: Style, value: string | undefined) => void) => (attributes: Attributes) => {
    if (style !== undefined) change(style, attributes.get('w:val'))
  }
  const visitor = visitorOf(
    {
      'w:style'(attributes) {
        const id = attributes.get('w:styleId') ?? ''
        style = newStyle()
        if (!styles.has(id)) styles.set(id, style)
        const isDefault = isOn(attributes.get('w:default') ?? '0')
        if (attributes.get('w:type') === 'paragraph' && isDefault) defaultParagraph ??= id
      },
      'w:name': set((one, value) => (one.name = value?.toLowerCase() ?? '')),
      'w:basedOn': set((one, value) => (one.basedOn = value)),
      'w:numId': set((one, value) => (one.list = value)),
      'w:ilvl': set((one, value) => (one.level = wholeNumber(value, 0, 8, 0))),
      'w:outlineLvl': set((one, value) => (one.outline = wholeNumber(value, 0, bodyText, bodyText))),
      'w:vanish': set((one, value) => (one.hidden = isOn(value))),
      'w:tblStylePr': skip,
      'w:pPrChange': skip,
      'w:rPrChange': skip,
      'w:docDefaults': skip,
      'w:latentStyles': skip,
    },
    {
      'w:style'() {
        style = undefined
      },
    },
  )
  parts.related('styles', visitor)

  const paragraphs = new Map<string, ParagraphStyle>()

  function chain(id: string): readonly string[] {
    const ids: string[] = []
    for (let at: string | undefined = id; at !== undefined && ids.length < longestChain; at = styles.get(at)?.basedOn) {
      if (!styles.has(at)) break
      ids.push(at)
    }
    return ids
  }

  function first<T>(id: string, get: (one: Style) => T | undefined): T | undefined {
    for (const one of chain(id)) {
      const found = styles.get(one)
      const value = found === undefined ? undefined : get(found)
      if (value !== undefined) return value
    }
    return undefined
  }

  function paragraph(id: string): ParagraphStyle {
    const listStyle = chain(id).find((one) => styles.get(one)?.list !== undefined)
    const list = listStyle === undefined ? undefined : styles.get(listStyle)?.list
    const level = first(id, (one) => one.level)
    const names = chain(id).map((one) => styles.get(one)?.name ?? '')
    return {
      ...(list === undefined || listStyle === undefined ? {} : { list, listStyle }),
      ...(level === undefined ? {} : { level }),
      isHeading: (first(id, (one) => one.outline) ?? bodyText) < bodyText || names.includes('title'),
      isContents: names.some((name) => /^toc (?:\d|heading)$/.test(name)),
      isHidden: first(id, (one) => one.hidden) ?? false,
    }
  }

  return {
    chain,
    paragraph(asked) {
      const id = asked !== undefined && styles.has(asked) ? asked : (defaultParagraph ?? '')
      const known = paragraphs.get(id)
      if (known !== undefined) return known
      const made = paragraph(id)
      paragraphs.set(id, made)
      return made
    },
    isHiddenRun: (id) => (id === undefined ? false : (first(id, (one) => one.hidden) ?? false)),
    listOf: (id) => styles.get(id)?.list,
  }
}
