/** Makes a list of issues anew from its manifest: every original is read and checked again. */

import { FormId } from '../../../shared/review/read-as'
import type { IssuesReport } from '../../../shared/paper/issues'
import { issuesOf } from '../../../shared/paper/issues'
import type { Manifest } from '../../../shared/paper/manifest'
import { knownNumbers } from '../../../shared/paper/numbers'
import { statementsOf } from '../../../shared/paper/statements'
import { paperFault, type PaperFault } from '../../../shared/paper/verify'
import { lockedRun } from '../../../shared/review/state'
import type { WorkerPool } from '../../worker/client'
import type { Evidence, StateAt } from './evidence'
import { readMaterial } from './material'
import { besideIn } from './beside-in'
import type { Anew } from './anew'

export async function issuesAnew(
  manifest: Manifest,
  evidence: Evidence,
  { review, log }: StateAt,
  { pool, ruleSet }: { readonly pool: WorkerPool; readonly ruleSet: string },
): Promise<Anew> {
  const { engagement, files } = manifest
  if (engagement === null)
    return { statements: null, known: [], faults: [paperFault('evidence-missing', null, null, 'log')] }
  const faults: PaperFault[] = []
  const reports: IssuesReport[] = []
  const texts: string[] = []
  for (const { role: _role, of: _of, runId, common: _common, isPaired: _paired, ...file } of files.filter(
    ({ role }) => role === 'listed',
  )) {
    if (file.reportId === null) continue
    const before = files.find(({ role, of }) => role === 'prior' && of === file.sha256)
    const report = review.reports[file.reportId]
    const kept = runId === null ? null : evidence.runOf(runId)
    // under other rules than those in force, what the checks said then is what the list tells
    const isOther = kept !== null && kept.ruleSet !== ruleSet
    const signed = isOther ? runId : report === undefined ? null : lockedRun(report)
    const subject = { ...file, ...evidence.fileOf(file.sha256) }
    const prior = before === undefined ? null : { ...before, ...evidence.fileOf(before.sha256) }
    const beside = besideIn(manifest, file.sha256)
    const read = await readMaterial(pool, evidence, { subject, prior, beside, review, ruleSet, signed })
    if (read.kind === 'missing') {
      faults.push(paperFault('evidence-missing', null, null, `SHA-256 ${read.file.sha256}`))
      continue
    }
    const whole = read.kind === 'read' ? read.material.subject : null
    if (whole !== null) texts.push(whole.document.text)
    reports.push({
      reportId: file.reportId,
      file: subject,
      bodyName: whole?.report.body.name ?? null,
      year: whole?.report.year ?? null,
      form: FormId.nullable()
        .catch(null)
        .parse(whole?.form.id ?? null),
      ruleSet: whole?.ruleSet ?? kept?.ruleSet ?? ruleSet,
      findings: whole?.run.findings ?? null,
      untested: whole?.run.untested.length ?? 0,
    })
  }
  if (faults.length > 0) return { statements: null, known: [], faults }
  const { tool, writtenAt: at, offset, language } = manifest
  const { paper } = issuesOf({
    language,
    writing: { tool, at, offset },
    state: review,
    engagement: engagement.id,
    log,
    reports,
    outline: review.outlines.issues?.outline ?? null,
  })
  return { statements: statementsOf(paper), known: knownNumbers(paper, texts), faults: [] }
}
