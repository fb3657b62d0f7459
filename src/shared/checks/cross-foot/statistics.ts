/** What the footing checks of the 2014 table have in common: sums down its one column of counts. */

import type { Bilingual, Mark, Subject } from '../check'
import type { Footing } from '../footing'
import { footings } from '../footing'
import { lineName } from '../place-names'
import { markFooting } from './foot'

/** Messages by id, for every check of this table. */
export const statisticsMessages = {
  differs: {
    zh: '统计表“{line}”所列分项之和为{expected}，填报{stated}，相差{difference}。',
    en: 'Statistical table, “{line}”: the parts come to {expected}, {stated} is stated; difference {difference}.',
  },
  bounded: {
    zh: '统计表“{line}”：不论{unknown}为多少，分项之和（已知{expected}）与填报数（{stated}）都不相符，至少相差{difference}。',
    en: 'Statistical table, “{line}”: whatever {unknown} may be, the parts (known {expected}) cannot come to {stated}; difference at least {difference}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

/** The marks of the identities named, e.g. `S-01`. */
export function* footStatistics(subject: Subject, identities: readonly string[]): Iterable<Mark> {
  for (const footing of footings(subject.form, subject.report)) {
    if (identities.includes(footing.identity.equation.identity)) yield markStatistics(subject, footing)
  }
}

export function markStatistics(subject: Subject, footing: Footing): Mark {
  const line = footing.identity.equation.right[0] ?? ''
  const table = subject.form.tables.find((one) => one.id === 'statistics')
  return markFooting(subject, footing, {
    place: { section: table?.section ?? null, line, column: 'count' },
    values: { line: lineName(subject.form, line) },
    leftRole: 'part',
    rightRole: 'total',
    totalSide: 'right',
  })
}
