/** Faults in the tables: every cell once, with every kind of slip, and values that stand in the wrong place. */

import { formOf } from '../../src/shared/forms/index'
import type { FormTable } from '../../src/shared/forms/form'
import type { Chance } from '../support/generator/chance'
import type { CellRef, GeneratedReport } from '../support/generator/model'
import { cellText, passagesOf, textOf, withCells } from '../support/generator/model'
import type { Family, Fault } from './fault'
import { anySlip, slipped, slips } from './slips'

const families: Readonly<Record<string, Family>> = {
  applications: 'table three',
  disputes: 'table four',
  disclosure: 'table two',
  statistics: 'statistics table',
}

function tablesOf(report: GeneratedReport): readonly FormTable[] {
  return formOf(report.form).tables
}

function cellsOf(table: FormTable): readonly CellRef[] {
  return table.blocks.flatMap((block) =>
    block.lines.flatMap((line) => line.columns.map((column) => ({ line: line.id, column }))),
  )
}

/** Codes of the identities in which a cell takes part; empty where it takes part in none. */
function identitiesOf(report: GeneratedReport, table: FormTable, { line, column }: CellRef): readonly string[] {
  const codes: Readonly<Record<string, string>> = {
    'I-01': 'T3-01',
    'I-02': 'T3-02',
    'I-03': 'T3-03',
    'I-04': 'T4-01',
    'S-01': 'T3-02',
    'S-02': 'T3-02',
    'S-03': 'T3-02',
    'S-04': 'T3-02',
    'S-05': 'T4-01',
    'S-06': 'T4-01',
  }
  return formOf(report.form)
    .equations.filter((one) => one.table === table.id)
    .filter((one) => [...one.left, ...one.right].includes(one.direction === 'down' ? line : column))
    .map((one) => codes[one.identity] ?? 'NA-01')
}

/** One slip in every cell of every table whose sums the form prints: a different kind each time. */
export function* cellSlips(report: GeneratedReport, chance: Chance): Generator<Fault> {
  for (const table of tablesOf(report)) {
    if (table.id === 'disclosure') continue
    for (const ref of cellsOf(table)) {
      const codes = identitiesOf(report, table, ref)
      if (codes.length === 0) continue
      const was = cellText(report, ref)
      const found = anySlip(was, chance)
      if (found !== null) yield cellFault(report, table, ref, was, found.now, found.slip, codes)
    }
  }
}

/** Every kind of slip in one cell that holds a number of several digits, where there is one. */
export function* manySlips(report: GeneratedReport, chance: Chance): Generator<Fault> {
  for (const table of tablesOf(report)) {
    if (table.id === 'disclosure') continue
    const tested = cellsOf(table).filter((ref) => identitiesOf(report, table, ref).length > 0)
    const large = tested.filter((ref) => cellText(report, ref).length > 1)
    for (const slip of slips) {
      const ref = chance.pick(large.length > 0 ? large : tested)
      const was = cellText(report, ref)
      const now = slipped(was, slip, chance)
      if (now !== null) yield cellFault(report, table, ref, was, now, slip, identitiesOf(report, table, ref))
    }
  }
}

function cellFault(
  report: GeneratedReport,
  table: FormTable,
  ref: CellRef,
  was: string,
  now: string,
  kind: string,
  codes: readonly string[],
): Fault {
  return {
    family: families[table.id] ?? 'table three',
    kind,
    report: withCells(report, [{ ...ref, text: now }]),
    codes,
    cell: { ...ref, was, now },
    isTested: true,
  }
}

