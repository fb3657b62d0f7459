/** The marks of ticks: a check's own in square brackets, so that they never look like a person's. */

import type { Bilingual } from '../checks/check'
import type { Tick } from '../checks/outcome'
import type { Language } from '../words/say'

export type MachineTick = 'footed-down' | 'footed-across' | 'tied' | 'carried' | 'traced'

const marks = {
  'footed-down': { zh: '∧', en: 'F' },
  'footed-across': { zh: '＜', en: 'CF' },
  tied: { zh: '√', en: '✓' },
  carried: { zh: 'B', en: 'PY' },
  traced: { zh: 'T', en: 'T' },
} as const satisfies Record<MachineTick, Bilingual>

export const machineTickWords = {
  'footed-down': { zh: '机检：纵向加总相符', en: 'by a check: footed' },
  'footed-across': { zh: '机检：横向加总相符', en: 'by a check: cross-footed' },
  tied: { zh: '机检：互核相符', en: 'by a check: tied to another place' },
  carried: { zh: '机检：与上年度核对相符', en: 'by a check: agreed to the prior year' },
  traced: { zh: '机检：已追溯', en: 'by a check: traced' },
} as const satisfies Record<MachineTick, Bilingual>

export const machineTicks: readonly MachineTick[] = ['footed-down', 'footed-across', 'tied', 'carried', 'traced']

export function markOf(tick: MachineTick, language: Language): string {
  return `[${marks[tick][language]}]`
}

/** A total down a column has a column and no row of its own; the form's equations say which way they add. */
export function machineTickOf(tick: Pick<Tick, 'tick' | 'check'>, across: boolean): MachineTick {
  if (tick.tick !== 'footed') return tick.tick
  return across ? 'footed-across' : 'footed-down'
}
