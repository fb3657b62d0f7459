/** The automatic lists of a Word document: which list and level numbers a paragraph. */

import type { Parts } from './docx-parts'
import type { Styles } from './docx-styles'
import { isOn, wholeNumber } from './docx-values'
import type { List, ListLevel } from './list-numbers'
import { visitorOf } from './xml'
import type { Attributes } from './xml-attributes'

export interface WordLists {
  /** By Word's `numId`; undefined where the document defines no such list, or takes it away ('0'). */
  readonly list: (id: string) => List | undefined
  /** Zero-based level that a list has tied to one of these styles, nearest first. */
  readonly levelOfStyle: (id: string, styles: readonly string[]) => number | undefined
}

interface Level {
  start: number
  format: string
  text: string
  style: string | undefined
  restart: number | undefined
  inDigits: boolean
  hidden: boolean
}

interface Abstract {
  readonly levels: Map<number, Level>
  /** The numbering style that holds the real levels. */
  styleLink: string | undefined
}

interface Instance {
  abstract: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

const mostLevels = 9
/** Word counts no further. */
const mostItems = 32_767
/** A definition that leads to another through styles; two steps are usual. */
const longestDetour = 10

export function readLists(parts: Parts, styles: Styles): WordLists {
  const abstracts = new Map<string, Abstract>()
  const instances = new Map<string, Instance>()
  read(parts, abstracts, instances)
  const lists = new Map<string, List | undefined>()

  function definition(id: string): { readonly key: string; readonly abstract: Abstract } | undefined {
    let at: string | undefined = id
    for (let step = 0; at !== undefined && step < longestDetour; step++) {
      const key: string | undefined = instances.get(at)?.abstract
      const abstract = key === undefined ? undefined : abstracts.get(key)
      if (key === undefined || abstract === undefined) return undefined
      if (abstract.styleLink === undefined || abstract.levels.size > 0) return { key, abstract }
      at = styles.listOf(abstract.styleLink)
    }
    return undefined
  }

  function list(id: string): List | undefined {
    const instance = instances.get(id)
    const found = definition(id)
    if (instance === undefined || found === undefined) return undefined
    const levels = Array.from({ length: mostLevels }, (_, at): ListLevel => {
      const { start, format, text, restart, inDigits, hidden } =
        instance.levels.get(at) ?? found.abstract.levels.get(at) ?? newLevel()
      const first = instance.starts.get(at) ?? start
      return { start: first, format, text, inDigits, hidden, ...(restart === undefined ? {} : { restart }) }
    })
    return { id, key: found.key, levels, starts: instance.starts }
  }

  return {
    list(id) {
      if (!lists.has(id)) lists.set(id, list(id))
      return lists.get(id)
    },
    levelOfStyle(id, chain) {
      const found = definition(id)
      const instance = instances.get(id)
      if (found === undefined) return undefined
      for (const style of chain) {
        for (let at = 0; at < mostLevels; at++) {
          if ((instance?.levels.get(at) ?? found.abstract.levels.get(at))?.style === style) return at
        }
      }
      return undefined
    },
  }
}

function newLevel(): Level {
  return { start: 0, format: 'decimal', text: '', style: undefined, restart: undefined, inDigits: false, hidden: false }
}

/** `w:start` counts from 0 where it is left out, `w:numFmt` is decimal (ECMA-376, 17.9.25 and 17.9.17). */
function read(parts: Parts, abstracts: Map<string, Abstract>, instances: Map<string, Instance>): void {
  let abstract: Abstract | undefined
  let instance: Instance | undefined
  let level: Level | undefined
  let override = 0
  const skip = (): boolean => false
  /** Sets something of the open level. */
  const set = (change: (level: Level, attributes: Attributes) => void) => (attributes: Attributes) => {
    if (level !== undefined) change(level, attributes)
  }
  const visitor = visitorOf(
    {
      'w:abstractNum'(attributes) {
        abstract = { levels: new Map(), styleLink: undefined }
        abstracts.set(attributes.get('w:abstractNumId') ?? '', abstract)
      },
      'w:num'(attributes) {
        instance = { abstract: '', starts: new Map(), levels: new Map() }
        instances.set(attributes.get('w:numId') ?? '', instance)
      },
      'w:abstractNumId'(attributes) {
        if (instance !== undefined) instance.abstract = attributes.get('w:val') ?? ''
      },
      'w:numStyleLink'(attributes) {
        if (abstract !== undefined) abstract.styleLink = attributes.get('w:val')
      },
      'w:lvlOverride'(attributes) {
        override = levelNumber(attributes)
      },
      'w:startOverride'(attributes) {
        instance?.starts.set(override, wholeNumber(attributes.get('w:val'), 0, mostItems, 0))
      },
      'w:lvl'(attributes) {
        level = newLevel()
        ;(instance ?? abstract)?.levels.set(levelNumber(attributes), level)
      },
      'w:start': set((one, attributes) => (one.start = wholeNumber(attributes.get('w:val'), 0, mostItems, 0))),
      'w:numFmt': set((one, attributes) => {
        const format = attributes.get('w:val') ?? 'decimal'
        // a custom format is digits with a zero in front: 01, 02, 03
        const isPadded = format === 'custom' && /^0\d,/.test(attributes.get('w:format') ?? '')
        one.format = isPadded ? 'decimalZero' : format
      }),
      'w:lvlText': set((one, attributes) => {
        one.text = attributes.get('w:null') === undefined ? (attributes.get('w:val') ?? '') : ''
      }),
      'w:lvlRestart': set((one, attributes) => (one.restart = wholeNumber(attributes.get('w:val'), 0, mostLevels, 0))),
      'w:pStyle': set((one, attributes) => (one.style = attributes.get('w:val'))),
      'w:isLgl': set((one, attributes) => (one.inDigits = isOn(attributes.get('w:val')))),
      'w:vanish': set((one, attributes) => (one.hidden = isOn(attributes.get('w:val')))),
      'mc:Fallback': skip,
      'w:pPr': skip,
    },
    {
      'w:abstractNum'() {
        abstract = undefined
      },
      'w:num'() {
        instance = undefined
      },
      'w:lvl'() {
        level = undefined
      },
    },
  )
  parts.related('numbering', visitor)
}

function levelNumber(attributes: Attributes): number {
  return wholeNumber(attributes.get('w:ilvl'), 0, mostLevels - 1, 0)
}
