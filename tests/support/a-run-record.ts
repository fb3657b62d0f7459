/** A run as a worker would hand it to the store, for tests of what is kept. */

import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import type { Finding } from '../../src/shared/checks/outcome'
import { countFindings } from '../../src/shared/review/counts'
import { fileProblem } from '../../src/shared/review/file-problem'
import type { ReadRun, UnreadableRun } from '../../src/shared/review/run-record'

export function aFinding(key: string, changes: Partial<Finding> = {}): Finding {
  return {
    key,
    check: 'cross-foot/balance',
    code: 'T3-01',
    version: 1,
    severity: 'S1',
    class: 'defect',
    section: 'applications',
    message: { zh: '不符', en: 'differs' },
    evidence: [{ role: 'total', quote: '12', span: { start: 3, end: 5 } }],
    ...changes,
  }
}

export function aReadRun(findings: readonly Finding[] = [], changes: Partial<ReadRun> = {}): ReadRun {
  return {
    status: 'read',
    format: 'txt',
    encoding: 'utf-8',
    layout: 'tabs',
    form: '2021',
    title: '某市2023年政府信息公开工作年度报告',
    bodyName: '某市人民政府',
    bodyKind: 'government',
    year: 2023,
    coverage: { numbers: 6, tied: 3, explained: 2, open: 1 },
    untested: 1,
    ticks: 2,
    counts: countFindings(findings),
    findings: findings.map((finding) => ({ ...finding, json: JSON.stringify(finding) })),
    digest: createHash('sha256').update(JSON.stringify(findings)).digest('hex'),
    marks: deflateRawSync('{}'),
    ...changes,
  }
}

export function anUnreadableRun(name = 'a.txt'): UnreadableRun {
  return { status: 'unreadable', error: fileProblem('too-complex', name), format: null, encoding: null, digest: 'x' }
}
