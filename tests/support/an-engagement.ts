/** Engagements and reviews made up for tests of screens: what main would send, with only what a test cares about. */

import type { EngagementView, Matrix, MatrixReport } from '../../src/shared/ipc/engagement-views'
import type { ReviewView, SignOffPreview } from '../../src/shared/ipc/review-views'
import { EngagementId, FileHash, PersonId, ReportId, RunId } from '../../src/shared/review/ids'

const hex = (text: string, length: number): string =>
  [...text]
    .map((letter) => letter.codePointAt(0)?.toString(16) ?? '')
    .join('')
    .padEnd(length, '0')
    .slice(0, length)

export const reportIdOf = (name: string): ReportId => ReportId.parse(hex(name, 32))
export const personIdOf = (name: string): PersonId => PersonId.parse(hex(name, 32))
const hashOf = (name: string): FileHash => FileHash.parse(hex(name, 64))
const at = '2026-01-05T09:00:00.000Z'
const none = { S1: 0, S2: 0, S3: 0, S4: 0 }

interface ReportFacts {
  readonly body: string | null
  readonly year: number | null
  readonly open?: MatrixReport['open']
}

export function aMatrixReport(name: string, { body, year, open = none }: ReportFacts): MatrixReport {
  const count = open.S1 + open.S2 + open.S3 + open.S4
  return {
    reportId: reportIdOf(name),
    row: {
      id: reportIdOf(name),
      fileName: `${name}.txt`,
      status: 'read',
      error: null,
      title: null,
      bodyName: body,
      bodyKind: 'government',
      year,
      form: '2021',
      layout: 'tabs',
      format: 'txt',
      encoding: 'utf-8',
      bytes: 1000,
      sha256: hashOf(name),
      findings: {
        total: count,
        severity: open,
        class: { defect: count, 'likely-defect': 0, 'capture-loss': 0, query: 0 },
        corrections: open.S1 + open.S2,
      },
      untested: 0,
      ticks: 0,
      coverage: { numbers: 10, tied: 8, explained: 2, open: 0 },
      ruleSet: 'test',
      importedAt: at,
    },
    stage: 'checked',
    open,
    findings: count,
    decided: 0,
    needsLook: 0,
    untestedUnread: 0,
    openNotes: 0,
    corrections: 0,
    annotations: 0,
    signatures: { preparer: 'none', reviewer: 'none', approver: 'none' },
    independent: true,
    lockedAt: null,
    assemblyDue: null,
    versions: [],
    current: true,
  }
}

const me = { id: personIdOf('a'), name: '张编制', roles: ['preparer' as const], present: true }

export function anEngagement(reports: MatrixReport[], matrix: Matrix): EngagementView {
  return {
    id: EngagementId.parse(hex('e', 32)),
    terms: {
      name: '示例审核',
      from: 2020,
      to: 2021,
      departmentDeadline: '01-31',
      governmentDeadline: '03-31',
      assemblyDays: 60,
      legend: [],
    },
    archived: false,
    createdAt: at,
    people: [me],
    me,
    reports,
    matrix,
    undo: { canUndo: true, canRedo: false },
    acts: 3,
    coverage: { numbers: 10, tied: 8, explained: 2, open: 0 },
  }
}

export function aReview(report: MatrixReport, change: Partial<ReviewView> = {}): ReviewView {
  return {
    engagementId: EngagementId.parse(hex('e', 32)),
    report,
    runId: RunId.parse(hex('r', 32)),
    findings: [],
    own: [],
    annotations: [],
    references: [],
    corrections: [],
    untested: [],
    notes: [],
    signOffs: [],
    locked: null,
    supplements: [],
    ...change,
  }
}

export function aPreview(change: Partial<SignOffPreview> = {}): SignOffPreview {
  return {
    seal: {
      file: hashOf('f'),
      run: RunId.parse(hex('r', 32)),
      ruleSet: '2026.1',
      reading: hashOf('c'),
      decisions: hashOf('d'),
      findings: 3,
      open: 1,
      untested: 2,
    },
    blockers: [],
    independent: true,
    refusal: null,
    ...change,
  }
}
