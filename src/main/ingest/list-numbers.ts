/** Counts the items of automatic lists and writes each item's number as its program shows it. */

import { formatNumber } from './number-format'

export interface ListLevel {
  readonly start: number
  /** Name of the format, as in WordprocessingML. */
  readonly format: string
  /** The number's text, `%1` … `%9` standing for the levels' numbers. */
  readonly text: string
  /** One-based level whose items set this one back; 0 = none ever; undefined = every level above. */
  readonly restart?: number
  /** All levels' numbers in digits (`w:isLgl`). */
  readonly inDigits?: boolean
  readonly hidden?: boolean
}

/** A list as one paragraph refers to it: several may continue the same count. */
export interface List {
  readonly id: string
  /** What the count belongs to: lists of the same key share it. */
  readonly key: string
  readonly levels: readonly ListLevel[]
  /** First numbers that this list sets anew when it is first used, by zero-based level. */
  readonly starts: ReadonlyMap<number, number>
}

export interface ListNumbers {
  /** Counts one item and gives its number as text, empty for a bullet. `level` is zero-based. */
  readonly next: (list: List, level: number) => string
}

export function listNumbers(): ListNumbers {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  function countsOf(list: List): (number | undefined)[] {
    const known = counts.get(list.key) ?? []
    counts.set(list.key, known)
    return known
  }

  return {
    next(list, level) {
      const known = countsOf(list)
      const own = list.levels[level]
      if (own === undefined) return ''
      if (!begun.has(list.id)) {
        begun.add(list.id)
        for (const [at, start] of list.starts) known[at] = start - 1
      }
      known[level] = (known[level] ?? own.start - 1) + 1
      for (let deeper = level + 1; deeper < list.levels.length; deeper++) {
        const restart = list.levels[deeper]?.restart
        if (restart === undefined || (restart > 0 && level < restart)) known[deeper] = undefined
      }
      return own.hidden === true ? '' : label(list, own, known)
    },
  }
}

function label(list: List, own: ListLevel, counts: readonly (number | undefined)[]): string {
  if (own.format === 'bullet') return ''
  return own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const level = list.levels[at]
    if (level === undefined) return ''
    return formatNumber(Math.max(0, counts[at] ?? level.start), own.inDigits === true ? 'decimal' : level.format)
  })
}

/** A number and the text after it, with a blank where the two would otherwise run into one. */
export function withNumber(number: string, text: string): { readonly text: string; readonly length: number } {
  const trimmed = number.trim()
  if (trimmed === '') return { text, length: 0 }
  const first = text.trimStart()
  const joins =
    first !== '' && (/[\p{L}\p{Nd}\p{Nl}]$/u.test(trimmed) || (/[.．,:]$/.test(trimmed) && /^[0-9０-９]/.test(first)))
  return { text: trimmed + (joins ? ' ' : '') + first, length: trimmed.length }
}
