import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import { formOf } from '../forms/index'
import { balance } from './cross-foot/balance'
import { rowTotals } from './cross-foot/row-totals'
import { shifted } from './cross-foot/shifted'
import { totals } from './cross-foot/totals'
import { runChecks } from './run'

const applicants = ['natural-person', 'business', 'research', 'public-interest', 'legal-service', 'other-organisation']
const columns = [...applicants, 'total']
const form = formOf('2021')
const results = form.equations.find((one) => one.identity === 'I-02')?.left ?? []
const opening = ['applications.received', 'applications.brought-forward']
const closing = ['applications.processed', 'applications.carried-forward']
const lines = [...opening, ...results, ...closing]

type Table = Record<string, Record<string, number>>

/** A table three in which every identity holds: results at random, some carried forward, the total split at the top. */
const tables = fc
  .record({
    cells: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(400)), {
      minLength: results.length * applicants.length,
      maxLength: results.length * applicants.length,
    }),
    carried: fc.array(fc.nat(12), { minLength: applicants.length, maxLength: applicants.length }),
  })
  .map(({ cells, carried }): Table => {
    const table: Table = Object.fromEntries(lines.map((line) => [line, {}]))
    const put = (line: string, column: string, value: number): void => {
      table[line] = { ...table[line], [column]: value }
    }
    const at = (line: string, column: string): number => table[line]?.[column] ?? 0
    for (const [c, column] of applicants.entries()) {
      for (const [r, line] of results.entries()) put(line, column, cells[r * applicants.length + c] ?? 0)
      put(
        'applications.processed',
        column,
        results.reduce((sum, line) => sum + at(line, column), 0),
      )
      put('applications.carried-forward', column, carried[c] ?? 0)
      const all = at('applications.processed', column) + at('applications.carried-forward', column)
      put('applications.brought-forward', column, Math.floor(all / 9))
      put('applications.received', column, all - Math.floor(all / 9))
    }
    for (const line of lines)
      put(
        line,
        'total',
        applicants.reduce((sum, column) => sum + at(line, column), 0),
      )
    return table
  })

const findingsOf = (table: Table) => {
  const cells = Object.fromEntries(
    Object.entries(table).map(([line, row]) => [
      line,
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value)])),
    ]),
  )
  return runChecks(aSubject({ form: '2021', cells }), [balance, rowTotals, shifted, totals]).findings
}

describe('table three', () => {
  it('gives no finding where parts were summed into totals', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(findingsOf(table)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('gives findings for one changed cell, every one of which names the cell and what stood there', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(...lines),
        fc.constantFrom(...columns),
        fc.integer({ min: 1, max: 999 }),
        (table, line, column, by) => {
          const before = table[line]?.[column] ?? 0
          const after = before >= by && by % 2 === 0 ? before - by : before + by
          const found = findingsOf({ ...table, [line]: { ...table[line], [column]: after } })
          expect(found.length).toBeGreaterThanOrEqual(2)
          for (const { suspect } of found) {
            expect(suspect).toMatchObject({ line, column, proposed: String(before), repairs: found.length })
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('names a value that was moved to another column of its row, or leaves the place open, but never names a wrong one', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(...results),
        fc.constantFrom(...applicants),
        fc.constantFrom(...applicants),
        fc.integer({ min: 1, max: 300 }),
        (table, line, to, from, value) => {
          fc.pre(to !== from)
          const row = { ...table[line], [from]: value, [to]: 0 }
          const sound = rebuilt({ ...table, [line]: row })
          const moved = { ...sound, [line]: { ...sound[line], [from]: 0, [to]: value } }
          const shift = findingsOf(moved).filter((one) => one.code === 'T3-05')
          expect(shift).toHaveLength(1)
          const named = shift[0]?.repairs ?? []
          if (named.length > 0) {
            expect(named).toMatchObject([
              { line, column: to, proposed: '0' },
              { line, column: from, proposed: String(value) },
            ])
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** The totals of a table worked out again from its results and what was carried forward. */
function rebuilt(table: Table): Table {
  const copy: Table = Object.fromEntries(Object.entries(table).map(([line, row]) => [line, { ...row }]))
  const at = (line: string, column: string): number => copy[line]?.[column] ?? 0
  const put = (line: string, column: string, value: number): void => {
    copy[line] = { ...copy[line], [column]: value }
  }
  for (const column of applicants) {
    put(
      'applications.processed',
      column,
      results.reduce((sum, line) => sum + at(line, column), 0),
    )
    const all = at('applications.processed', column) + at('applications.carried-forward', column)
    put('applications.brought-forward', column, Math.floor(all / 9))
    put('applications.received', column, all - Math.floor(all / 9))
  }
  for (const line of lines)
    put(
      line,
      'total',
      applicants.reduce((sum, column) => sum + at(line, column), 0),
    )
  return copy
}
