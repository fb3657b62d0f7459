/** A number of the prose as a fact: what it counts, of whom, over which period, and in which role. */

import type { SectionKey } from '../forms/form'
import type { Span } from '../text/span'
import type { Interval } from './report'

/** What a number that is no figure is: it counts nothing, and that is its explanation. */
export type Explanation =
  | 'date'
  | 'time'
  | 'year'
  | 'document-number'
  | 'telephone'
  | 'postcode'
  | 'address'
  | 'url'
  | 'ordinal'
  | 'section-mark'
  | 'article'
  | 'name'
  | 'page'
  | 'chrome'
  | 'form-text'
  | 'code'

export type FactRole = 'total' | 'part' | 'of-which' | 'ratio' | 'rate' | 'growth' | 'amount' | 'plain'

export interface Fact {
  /** Of the digits with sign, scale and counter: `2.46万件`. */
  readonly span: Span
  readonly quote: string
  /** Of the digit run only: `2.46`. */
  readonly number: Span
  /** Null when the number is a name or an ordinal (`explanation` says which). */
  readonly value: string | null
  /** Set when rounded or approximate (`近4万`, `30多`). */
  readonly interval: Interval | null
  /** `条 件 次 …`, `%`, null where none. */
  readonly counter: string | null
  /** What is counted, normalised: `政府信息`, `申请`. */
  readonly head: string | null
  /** Whose: `全市`, `市本级`, `各部门`; null = the reporting body. */
  readonly scope: string | null
  /** `this-year`, `last-year`, `cumulative`, or null. */
  readonly period: 'this-year' | 'last-year' | 'cumulative' | null
  readonly direction: 'up' | 'down' | null
  readonly role: FactRole
  readonly section: SectionKey | null
  /** The clause around it, for showing and for phrase families. */
  readonly clause: Span
  readonly explanation: Explanation | null
}
