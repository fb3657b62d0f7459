/** What a check is, and what it yields: ticks, findings and untested marks. */

import type { SourceDocument } from '../document/document'
import type { ColumnId, Form, FormId, LineId, SectionKey } from '../forms/form'
import type { Report } from '../report/report'
import type { Fact } from '../report/fact'
import type { Span } from '../text/span'

/** S1 must be corrected, S2 should be, S3 advised, S4 hint (domain section 4). */
export type Severity = 'S1' | 'S2' | 'S3' | 'S4'

/** D defect, D? likely defect, X capture loss (never blamed on the body), Q query to the body. */
export type FindingClass = 'defect' | 'likely-defect' | 'capture-loss' | 'query'

export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** What fills a message's `{name}`: the same words in both languages, or a pair. */
export type MessageValues = Readonly<Record<string, string | Bilingual>>

/** What kind of slip a repair would undo; `digit` one digit differs, `transposed` two neighbours swapped, `zero` one lost or added. */
export type RepairKind = 'digit' | 'transposed' | 'zero' | 'shifted' | 'split' | 'scale' | 'sign' | 'other'

/** One cell whose change would restore failing identities. */
export interface Repair {
  readonly line: LineId
  readonly column: ColumnId
  /** Decimal string. */
  readonly proposed: string
  /** How many failing identities it restores. */
  readonly repairs: number
  readonly kind: RepairKind
}

/** The role an operand plays in the finding's arithmetic; shown as a badge (+ − =) or a highlight. */
export type EvidenceRole = 'part' | 'minus' | 'total' | 'left' | 'right' | 'stated' | 'context' | 'label' | 'heading'

export interface Evidence {
  readonly role: EvidenceRole
  /** Exactly `text.slice(span)`. */
  readonly quote: string
  readonly span: Span
  readonly line?: LineId
  readonly column?: ColumnId
}

/** Evidence in a report that is neither the one examined nor last year's; spans and quotes are of that report's text. */
export interface EvidenceElsewhere {
  /** The report, by the id under which it was handed in. */
  readonly source: string
  readonly evidence: readonly Evidence[]
}

/** What identifies the place of a mark, never an offset: `line`, `column`, `section` or passage words. */
export interface Place {
  readonly section: SectionKey | null
  readonly line?: LineId
  readonly column?: ColumnId
  /** Further words that tell two findings of one check at one place apart (e.g. a normalised quote). */
  readonly passage?: string
}

export interface TickMark {
  readonly kind: 'tick'
  readonly tick: 'footed' | 'tied' | 'carried' | 'traced'
  readonly place: Place
  /** The places of the numbers that were examined and agreed; each span is a number in the text. */
  readonly spans: readonly Span[]
}

export interface FindingMark {
  readonly kind: 'finding'
  /** Key of the check's `messages`. */
  readonly message: string
  readonly values: MessageValues
  readonly place: Place
  readonly evidence: readonly Evidence[]
  /** What supports it in last year's report; spans and quotes are of that report's text. */
  readonly priorEvidence?: readonly Evidence[]
  /** What supports it in other reports of the workspace. */
  readonly elsewhere?: readonly EvidenceElsewhere[]
  /** Only where it differs from the check's own. */
  readonly severity?: Severity
  readonly class?: FindingClass
  readonly stated?: string
  readonly expected?: string
  readonly difference?: string
  /** The single best cell, null where no single cell explains the failure; left out where the question makes no sense. */
  readonly suspect?: Repair | null
  /** Further repairs, ranked, the suspect first. */
  readonly repairs?: readonly Repair[]
}

export interface UntestedMark {
  readonly kind: 'untested'
  readonly place: Place
  /** Key of the check's `reasons`. */
  readonly reason: string
  readonly values: MessageValues
}

export type Mark = TickMark | FindingMark | UntestedMark

/** All that a check may read. */
export interface Subject {
  readonly document: SourceDocument
  readonly form: Form
  readonly report: Report
  /** Numbers of the prose as facts, in order of the text. */
  readonly facts: readonly Fact[]
  readonly prior?: PriorSubject
  /** The same report in another file: as submitted, or as published elsewhere. */
  readonly version?: OtherVersion
  /** Reports of other bodies that share wording with this one; empty = looked for and not found. */
  readonly peers?: readonly PeerWording[]
  readonly settings: CheckSettings
}

export interface OtherVersion extends PriorSubject {
  readonly source: string
}

/** A report of another body of the workspace that has sentences of this one, places, names and figures aside. */
export interface PeerWording {
  readonly source: string
  readonly body: string
  readonly year: number | null
  /** Sentences of this report that were compared: its own wording, without what stands in many reports. */
  readonly sentences: number
  /** Those that the other report has as well, in order of this one. */
  readonly shared: readonly { readonly own: Span; readonly theirs: { readonly quote: string; readonly span: Span } }[]
}

export interface PriorSubject {
  readonly document: SourceDocument
  readonly form: Form
  readonly report: Report
  readonly facts: readonly Fact[]
  /** A person said that it is last year's, whatever its name and year look like. */
  readonly isPaired?: boolean
}

/** What an engagement may set; statutory values by default (domain 1.1). */
export interface CheckSettings {
  /** `MM-DD` in the year after the report year. */
  readonly departmentDeadline: string
  readonly governmentDeadline: string
}

export const defaultCheckSettings: CheckSettings = { departmentDeadline: '01-31', governmentDeadline: '03-31' }

/** What a check cannot do without: the engine answers for it where it is not given. */
export type Need = 'prior' | 'version' | 'peers'

export interface Check {
  /** `procedure/what`: its folder and file. Never changes. */
  readonly id: string
  /** Catalogue code of domain section 4, e.g. `T3-01`. */
  readonly code: string
  /** Raised when the meaning changes. */
  readonly version: number
  readonly severity: Severity
  readonly class: FindingClass
  readonly name: Bilingual
  /** The question it answers. */
  readonly asks: Bilingual
  readonly forms: 'all' | readonly FormId[]
  readonly needs?: readonly Need[]
  /** Templates by id; `{name}` is replaced by `values.name`. */
  readonly messages: Readonly<Record<string, Bilingual>>
  /** Why a place could not be assessed, by id. */
  readonly reasons: Readonly<Record<string, Bilingual>>
  readonly run: (subject: Subject) => Iterable<Mark>
}

export function defineCheck<const C extends Check>(check: C): C {
  return check
}
