import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act, Deed, EngagementTerms } from './act'
import type { World } from './gate'
import { append, emptyHistory, historyOf, redoable, undoable, type History } from './history'
import { ActId, EngagementId, FileHash, ItemId, PersonId, ReportId, RunId } from './ids'
import { refusalOf } from './rules'
import { isStale, severityOf } from './state'

const hex = (n: number): string => n.toString(16).padStart(32, '0')
const people = [1, 2, 3].map((n) => PersonId.parse(hex(n)))
const reports = [11, 12].map((n) => ReportId.parse(hex(n)))
const items = [21, 22, 23].map((n) => ItemId.parse(hex(n)))
const engagement = EngagementId.parse(hex(99))
const file = FileHash.parse('a'.repeat(64))
const otherFile = FileHash.parse('d'.repeat(64))
const reading = 'c'.repeat(64)
const seal = {
  file,
  run: RunId.parse(hex(50)),
  ruleSet: '1',
  reading,
  decisions: 'b'.repeat(64),
  findings: 2,
  open: 0,
  untested: 1,
}

const world: World = {
  fileOf: () => file,
  hasFile: (hash) => hash === file,
  reading: () => reading,
  seal: () => seal,
  findings: () => [
    { key: 'f1', severity: 'S1', section: 'applications', evidence: 'e1' },
    { key: 'f2', severity: 'S2', section: 'overview', evidence: 'e2' },
    { key: 'f4', severity: 'S4', section: null, evidence: 'e4' },
  ],
  untested: () => [{ key: 'u1', section: 'disputes' }],
}

const terms: EngagementTerms = {
  name: '2025年度',
  from: 2024,
  to: 2024,
  departmentDeadline: '01-31',
  governmentDeadline: '03-31',
  assemblyDays: 60,
  legend: [],
}
const anchor = {
  start: 0,
  end: 2,
  quote: '申请',
  prefix: '',
  suffix: '',
  path: { section: 'overview', line: null, column: null },
}

const person = fc.constantFrom(...people)
const reportId = fc.constantFrom(...reports)
const item = fc.constantFrom(...items)
const section = fc.constantFrom(null, 'overview', 'applications')
const role = fc.constantFrom('preparer' as const, 'reviewer' as const, 'approver' as const)
const reason = fc.constantFrom('', '口径不同')

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('engagement-created' as const), terms: fc.constant(terms) }),
  fc.record({
    kind: fc.constant('person-added' as const),
    person: fc.record({ id: person, name: fc.constant('张三'), roles: fc.uniqueArray(role, { minLength: 1 }) }),
  }),
  fc.record({ kind: fc.constant('person-removed' as const), person }),
  fc.record({ kind: fc.constant('report-added' as const), reportId, file: fc.constantFrom(file, otherFile) }),
  fc.record({ kind: fc.constant('report-removed' as const), reportId }),
  fc.record({
    kind: fc.constant('report-superseded' as const),
    reportId,
    version: fc.constantFrom(...reports, ReportId.parse(hex(13))),
    file: fc.constant(file),
    reason: fc.constant('单位更正'),
  }),
  fc.record({
    kind: fc.constant('findings-disposed' as const),
    on: fc.uniqueArray(
      fc.record({
        reportId,
        findings: fc.constantFrom<Record<string, string>>(
          { f1: 'e1' },
          { f2: 'e2' },
          { f4: 'old' },
          { f1: 'e1', f2: 'e2' },
          { f2: 'e2', f4: 'e4' },
          { nope: '' },
        ),
      }),
      { minLength: 1, selector: (on) => on.reportId },
    ),
    disposition: fc.constantFrom(
      'confirmed' as const,
      'dismissed' as const,
      'queried' as const,
      'remedied' as const,
      'undecided' as const,
    ),
    reason,
    remedy: fc.constantFrom(null, file, otherFile),
  }),
  fc.record({
    kind: fc.constant('prior-paired' as const),
    reportId,
    prior: fc.constantFrom(null, ...reports),
    names: fc.constantFrom(null, { own: '甲局', prior: '乙局' }),
    reason: fc.constant('机构改革'),
  }),
  fc.record({ kind: fc.constant('prior-unpaired' as const), reportId }),
  fc.record({
    kind: fc.constant('paragraphs-pinned' as const),
    id: item,
    reportId,
    current: fc.constant(anchor),
    priorId: reportId,
    prior: fc.constant(anchor),
  }),
  fc.record({ kind: fc.constant('pin-removed' as const), id: item }),
  fc.record({
    kind: fc.constant('severity-overridden' as const),
    reportId,
    finding: fc.constantFrom('f1', 'f2'),
    severity: fc.constantFrom(null, 'S3' as const),
    reason: fc.constant('重大性低'),
  }),
  fc.record({
    kind: fc.constant('annotation-added' as const),
    annotation: fc.record({
      id: item,
      reportId,
      kind: fc.constant('note' as const),
      anchor: fc.constant(anchor),
      text: fc.constant('注'),
      tags: fc.constant<string[]>([]),
      colour: fc.constant('yellow' as const),
    }),
  }),
  fc.record({ kind: fc.constant('annotation-removed' as const), id: item }),
  fc.record({ kind: fc.constant('reference-added' as const), id: item, from: item, to: item }),
  fc.record({
    kind: fc.constant('figure-corrected' as const),
    id: item,
    reportId,
    line: fc.constant('applications.received'),
    column: fc.constant('total'),
    before: fc.constant('12'),
    after: fc.constant('13'),
    reason: fc.constant('原件为13'),
  }),
  fc.record({
    kind: fc.constant('reading-chosen' as const),
    reportId,
    encoding: fc.constantFrom(null, 'gb18030' as const),
    form: fc.constantFrom(null, '2019' as const),
    reason,
  }),
  fc.record({ kind: fc.constant('correction-withdrawn' as const), id: item, reason: fc.constant('误') }),
  fc.record({ kind: fc.constant('untested-read' as const), reportId, keys: fc.constant<string[]>(['u1']) }),
  fc.record({
    kind: fc.constant('review-note-opened' as const),
    id: item,
    reportId,
    section,
    finding: fc.constant(null),
    text: fc.constant('请核对'),
  }),
  fc.record({ kind: fc.constant('review-note-answered' as const), id: item, text: fc.constant('已核对') }),
  fc.record({ kind: fc.constant('review-note-cleared' as const), id: item }),
  fc.record({
    kind: fc.constant('signed' as const),
    reportId,
    section,
    role,
    seal: fc.constant(seal),
    independent: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('locked' as const), reportId }),
  fc.record({ kind: fc.constant('unlocked' as const), reportId, reason: fc.constant('补充证据') }),
  fc.record({
    kind: fc.constant('supplemented' as const),
    reportId,
    text: fc.constant('补充'),
    reason: fc.constant('来函'),
    second: person,
  }),
)

