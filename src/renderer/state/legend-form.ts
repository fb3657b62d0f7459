/** What is wrong with a legend of tick marks while it is being typed. */

import type { LegendEntry } from '@shared/review/act'

export interface LegendFaults {
  /** Lines, counted from 0, whose mark is empty or stands in another line too. */
  readonly marks: ReadonlySet<number>
  /** Lines that do not say in both languages what their mark means. */
  readonly words: ReadonlySet<number>
  /** What to say of them; null while nothing is wrong. */
  readonly sentence: 'markMissing' | 'markTwice' | 'wordsMissing' | null
}

export function legendFaults(legend: readonly LegendEntry[]): LegendFaults {
  const marks = legend.map(({ mark }) => mark.trim())
  const missing = indicesWhere(legend, (_, i) => marks[i] === '')
  const twice = indicesWhere(legend, (_, i) => marks[i] !== '' && marks.filter((mark) => mark === marks[i]).length > 1)
  const words = indicesWhere(legend, ({ zh, en }) => zh.trim() === '' || en.trim() === '')
  const sentence =
    twice.length > 0 ? 'markTwice' : missing.length > 0 ? 'markMissing' : words.length > 0 ? 'wordsMissing' : null
  return { marks: new Set([...missing, ...twice]), words: new Set(words), sentence }
}

function indicesWhere(
  legend: readonly LegendEntry[],
  isSo: (entry: LegendEntry, at: number) => boolean,
): readonly number[] {
  return legend.flatMap((entry, i) => (isSo(entry, i) ? [i] : []))
}

/** Without the blanks around what was typed. */
export function trimmedLegend(legend: readonly LegendEntry[]): LegendEntry[] {
  return legend.map(({ mark, zh, en }) => ({ mark: mark.trim(), zh: zh.trim(), en: en.trim() }))
}
