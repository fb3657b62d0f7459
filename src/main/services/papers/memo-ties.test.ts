/** Every number of an exported memo, looked up in the workspace by its reference, without the code that wrote the memo. */

import { expect, it, vi } from 'vitest'
import { aDesk, someTerms, type TestDesk } from '../../../../tests/support/a-desk'
import { sampleBytes, samples } from '../../../../tests/support/a-paper'
import { checks } from '../../../shared/checks/index'
import { numbersIn, numberKey } from '../../../shared/paper/numbers'
import type { Ref } from '../../../shared/paper/paper'
import { bare } from '../../../shared/paper/statements'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { docxOf } from '../../export/docx'
import { htmlOf } from '../../export/html'
import { findActs } from '../../store/acts'
import { findCurrentRun, findRunContent } from '../../store/runs'
import { unpackMarks } from '../../worker/pack'
import { findPaper } from './found-paper'
import { makePaper } from './make-paper'

// the engine reads a report, and the memo is made and found again in two formats
vi.setConfig({ testTimeout: 120_000 })

const offset = 480
const clock = { tool: { name: 'crossfoot', version: '0.1.0' }, offset: () => offset }

/** A report with findings decided in every way, one graded anew, a cell corrected, a note written and a conclusion given. */
async function aSession(test: TestDesk): Promise<{ engagementId: EngagementId; reportId: ReportId }> {
  const { call } = test
  await call('person.choose', { kind: 'new', name: '张三' })
  const { id: engagementId } = await call('engagement.create', { terms: someTerms, roles: ['preparer'] })
  const reportId = await test.bring('报告.txt', sampleBytes(samples[0] ?? ''))
  await call('engagement.add-reports', { engagementId, reportIds: [reportId] })
  const correction = { line: 'disclosure.licensing', column: 'decisions', after: '684', reason: '原件为684' }
  await call('correction.add', { engagementId, reportId, ...correction })
  const findings = await call('finding.list', { engagementId, reportId })
  const ways = ['confirmed', 'dismissed', 'queried', 'explained'] as const
  for (const [i, { key }] of findings.slice(0, 12).entries()) {
    const disposition = ways[i % ways.length] ?? 'confirmed'
    const targets = [{ reportId, keys: [key] }]
    await call('finding.dispose', { engagementId, targets, disposition, reason: `理由${i + 41}`, remedy: null })
  }
  const key = findings[0]?.key ?? ''
  await call('finding.severity', { engagementId, reportId, key, severity: 'S4', reason: '影响3处' })
  await call('paper.opinion', { engagementId, reportId, opinion: 'conforms-after-correction', reason: '见第88号函' })
  return { engagementId, reportId }
}

/** What the workspace holds under a reference, as text in which the number has to stand; null where it is none of evidence. */
async function lookUp(test: TestDesk, engagementId: EngagementId, reportId: ReportId) {
  const { db } = test.file
  const { content } = await test.call('report.open', { reportId, engagementId })
  const row = (await test.call('report.list', {})).find(({ id }) => id === reportId)
  const findings = await test.call('finding.list', { engagementId, reportId })
  const { corrections } = await test.call('review.open', { engagementId, reportId })
  if (!content || !row) throw new Error('not read')
  const { document, report } = content
  const reviewed = await test.call('review.open', { engagementId, reportId })
  const runId = reviewed.runId ?? findCurrentRun(db, reportId)?.id
  const stored = runId === undefined ? undefined : findRunContent(db, runId)
  const marks = stored?.marks ? unpackMarks(stored.marks) : null
  if (!stored || !marks) throw new Error('no run')
  const found = stored.findings.map((json) => JSON.parse(json) as { key: string; check: string; evidence: object[] })
  const acts = findActs(db, engagementId)
  const deeds = acts.map(({ act }) => JSON.stringify(act.deed)).join('\n')
  const days = acts.map(({ act }) => local(act.at)).join(' ')
  const statuses = Map.groupBy(marks.coverage, ({ status }) => status)
  const hits = (check: string | undefined) => found.filter((one) => one.check === check)
  const open = findings.filter(({ disposition }) => !['dismissed', 'explained', 'remedied'].includes(disposition))
  const queries = open.filter((one) => one.disposition === 'queried' || one.class === 'query')
  const problems = open.filter((one) => !queries.includes(one) && one.class !== 'capture-loss')

  const counted = (ref: Ref): string | null => {
    const of = ref.of ?? ''
    const [kind = '', which = ''] = of.split(':')
    if (of === 'numbers') return String(marks.coverage.length)
    if (kind === 'numbers')
      return String(statuses.get(which === 'tied' || which === 'open' ? which : 'explained')?.length ?? 0)
    if (kind === 'problems') return String(problems.filter(({ severity }) => severity === which).length)
    if (of === 'queries') return String(queries.length)
    if (of === 'losses') return String(open.length - problems.length - queries.length)
    if (of === 'suspected') return String(open.filter(({ disposition }) => disposition === 'undecided').length)
    if (of === 'findings') return String(hits(ref.check).length)
    if (of === 'ticks') return String(marks.ticks.filter(({ check }) => check === ref.check).length)
    if (of === 'untested') return String(marks.untested.filter(({ check }) => check === ref.check).length)
    if (of === 'code' || of === 'version') {
      const check = checks.find(({ id }) => id === ref.check)
      return `${check?.code} ${check?.version}`
    }
    // how many of a thing there are: below, by adding up
    return null
  }

  return (ref: Ref): string | null => {
    switch (ref.kind) {
      case 'file':
        return [row.fileName, row.sha256, row.bytes, local(row.importedAt)].join(' ')
      case 'report':
        return ref.of === 'extent'
          ? String(report.extent.end - report.extent.start)
          : document.text.slice(ref.start, ref.end)
      case 'quote':
        return ref.of === 'line-number'
          ? String(document.text.slice(0, ref.start).split('\n').length)
          : document.text.slice(ref.start, ref.end)
      case 'figure': {
        const cell = report.figures.find(({ line, column }) => line === ref.line && column === ref.column)
        const after = corrections.find(({ line, column }) => line === ref.line && column === ref.column)?.after
        return `${cell?.raw ?? ''} ${cell?.value ?? ''} ${after ?? ''} ${cell?.state === 'stated' ? '' : '0'}`
      }
      case 'finding': {
        const listed = findings.find(({ key }) => key === ref.key)
        const magnitudes = JSON.stringify(found.find(({ key }) => key === ref.key)).replaceAll('-', ' ')
        return `${JSON.stringify(listed)} ${magnitudes}`
      }
      case 'untested':
        return JSON.stringify([
          marks.untested.filter(({ check }) => check === ref.check),
          marks.outcomes.filter(({ check }) => check === ref.check),
        ])
      case 'tick':
        return JSON.stringify([
          marks.ticks.filter(({ check }) => check === ref.check),
          checks.find(({ id }) => id === ref.check)?.code,
        ])
      case 'act':
        return `${deeds} ${days} ${acts.length} ${acts.at(-1)?.hash ?? ''} GKNB-${report.year}-001 ${JSON.stringify(findings)}`
      case 'count':
        return counted(ref)
      case 'identity':
      case 'comparison':
      case 'own':
      case 'wording':
      case 'numbering':
      case 'written':
        return null
    }
  }
}