type Step = { readonly by: PersonId; readonly want: Deed | 'undo' | 'redo' }
const step: fc.Arbitrary<Step> = fc.record({
  by: person,
  want: fc.oneof(
    { weight: 8, arbitrary: deed },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  ),
})

function deedOf(history: History, want: Step['want']): Deed | null {
  if (want === 'undo') {
    const act = undoable(history)
    return act === null ? null : { kind: 'undone', act }
  }
  if (want === 'redo') {
    const act = redoable(history)
    return act === null ? null : { kind: 'redone', act }
  }
  return want
}

/** A beginning that most random sequences would never reach. */
const opening: Step[] = [
  { by: people[0]!, want: { kind: 'engagement-created', terms } },
  { by: people[0]!, want: { kind: 'person-added', person: { id: people[0]!, name: '甲', roles: ['preparer'] } } },
  {
    by: people[0]!,
    want: { kind: 'person-added', person: { id: people[1]!, name: '乙', roles: ['reviewer', 'preparer'] } },
  },
  { by: people[0]!, want: { kind: 'report-added', reportId: reports[0]!, file } },
]
const prepared: Step[] = [
  ...opening,
  {
    by: people[0]!,
    want: {
      kind: 'findings-disposed',
      on: [{ reportId: reports[0]!, findings: { f1: 'e1' } }],
      disposition: 'confirmed',
      reason: '',
      remedy: null,
    },
  },
  {
    by: people[0]!,
    want: {
      kind: 'findings-disposed',
      on: [{ reportId: reports[0]!, findings: { f2: 'e2' } }],
      disposition: 'dismissed',
      reason: '口径',
      remedy: null,
    },
  },
  { by: people[0]!, want: { kind: 'untested-read', reportId: reports[0]!, keys: ['u1'] } },
  {
    by: people[0]!,
    want: { kind: 'signed', reportId: reports[0]!, section: null, role: 'preparer', seal, independent: true },
  },
]
const questioned: Step[] = [
  ...prepared,
  {
    by: people[1]!,
    want: {
      kind: 'review-note-opened',
      id: items[0]!,
      reportId: reports[0]!,
      section: null,
      finding: null,
      text: '依据何在',
    },
  },
  { by: people[0]!, want: { kind: 'review-note-answered', id: items[0]!, text: '见台账' } },
]
const reviewed: Step[] = [
  ...questioned,
  { by: people[1]!, want: { kind: 'review-note-cleared', id: items[0]! } },
  {
    by: people[1]!,
    want: { kind: 'signed', reportId: reports[0]!, section: null, role: 'reviewer', seal, independent: true },
  },
]
const locked: Step[] = [...reviewed, { by: people[1]!, want: { kind: 'locked', reportId: reports[0]! } }]
const story = fc
  .tuple(fc.constantFrom([], opening, prepared, questioned, reviewed, locked), fc.array(step, { maxLength: 40 }))
  .map(([a, b]) => [...a, ...b])