/** Bounds of table two, and cells that are no counts. */
export function* disclosureFaults(report: GeneratedReport, chance: Chance): Generator<Fault> {
  const line = 'disclosure.normative-documents'
  const [total, flow] = report.form === '2021' ? ['in-force', 'made'] : ['total-disclosed', 'disclosed']
  const repealed = report.form === '2021' ? Number(cellText(report, { line, column: 'repealed' })) : 0
  const base = { family: 'table two', sections: ['disclosure'] } as const
  const at = (column: string, text: string): GeneratedReport => withCells(report, [{ line, column, text }])
  const least = Number(cellText(report, { line, column: flow })) - repealed
  if (least > 0)
    yield {
      ...base,
      kind: 'total below flow',
      report: at(total, String(chance.int(0, least - 1))),
      codes: ['T2-02', 'NT-07'],
    }
  else
    yield {
      ...base,
      kind: 'total below flow',
      report: at(flow, String(Number(cellText(report, { line, column: total })) + repealed + chance.int(1, 30))),
      codes: ['T2-02', 'NT-07'],
    }
  const count = (text: string, kind: string, codes: readonly string[]): Fault => ({
    ...base,
    kind,
    report: withCells(report, [{ line: 'disclosure.penalties', column: 'decisions', text }]),
    codes,
  })
  yield count('12.5', 'not a whole number', ['FM-06'])
  yield count('-3', 'negative count', ['FM-06'])
  yield count('详见附表', 'words for a number', ['FM-06', 'FM-04', 'FM-03'])
  yield count('56件', 'unit in a cell', ['FM-05'])
  yield count('2.46万', 'rounded count', ['FM-05', 'FM-06'])
  if (report.body.kind !== 'government' || /[县区]$/.test(report.body.place)) {
    yield {
      ...base,
      kind: 'regulations without power',
      report: withCells(report, [
        { line: 'disclosure.regulations', column: flow, text: '2' },
        { line: 'disclosure.regulations', column: total, text: '5' },
      ]),
      codes: ['T2-01'],
    }
  }
  if (report.form !== '2019') return
  yield {
    ...base,
    kind: 'decrease above base',
    report: withCells(report, [
      { line: 'disclosure.coercion', column: 'prior-items', text: '4' },
      { line: 'disclosure.coercion', column: 'change', text: '-9' },
    ]),
    codes: ['T2-04'],
  }
  yield {
    ...base,
    kind: 'amount without projects',
    report: withCells(report, [
      { line: 'disclosure.procurement', column: 'projects', text: '0' },
      { line: 'disclosure.procurement', column: 'amount', text: '358.6' },
    ]),
    codes: ['T2-05'],
  }
}

/** Blank and placeholder cells, a total left blank. */
export function* blanks(report: GeneratedReport, chance: Chance): Generator<Fault> {
  const table = tablesOf(report).find((one) => one.id === 'applications')
  if (table === undefined) return
  const cells = cellsOf(table)
  const inner = chance.pick(cells.filter(({ column }) => column !== 'total'))
  const total = chance.pick(
    cells.filter(({ column, line }) => column === 'total' && /granted|refused|unavailable/.test(line)),
  )
  const blank = (kind: string, ref: CellRef, text: string, codes: readonly string[]): Fault => ({
    family: 'table three',
    kind,
    report: withCells(report, [{ ...ref, text }]),
    codes,
    touches: [ref],
    shownIn: (layout) => text !== '' || layout.keepsBlanks,
  })
  yield blank('blank cell', inner, '', ['FM-04'])
  yield blank('placeholder', inner, chance.pick(['/', '—', '无', '-']), ['FM-04'])
  yield blank('total left blank', total, '', ['T3-04', 'FM-04'])
}

/** Values in the wrong place: a row moved by one column, a value under its neighbour's head, two rows exchanged. */
export function* displaced(report: GeneratedReport, chance: Chance): Generator<Fault> {
  const block = tablesOf(report).find((one) => one.id === 'applications')?.blocks[0]
  if (block === undefined) return
  const columns = block.columns.map((column) => column.id)
  const valuesOf = (line: string): readonly string[] => columns.map((column) => cellText(report, { line, column }))
  const written = (line: string, values: readonly string[]) =>
    columns.map((column, index) => ({ line, column, text: values[index] ?? '' }))
  const base = { family: 'table three', sections: ['applications'] } as const
  const identities = ['T3-01', 'T3-02', 'T3-03', 'T3-05', 'EX-01']
  const busy = block.lines.filter((line) => new Set(valuesOf(line.id)).size > 2).map((line) => line.id)
  if (busy.length > 0) {
    const line = chance.pick(busy)
    const values = valuesOf(line)
    yield {
      ...base,
      kind: 'row shifted',
      report: withCells(report, written(line, ['0', ...values.slice(0, 6)])),
      codes: identities,
    }
  }
  const filled = block.lines
    .map((line) => line.id)
    .flatMap((line) => columns.slice(0, 5).map((column, index) => ({ line, index, column })))
    .filter(({ line, index }) => valuesOf(line)[index] !== valuesOf(line)[index + 1])
  if (filled.length > 0) {
    const { line, index } = chance.pick(filled)
    const values = [...valuesOf(line)]
    const [a, b] = [values[index] ?? '', values[index + 1] ?? '']
    values[index] = b
    values[index + 1] = a
    yield {
      ...base,
      kind: 'value under its neighbour',
      report: withCells(report, written(line, values)),
      codes: identities,
    }
  }
  const [processed, carried] = ['applications.processed', 'applications.carried-forward']
  if (valuesOf(processed).join(' ') !== valuesOf(carried).join(' ')) {
    yield {
      ...base,
      kind: 'rows exchanged',
      report: withCells(report, [...written(processed, valuesOf(carried)), ...written(carried, valuesOf(processed))]),
      codes: identities,
    }
  }
}

/** Whether the prose states a number that stands in this cell or its group: then a table fault may be told by the prose. */
export function speaksOfTables(report: GeneratedReport): boolean {
  return passagesOf(report).some(({ passage }) => /收到|受理|复议/.test(textOf(passage)))
}
