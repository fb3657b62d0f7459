/** What leaves the app, as plain blocks: headings, paragraphs, lists and tables of text, each figure with its reference. */

import type { ColumnId, LineId } from '../forms/form'
import type { PartKey, TemplateId } from '../review/paper-terms'
import type { Language } from '../words/say'

/**
 * Where a stretch of the paper comes from, so that it can be looked up and computed again. `wording` = fixed words of the
 * template, of a law's citation or of a check's name; `numbering` = the paper's own; `written` = when and with what it was
 * written; `own` = typed by a person.
 */
export type RefKind =
  | 'wording'
  | 'numbering'
  | 'written'
  | 'own'
  | 'file' // what is known of a file: name, hash, size, when it came
  | 'report' // read from the report: title, body, year, dates
  | 'quote' // characters of the report, as they stand there
  | 'figure' // a cell of the form
  | 'identity' // a sum over cells, recomputed
  | 'finding' // what a check said
  | 'untested'
  | 'tick'
  | 'count' // how many there are of something
  | 'comparison' // this year against last
  | 'act' // what a person did: who, when, why

/** Enough to find the place again: the report by its file's hash, then place, check or act. */
export interface Ref {
  readonly kind: RefKind
  /** SHA-256 of the report's file. */
  readonly report?: string
  /** Of the report's canonical text, UTF-16, half-open. */
  readonly start?: number
  readonly end?: number
  readonly line?: LineId
  readonly column?: ColumnId
  readonly check?: string
  /** A finding's key, or an item's id. */
  readonly key?: string
  /** Which of its values: `sha256`, `left`, `difference`, ... */
  readonly of?: string
}

/** A stretch of text. Every run that holds a digit has a `ref`; a test scans for it. */
export interface Run {
  readonly text: string
  readonly ref?: Ref
  readonly strong?: true
}

export type Runs = readonly Run[]

/** `generated` from the evidence; `edited` the auditor's words in place of generated ones; `own` the auditor's addition. */
export type Origin = 'generated' | 'edited' | 'own'

interface BlockBase {
  /** Unique within the paper and the same after regeneration: made of part, finding keys, line ids, never of positions. */
  readonly id: string
  readonly origin: Origin
}

export interface Heading extends BlockBase {
  readonly kind: 'heading'
  /** 1 = a part, 2 and 3 below it. The paper's title is no heading. */
  readonly level: 1 | 2 | 3
  readonly runs: Runs
}

export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph'
  /** `banner` = a mark that must not be overlooked (未经人工复核); `note` = smaller, explaining; `sign` = a line to sign on. */
  readonly look: 'body' | 'note' | 'banner' | 'sign'
  readonly runs: Runs
}

export interface List extends BlockBase {
  readonly kind: 'list'
  readonly items: readonly { readonly id: string; readonly origin: Origin; readonly runs: Runs }[]
}

export interface Column {
  /** Share of the table's width; all columns of a table add up to 100. */
  readonly width: number
  readonly align: 'start' | 'end' | 'center'
}

export interface Cell {
  readonly runs: Runs
  /** Set where the cell may be edited by itself; unique like a block's. */
  readonly id?: string
  readonly origin?: Origin
  /** How many of its runs, from the first, own words stand in for; what follows always stays. Left out for all of them. */
  readonly open?: number
  /** Columns that it covers, itself included; left out for 1. */
  readonly span?: number
}

export interface Row {
  readonly id: string
  readonly cells: readonly Cell[]
}

export interface Table extends BlockBase {
  readonly kind: 'table'
  /** Said above the table and read out by screen readers; only the latter where the heading above says the same. */
  readonly caption: Runs
  readonly quiet?: true
  readonly columns: readonly Column[]
  /** Repeated on every page; empty for tables of name and value, whose first column is the head. */
  readonly head: readonly Row[]
  readonly rows: readonly Row[]
}

export type Block = Heading | Paragraph | List | Table

export interface Part {
  readonly key: PartKey | 'front'
  /** The part's heading first, except in `front`. */
  readonly blocks: readonly Block[]
}

export interface WorkingPaper {
  readonly template: TemplateId
  readonly language: Language
  /** 审计备忘录（复核意见）. */
  readonly title: Runs
  /** In the head of every page: body and report; in its foot stands the page number. */
  readonly runningHead: string
  /** Title page matter (number, classification, banners), then the parts. */
  readonly parts: readonly Part[]
}