function play(steps: readonly Step[]): { history: History; acts: Act[] } {
  let history = emptyHistory
  const acts: Act[] = []
  steps.forEach(({ by, want }, i) => {
    const wanted = deedOf(history, want)
    if (wanted === null || refusalOf(history, world, by, wanted) !== null) return
    const act: Act = { id: ActId.parse(hex(1000 + i)), engagement, at: '2026-01-05T08:00:00Z', by, deed: wanted }
    acts.push(act)
    history = append(history, act)
  })
  return { history, acts }
}

describe('a review', () => {
  it('gives the same state when its log is replayed', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const { history, acts } = play(steps)
        expect(historyOf(acts)).toEqual(history)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps its rules after any sequence of acts', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const { history, acts } = play(steps)
        const { review } = history
        for (const [id, report] of Object.entries(review.reports)) {
          for (const [key, finding] of Object.entries(report.findings)) {
            const decision = finding.decisions.at(-1)
            if (decision?.disposition === 'dismissed') expect(decision.reason).not.toBe('')
            if (decision?.disposition === 'remedied') expect(decision.remedy).toBe(file)
            expect(world.findings(ReportId.parse(id)).some((f) => f.key === key)).toBe(true)
          }
          for (const signOff of report.signOffs.filter((s) => !isStale(s, reading))) {
            const open = world
              .findings(ReportId.parse(id))
              .filter((f) => signOff.section === null || f.section === signOff.section)
              .filter((f) => ['S1', 'S2'].includes(severityOf(review, ReportId.parse(id), f.key, f.severity)))
              .filter((f) => (report.findings[f.key]?.decisions.at(-1)?.disposition ?? 'undecided') === 'undecided')
            expect(open).toEqual([])
            const earlier = report.signOffs.find((s) => s.section === signOff.section && s.role === 'preparer')
            if (signOff.role !== 'preparer') expect(signOff.independent).toBe(earlier?.by !== signOff.by)
          }
          if (report.locked !== null) {
            expect(report.signOffs.some((s) => s.section === null && s.role !== 'preparer')).toBe(true)
          }
        }
        for (const note of Object.values(review.notes)) {
          if (note.state === 'cleared') {
            expect(note.answers.length).toBeGreaterThan(0)
            expect(acts.findLast((a) => a.deed.kind === 'review-note-cleared' && a.deed.id === note.id)?.by).toBe(
              note.by,
            )
          }
        }
        for (const reference of Object.values(review.references)) {
          expect(review.annotations[reference.from]).toBeDefined()
          expect(review.annotations[reference.to]).toBeDefined()
        }
      }),
      { numRuns: 300 },
    )
  })

  it('undoes and redoes to the same state, and lists what was left behind', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const { history, acts } = play(steps)
        const last = undoable(history)
        if (last === null) return
        const make = (n: number, what: Deed): Act => ({
          id: ActId.parse(hex(5000 + n)),
          engagement,
          at: '2026-01-05T08:00:00Z',
          by: people[0]!,
          deed: what,
        })
        const undone = append(history, make(1, { kind: 'undone', act: last }))
        expect(undone.review).toEqual(historyOf(undone.done).review)
        const again = append(undone, make(2, { kind: 'redone', act: last }))
        expect(again.review).toEqual(history.review)
        const all = [...history.done, ...history.undone, ...history.abandoned]
        const deeds = acts.filter((a) => a.deed.kind !== 'undone' && a.deed.kind !== 'redone')
        expect(new Set(all.map((a) => a.id))).toEqual(new Set(deeds.map((a) => a.id)))
      }),
      { numRuns: 200 },
    )
  })

  it('reaches signing and locking in some sequences, so that the rules above are not empty', () => {
    const kinds = new Set(
      fc.sample(story, { numRuns: 1500, seed: 7 }).flatMap((steps) => play(steps).acts.map((a) => a.deed.kind)),
    )
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'signed',
        'locked',
        'unlocked',
        'supplemented',
        'review-note-cleared',
        'undone',
        'redone',
        'figure-corrected',
        'report-removed',
        'report-superseded',
      ]),
    )
  })

  it('undoes further back than the states that it keeps, and redoes all of it', () => {
    let history = play(opening).history
    const start = history.review
    const make = (n: number, what: Deed): Act => ({
      id: ActId.parse(hex(20_000 + n)),
      engagement,
      at: '2026-01-05T08:00:00Z',
      by: people[0]!,
      deed: what,
    })
    const states = [start]
    for (let n = 0; n < 300; n += 1) {
      const note: Deed = { kind: 'finding-noted', reportId: reports[0]!, finding: 'f1', text: `第${n}条` }
      history = append(history, make(n, note))
      states.push(history.review)
    }
    for (let n = 0; n < 300; n += 1) {
      expect(history.before.length).toBeLessThanOrEqual(64)
      history = append(history, make(1_000 + n, { kind: 'undone', act: undoable(history)! }))
      expect(history.review).toEqual(states[299 - n])
    }
    expect(history.review).toEqual(start)
    for (let n = 0; n < 300; n += 1) {
      history = append(history, make(2_000 + n, { kind: 'redone', act: redoable(history)! }))
    }
    expect(history.review).toEqual(states[300])
  })
})
