/** What a Word document's styles say of a paragraph or run: its list, its rank among headings, whether it is shown. */

import type { Parts } from './docx-parts'
import { isOn } from './docx-values'

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

/** Word's limit is far lower; ends chains that lead back to themselves. */
const longestChain = 40

export function readStyles(parts: Parts): Styles {
  const styles = new Map<string, Style>()
  let defaultParagraph: string | undefined
  let style: Style | undefined
  parts.related('styles', {
    open(name, attributes) {
      const value = (): string => attributes.get('w:val') ?? ''
      switch (name) {
        case 'w:style': {
          const id = attributes.get('w:styleId') ?? ''
          style = {
            name: '',
            basedOn: undefined,
            list: undefined,
            level: undefined,
            outline: undefined,
            hidden: undefined,
          }
          if (!styles.has(id)) styles.set(id, style)
          if (attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default') ?? '0'))
            defaultParagraph ??= id
          break
        }
        case 'w:name':
          if (style !== undefined) style.name = value().toLowerCase()
          break
        case 'w:basedOn':
          if (style !== undefined) style.basedOn = value()
          break
        case 'w:numId':
          if (style !== undefined) style.list = value()
          break
        case 'w:ilvl':
          if (style !== undefined) style.level = Number.parseInt(value(), 10) || 0
          break
        case 'w:outlineLvl':
          if (style !== undefined) style.outline = Number.parseInt(value(), 10) || 0
          break
        case 'w:vanish':
          if (style !== undefined) style.hidden = isOn(attributes.get('w:val'))
          break
        case 'w:tblStylePr':
        case 'w:pPrChange':
        case 'w:rPrChange':
        case 'w:docDefaults':
        case 'w:latentStyles':
          return false
      }
      return true
    },
    close(name) {
      if (name === 'w:style') style = undefined
    },
    text: () => undefined,
  })

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

/** Outline level of text that is no heading (ECMA-376, 17.3.1.20). */
const bodyText = 9
