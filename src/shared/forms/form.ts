/** The shape of an official form: what the regulator asked for in a year, as data. */

export type FormId = '2008' | '2014' | '2019' | '2021'

/** `overview disclosure applications disputes problems other` under the 2019 and 2021 forms; `s1`..`sN` under older ones. */
export type SectionKey = string

export type TableId = 'disclosure' | 'applications' | 'disputes' | 'statistics'

/** Words that name a line wherever the meaning is the same, e.g. `applications.brought-forward`. Public vocabulary. */
export type LineId = string

/** Words that name a column, e.g. `natural-person`. Public vocabulary. */
export type ColumnId = string

/** Whether a line must be filled: the regulator's own symbols are kept in comments of the data files. */
export type Requirement = 'required' | 'conditional' | 'optional'

export interface FormSection {
  readonly key: SectionKey
  /** `一` .. `六`. */
  readonly ordinal: string
  /** The exact official wording, without the ordinal. */
  readonly heading: string
  /** Other wordings seen in published reports, accepted as this section. */
  readonly variants: readonly string[]
  readonly table: TableId | null
}

export interface FormColumn {
  readonly id: ColumnId
  readonly label: string
  readonly variants: readonly string[]
  /** Labels of the merged header cells above this column, outermost first. */
  readonly under: readonly string[]
}

export interface FormLine {
  readonly id: LineId
  /** Exact official label with its numbering, e.g. `1.属于国家秘密`. */
  readonly label: string
  readonly variants: readonly string[]
  /** Labels of the merged row-header cells to the left, outermost first, e.g. `三、本年度办理结果`, `（三）不予公开`. */
  readonly under: readonly string[]
  /** The columns that exist for this line. */
  readonly columns: readonly ColumnId[]
  readonly requirement: Requirement
}

/** Lines that share one header row: the sub-tables of section two, or a whole table. */
export interface FormBlock {
  /** `第二十条第（一）项` for section two; null where the table has one block only. */
  readonly label: string | null
  readonly columns: readonly FormColumn[]
  readonly lines: readonly FormLine[]
}

export interface FormTable {
  readonly id: TableId
  readonly section: SectionKey
  readonly blocks: readonly FormBlock[]
  /** Wordings of the corner cell, e.g. the printed 勾稽关系; recognised, never read as a label. */
  readonly corner: readonly string[]
}

/**
 * An identity printed in the form or true by construction: Σ left = Σ right.
 * `down` adds lines and holds for every column of the table; `across` adds columns and holds for every line of the table.
 */
export interface Equation {
  /** Id in the domain's list of identities, `I-01` .. `I-34`. */
  readonly identity: string
  readonly table: TableId
  readonly direction: 'down' | 'across'
  readonly left: readonly string[]
  readonly right: readonly string[]
}

export interface Form {
  readonly id: FormId
  readonly title: { readonly zh: string; readonly en: string }
  /** Document number of the instrument, e.g. `国办公开办函〔2021〕30号`. */
  readonly authority: string
  /** Report years, inclusive; `to: null` = still in force. */
  readonly years: { readonly from: number; readonly to: number | null }
  readonly sections: readonly FormSection[]
  readonly tables: readonly FormTable[]
  readonly equations: readonly Equation[]
  /** Header words found in this form only: evidence for recognising it. */
  readonly marks: readonly string[]
  /** Known defects of the official annex. */
  readonly notes: readonly string[]
}
