/** What the tables, lines and columns of the forms are called in a message, in both languages. */

import type { ColumnId, Form, FormLine, FormTable, LineId, TableId } from '../forms/form'
import type { Bilingual } from './check'

const tables: Readonly<Record<TableId, Bilingual>> = {
  disclosure: { zh: '表二', en: 'Table two' },
  applications: { zh: '表三', en: 'Table three' },
  disputes: { zh: '表四', en: 'Table four' },
  statistics: { zh: '统计表', en: 'The statistics table' },
}

const columnsInEnglish: Readonly<Record<ColumnId, string>> = {
  'natural-person': 'Natural persons',
  business: 'Businesses',
  research: 'Research institutions',
  'public-interest': 'Public-interest organisations',
  'legal-service': 'Legal-service institutions',
  'other-organisation': 'Other organisations',
  total: 'Total',
  upheld: 'Upheld',
  corrected: 'Corrected',
  other: 'Other result',
  pending: 'Pending',
  made: 'Made this year',
  disclosed: 'Disclosed this year',
  'total-disclosed': 'Total disclosed',
  'prior-items': 'Items last year',
  change: 'Change this year',
  decisions: 'Decisions',
  projects: 'Procurement projects',
  amount: 'Amount',
  repealed: 'Repealed this year',
  'in-force': 'In force',
  collected: 'Fees collected',
}

const linesInEnglish: Readonly<Record<LineId, string>> = {
  'disclosure.regulations': 'Regulations',
  'disclosure.normative-documents': 'Normative documents',
  'disclosure.licensing': 'Administrative licensing',
  'disclosure.other-services': 'Other services',
  'disclosure.penalties': 'Administrative penalties',
  'disclosure.coercion': 'Administrative coercion',
  'disclosure.fees': 'Administrative fees',
  'disclosure.procurement': 'Government procurement',
  'applications.received': 'Received this year',
  'applications.brought-forward': 'Brought forward from last year',
  'applications.granted': 'Granted',
  'applications.partly-granted': 'Partly granted',
  'applications.refused.state-secret': 'Refused: state secret',
  'applications.refused.law': 'Refused: forbidden by other law',
  'applications.refused.stability': 'Refused: security and stability',
  'applications.refused.third-party': 'Refused: third party’s rights',
  'applications.refused.internal': 'Refused: internal affairs',
  'applications.refused.process': 'Refused: information of process',
  'applications.refused.enforcement-file': 'Refused: enforcement file',
  'applications.refused.administrative-query': 'Refused: administrative query',
  'applications.unavailable.not-held': 'Unavailable: not held',
  'applications.unavailable.to-be-created': 'Unavailable: would have to be created',
  'applications.unavailable.unclear': 'Unavailable: still unclear after correction',
  'applications.unprocessed.petition': 'Not processed: petition or complaint',
  'applications.unprocessed.repeated': 'Not processed: repeated application',
  'applications.unprocessed.publication': 'Not processed: asks for a publication',
  'applications.unprocessed.excessive': 'Not processed: excessive repeated applications',
  'applications.unprocessed.confirmation': 'Not processed: asks to confirm information already obtained',
  'applications.other': 'Other handling',
  'applications.other.not-corrected': 'Other handling: not corrected in time',
  'applications.other.fee-unpaid': 'Other handling: fee not paid in time',
  'applications.other.else': 'Other handling: else',
  'applications.processed': 'Total processed',
  'applications.carried-forward': 'Carried forward to next year',
  'disputes.reconsideration': 'Administrative reconsideration',
  'disputes.litigation': 'Litigation without prior reconsideration',
  'disputes.litigation-after-reconsideration': 'Litigation after reconsideration',
}

export function tableName(table: TableId): Bilingual {
  return tables[table]
}

const columnNames = new WeakMap<Form, ReadonlyMap<ColumnId, Bilingual>>()

/** The official label in Chinese; in English a name, or the label itself where the form has no English one. */
export function columnName(form: Form, column: ColumnId): Bilingual {
  let names = columnNames.get(form)
  if (names === undefined) {
    const columns = form.tables.flatMap((table) => table.blocks.flatMap((block) => block.columns)).toReversed()
    names = new Map(columns.map(({ id, label }) => [id, { zh: label, en: columnsInEnglish[id] ?? label }]))
    columnNames.set(form, names)
  }
  return names.get(column) ?? { zh: column, en: column }
}

/** As `columnName`, for a line. */
export function lineName(form: Form, line: LineId): Bilingual {
  return placesOf(form).get(line)?.name ?? { zh: line, en: line }
}

/** Messages put names in “”, so quotes within a label step back to ‘’. */
function innerQuotes(label: string): string {
  return label.replaceAll('“', '‘').replaceAll('”', '’')
}

/** The form's own line; undefined where it has none of that id. */
export function lineOf(form: Form, line: LineId): FormLine | undefined {
  return placesOf(form).get(line)?.line
}

/** The table in which a line stands; undefined where the form has no such line. */
export function tableOfLine(form: Form, line: LineId): FormTable | undefined {
  return placesOf(form).get(line)?.table
}

interface LinePlace {
  readonly name: Bilingual
  readonly line: FormLine
  readonly table: FormTable
}

const known = new WeakMap<Form, ReadonlyMap<LineId, LinePlace>>()

function placesOf(form: Form): ReadonlyMap<LineId, LinePlace> {
  const before = known.get(form)
  if (before !== undefined) return before
  const found = new Map(
    form.tables.flatMap((table) =>
      table.blocks.flatMap((block) =>
        block.lines.map((line) => {
          const label = innerQuotes(line.label)
          return [line.id, { name: { zh: label, en: linesInEnglish[line.id] ?? label }, line, table }] as const
        }),
      ),
    ),
  )
  known.set(form, found)
  return found
}
