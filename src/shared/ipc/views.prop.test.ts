import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WindowState } from './settings'
import { ImportState, ReportRow, WorkspaceView } from './views'

const count = fc.nat()
const hex = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''))
const time = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString())
const words = fc.record({ zh: fc.string(), en: fc.string() })
const problem = fc.record({ code: fc.string(), message: words })

const row = fc.record({
  id: hex(32),
  fileName: fc.string({ unit: 'binary' }),
  status: fc.constantFrom('reading', 'read', 'unreadable'),
  error: fc.option(problem),
  title: fc.option(fc.string()),
  bodyName: fc.option(fc.string()),
  bodyKind: fc.option(fc.constantFrom('government', 'department', 'township', 'unknown')),
  year: fc.option(fc.integer()),
  form: fc.option(fc.constantFrom('2008', '2014', '2019', '2021')),
  layout: fc.option(fc.constantFrom('html', 'pipes', 'tabs', 'ruled', 'cell-per-line', 'flattened', 'none')),
  format: fc.option(fc.string()),
  encoding: fc.option(fc.string()),
  bytes: count,
  sha256: hex(64),
  findings: fc.option(
    fc.record({
      total: count,
      severity: fc.record({ S1: count, S2: count, S3: count, S4: count }),
      corrections: count,
      class: fc.record({ defect: count, 'likely-defect': count, 'capture-loss': count, query: count }),
    }),
  ),
  untested: fc.option(count),
  ticks: fc.option(count),
  coverage: fc.option(fc.record({ numbers: count, tied: count, explained: count, open: count })),
  ruleSet: fc.option(fc.string()),
  importedAt: time,
})

const recent = fc.array(fc.record({ id: hex(32), name: fc.string(), shownPath: fc.string(), openedAt: time }))
const workspace = fc.oneof(
  fc.record({ state: fc.constant('opening'), recent }),
  fc.record({
    state: fc.constant('open'),
    id: hex(32),
    name: fc.string(),
    shownPath: fc.string(),
    isDefault: fc.boolean(),
    recent,
  }),
  fc.record({
    state: fc.constant('closed'),
    name: fc.string(),
    shownPath: fc.string(),
    recent,
    error: fc.record({ code: fc.constantFrom('locked', 'newer', 'damaged', 'missing'), message: words, remedy: words }),
  }),
)

const importState = fc.record({
  running: fc.boolean(),
  total: count,
  done: count,
  added: count,
  already: count,
  skipped: fc.array(fc.record({ fileName: fc.string(), reason: words })),
  failed: fc.array(fc.record({ fileName: fc.string(), error: problem })),
  current: fc.array(fc.string()),
  cancelled: fc.boolean(),
})

describe('what screens receive', () => {
  it.each([
    ['a row of the list', row, ReportRow],
    ['the workspace', workspace, WorkspaceView],
    ['an import', importState, ImportState],
  ] as const)('%s survives the way to the page', (_name, views, schema) => {
    fc.assert(
      fc.property(views as fc.Arbitrary<unknown>, (view) => {
        const sent: unknown = schema.parse(view)
        expect(schema.parse(structuredClone(sent))).toEqual(view)
      }),
    )
  })

  it('and what the window remembers survives the way to the disk', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const state = { 'a.key': value }
        const parsed = WindowState.safeParse(state)
        fc.pre(parsed.success)
        expect(JSON.parse(JSON.stringify(parsed.data))).toEqual(JSON.parse(JSON.stringify(state)))
      }),
    )
  })
})