/** As the memo prints a moment: in the writer's zone. */
function local(at: string): string {
  const there = new Date(Date.parse(at) + offset * 60_000).toISOString()
  return there.replace(/[-T]/g, ' ').replace(/:\d\d\.\d{3}Z$/, '')
}

it('ties every number of the memo to the workspace', async () => {
  const test = aDesk()
  const { engagementId, reportId } = await aSession(test)
  const made = await makePaper(test.desk, clock, { engagementId, reportId, template: 'memo', language: 'zh' })
  if (!made.ok) return expect.fail(made.error.message.en)
  const { written } = made.value
  const truth = await lookUp(test, engagementId, reportId)
  for (const bytes of [docxOf(written), new TextEncoder().encode(htmlOf(written))]) {
    const paper = await findPaper(bytes)
    const manifest = paper?.manifest
    if (!manifest) return expect.fail('no paper')
    const said = new Map(manifest.statements.map((one) => [one.id, one]))
    const tally = new Map<string, number>()
    const loose: string[] = []
    for (const { id, text } of paper.statements) {
      const statement = said.get(id ?? '')
      if (id === 'seal' || statement === undefined) continue
      // the words of the file are those of the manifest, so the places of its references are places of the file
      expect(bare(text)).toBe(bare(statement.text))
      for (const { span, key } of numbersIn(statement.text)) {
        const at = statement.at.find(([start, end]) => start <= span.start && span.end <= end)
        const ref = at === undefined ? undefined : manifest.refs[at[2]]
        if (ref === undefined) {
          loose.push(`${id}: ${key}: no reference`)
          continue
        }
        tally.set(ref.kind, (tally.get(ref.kind) ?? 0) + 1)
        const there = truth(ref)
        if (there === null) continue
        const known = new Set([...there.matchAll(/[0-9０-９]+(?:[.．][0-9０-９]+)?/g)].map(([one]) => numberKey(one)))
        for (const one of numbersIn(there)) known.add(one.key)
        if (!known.has(key)) loose.push(`${id}: ${key}: ${JSON.stringify(ref)}: ${there.slice(0, 80)}`)
      }
    }
    expect(loose).toEqual([])
    for (const kind of ['file', 'report', 'quote', 'figure', 'finding', 'untested', 'act', 'count'])
      expect(tally.get(kind) ?? 0, kind).toBeGreaterThan(0)
    // both sides of every identity, and what lies between them
    const rows = manifest.statements.filter(({ id }) => id.startsWith('reconciliation:I-'))
    expect(rows.length).toBeGreaterThan(20)
    for (const { text, at } of rows) {
      const value = (of: string): number => {
        const part = at.find(([, , index]) => manifest.refs[index]?.of === of)
        return part === undefined ? Number.NaN : Number(text.slice(part[0], part[1]))
      }
      const [left, right] = [value('left'), value('right')]
      if (Number.isNaN(left) || Number.isNaN(right)) continue
      expect(Math.abs(value('difference'))).toBeCloseTo(Math.abs(left - right), 9)
    }
    // every check is counted once
    const of = (name: string): number => {
      for (const { text, at } of manifest.statements) {
        const part = at.find(([, , index]) => manifest.refs[index]?.of === `checks:${name}`)
        if (part !== undefined) return Number(text.slice(part[0], part[1]))
      }
      return Number.NaN
    }
    const kinds = ['passed', 'failed', 'uncertain', 'partly', 'not-assessable']
    expect(kinds.reduce((sum, kind) => sum + of(kind), 0)).toBe(of('run'))
    expect(of('run') + of('not-applicable')).toBe(checks.length)
  }
})
