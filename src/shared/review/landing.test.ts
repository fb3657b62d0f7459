import { describe, expect, it } from 'vitest'
import { ActId, EngagementId, FileHash, ItemId, PersonId, ReportId } from './ids'
import { countLandings, landFindings, landItems, type SeenFinding } from './landing'
import { historyOf } from './history'
import type { Act, Deed, Disposition } from './act'

const id = (n: number): string => n.toString(16).padStart(32, '0')
const reportId = ReportId.parse(id(1))
const by = PersonId.parse(id(2))

function after(...deeds: Deed[]): ReturnType<typeof historyOf>['review'] {
  const acts = deeds.map((deed, n): Act => ({
    id: ActId.parse(id(100 + n)),
    engagement: EngagementId.parse(id(3)),
    at: '2026-01-05T08:00:00Z',
    by,
    deed,
  }))
  return historyOf(acts).review
}

const added: Deed = { kind: 'report-added', reportId, file: FileHash.parse('a'.repeat(64)) }
const decided = (key: string, evidence: string, disposition: Disposition = 'confirmed'): Deed => ({
  kind: 'findings-disposed',
  on: [{ reportId, findings: { [key]: evidence } }],
  disposition,
  reason: '',
  remedy: null,
})
const seen = (key: string, evidence: string): SeenFinding => ({
  key,
  evidence,
  message: { zh: key, en: key },
  quotes: [evidence],
})

const landings = (review: Parameters<typeof landFindings>[0], before: SeenFinding[], now: SeenFinding[]) =>
  Object.fromEntries(landFindings(review, reportId, before, now, () => null).map(({ key, landing }) => [key, landing]))

describe('findings', () => {
  it('land once each: kept, in need of another look, resolved or new', () => {
    const review = after(added, decided('a', '1'), decided('b', '1'), decided('c', '1'))
    const before = ['a', 'b', 'c', 'd'].map((key) => seen(key, '1'))
    const now = [seen('a', '1'), seen('b', '2'), seen('d', '1'), seen('e', '1')]
    expect(landings(review, before, now)).toEqual({ a: 'kept', b: 'needs-look', c: 'resolved', d: 'kept', e: 'new' })
    const landed = landFindings(review, reportId, before, now, () => null)
    expect(landed.find(({ key }) => key === 'b')).toMatchObject({ before: ['1'], after: ['2'] })
    expect(countLandings(landed)).toEqual({ kept: 2, 'needs-look': 1, resolved: 1, orphaned: 0, new: 1 })
  })

  it('are measured by what was decided on, not by the last run', () => {
    const review = after(added, decided('a', '1'))
    // the run before differed already, and nobody has looked since
    expect(landings(review, [seen('a', '2')], [seen('a', '2')])).toEqual({ a: 'needs-look' })
    expect(landings(review, [seen('a', '2')], [seen('a', '1')])).toEqual({ a: 'kept' })
    // gone before, back now as it was decided
    expect(landings(review, [], [seen('a', '1')])).toEqual({ a: 'kept' })
  })

  it('whose decision was taken back are as undecided ones', () => {
    const review = after(added, decided('a', '1'), decided('a', '1', 'undecided'))
    expect(landings(review, [seen('a', '2')], [seen('a', '2')])).toEqual({ a: 'kept' })
  })
})

describe('annotations and corrections', () => {
  it('land once each, and none is dropped where the text cannot be read', () => {
    const anchor = {
      start: 0,
      end: 2,
      quote: '申请',
      prefix: '',
      suffix: '',
      path: { section: null, line: null, column: null },
    }
    const annotation = {
      id: ItemId.parse(id(20)),
      reportId,
      kind: 'note' as const,
      anchor,
      text: '',
      tags: [],
      colour: 'red' as const,
    }
    const figure = { reportId, line: 'l', column: 'c', before: '1', after: '2', reason: 'x' }
    const review = after(
      added,
      { kind: 'annotation-added', annotation },
      {
        kind: 'finding-added',
        finding: {
          id: ItemId.parse(id(21)),
          reportId,
          severity: 'S2',
          section: null,
          text: 'x',
          evidence: [anchor, anchor],
        },
      },
      { kind: 'figure-corrected', id: ItemId.parse(id(22)), ...figure },
    )
    const placed = { kind: 'placed' as const, why: 'position' as const, span: { start: 0, end: 2 } }
    const landed = (...values: [typeof placed | null, string | null | undefined]): string[] =>
      landItems(review, reportId, values[0] === null ? null : () => placed, () => values[1]).map(
        ({ kind, landing }) => `${kind} ${landing}`,
      )
    expect(landed(placed, '1')).toEqual(['annotation kept', 'evidence kept', 'evidence kept', 'correction kept'])
    expect(landed(placed, '3').at(-1)).toBe('correction needs-look')
    expect(landed(null, undefined)).toEqual([
      'annotation orphaned',
      'evidence orphaned',
      'evidence orphaned',
      'correction orphaned',
    ])
  })
})
