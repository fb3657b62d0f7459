/** What the tables, lines and columns of the forms are called in a message, in both languages. */

import type { ColumnId, Form, FormLine, FormTable, LineId, TableId } from '../forms/form'
import type { Bilingual } from './check'

const tables: Readonly<Record<TableId, Bilingual>> = {
  disclosure: { zh: '表二', en: 'table two' },
  applications: { zh: '表三', en: 'table three' },
  disputes: { zh: '表四', en: 'table four' },
  statistics: { zh: '统计表', en: 'the statistical table' },
}

const columnsInEnglish: Readonly<Record<ColumnId, string>> = {
  'natural-person': 'natural persons',
  business: 'businesses',
  research: 'research institutions',
  'public-interest': 'public-interest organisations',
  'legal-service': 'legal-service institutions',
  'other-organisation': 'other organisations',
  total: 'total',
  upheld: 'upheld',
  corrected: 'corrected',
  other: 'other result',
  pending: 'pending',
  made: 'made this year',
  disclosed: 'disclosed this year',
  'total-disclosed': 'total disclosed',
  'prior-items': 'items last year',
  change: 'change this year',
  decisions: 'decisions',
  projects: 'procurement projects',
  amount: 'amount',
  repealed: 'repealed this year',
  'in-force': 'in force',
  collected: 'fees collected',
}

const linesInEnglish: Readonly<Record<LineId, string>> = {
  'disclosure.regulations': 'regulations',
  'disclosure.normative-documents': 'normative documents',
  'disclosure.licensing': 'administrative licensing',
  'disclosure.other-services': 'other services',
  'disclosure.penalties': 'administrative penalties',
  'disclosure.coercion': 'administrative coercion',
  'disclosure.fees': 'administrative fees',
  'disclosure.procurement': 'government procurement',
  'applications.received': 'received this year',
  'applications.brought-forward': 'brought forward from last year',
  'applications.granted': 'granted',
  'applications.partly-granted': 'partly granted',
  'applications.refused.state-secret': 'refused: state secret',
  'applications.refused.law': 'refused: forbidden by other law',
  'applications.refused.stability': 'refused: security and stability',
  'applications.refused.third-party': 'refused: third party’s rights',
  'applications.refused.internal': 'refused: internal affairs',
  'applications.refused.process': 'refused: information of process',
  'applications.refused.enforcement-file': 'refused: enforcement file',
  'applications.refused.administrative-query': 'refused: administrative query',
  'applications.unavailable.not-held': 'unavailable: not held',
  'applications.unavailable.to-be-created': 'unavailable: would have to be created',
  'applications.unavailable.unclear': 'unavailable: still unclear after correction',
  'applications.unprocessed.petition': 'not processed: petition or complaint',
  'applications.unprocessed.repeated': 'not processed: repeated application',
  'applications.unprocessed.publication': 'not processed: asks for a publication',
  'applications.unprocessed.excessive': 'not processed: excessive repeated applications',
  'applications.unprocessed.confirmation': 'not processed: asks to confirm information already obtained',
  'applications.other': 'other handling',
  'applications.other.not-corrected': 'other handling: not corrected in time',
  'applications.other.fee-unpaid': 'other handling: fee not paid in time',
  'applications.other.else': 'other handling: else',
  'applications.processed': 'total processed',
  'applications.carried-forward': 'carried forward to next year',
  'disputes.reconsideration': 'administrative reconsideration',
  'disputes.litigation': 'litigation without prior reconsideration',
  'disputes.litigation-after-reconsideration': 'litigation after reconsideration',
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
