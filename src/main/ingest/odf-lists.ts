/** The lists of an OpenDocument text: which item is being read in each flow, and its number. */

import { wholeNumber } from './docx-values'
import { type List, type ListLevel, listNumbers } from './list-numbers'
import type { OdfStyles } from './odf-styles'
import type { Attributes } from './xml-attributes'

export interface OdfLists {
  readonly openList: (attributes: Attributes) => void
  readonly closeList: () => void
  readonly openItem: (attributes: Attributes, isNumbered: boolean) => void
  readonly closeItem: () => void
  /** Number of the next paragraph: of the first one of an item, empty for others. */
  readonly take: () => string
  /** Number of a heading outside lists, by its rank from 1. */
  readonly heading: (rank: number) => string
}

interface OpenList {
  readonly key: string
  readonly style: string | undefined
  readonly levels: readonly ListLevel[]
}

/** Gives every flow (body, cell, note) its own open lists; the counts go on from flow to flow. */
export function odfLists(styles: OdfStyles): () => OdfLists {
  const numbers = listNumbers()
  const lastOfStyle = new Map<string, string>()
  const keys = new Map<string, string>()
  let made = 0

  function listOf(key: string, levels: readonly ListLevel[], starts: ReadonlyMap<number, number>): List {
    return { id: starts.size === 0 ? key : `${key} ${made++}`, key, levels, starts }
  }

  return () => flowLists()

  function flowLists(): OdfLists {
    const open: OpenList[] = []
    /** Whether the item's first paragraph is still to come, and where its number starts, by depth. */
    const items: { waits: boolean; start: number | undefined }[] = []
    return {
      openList(attributes) {
        const outer = open.at(-1)
        const style = attributes.get('text:style-name') ?? outer?.style
        const levels = styles.listLevels(style) ?? []
        const before = attributes.get('text:continue-list')
        const goesOn = attributes.get('text:continue-numbering') === 'true' ? lastOfStyle.get(style ?? '') : undefined
        const key = outer?.key ?? (before === undefined ? goesOn : keys.get(before)) ?? `list ${made++}`
        const id = attributes.get('xml:id')
        if (id !== undefined) keys.set(id, key)
        if (outer === undefined) lastOfStyle.set(style ?? '', key)
        open.push({ key, style, levels })
      },
      closeList: () => void open.pop(),
      openItem(attributes, isNumbered) {
        const start = attributes.get('text:start-value')
        items.push({ waits: isNumbered, start: start === undefined ? undefined : wholeNumber(start, 0, 32_767, 1) })
      },
      closeItem: () => void items.pop(),
      take() {
        const item = items.at(-1)
        const list = open.at(-1)
        if (item?.waits !== true || list === undefined) return ''
        item.waits = false
        const level = open.length - 1
        const starts = new Map(item.start === undefined ? [] : [[level, item.start] as const])
        return numbers.next(listOf(list.key, list.levels, starts), level)
      },
      heading: (rank) =>
        open.length > 0 ? '' : numbers.next(listOf('outline', styles.outline(), new Map()), rank - 1),
    }
  }
}
