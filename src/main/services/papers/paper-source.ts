/** From a report of the workspace, in an engagement or not, to all that its paper is made of. */

import { checks } from '../../../shared/checks/index'
import { fail, succeed, type Result } from '../../../shared/ipc/result'
import type { PaperBeside, PaperFile, PaperInput, PaperReview, PaperWriting } from '../../../shared/paper/input'
import { isTold } from './evidence'
import type { EngagementId, ReportId, RunId } from '../../../shared/review/ids'
import type { TemplateId } from '../../../shared/review/paper-terms'
import { emptyReview, isPresent, lockedRun } from '../../../shared/review/state'
import type { Language } from '../../../shared/words/say'
import type { ReadableDB } from '../../store/database'
import { findListedReport } from '../../store/reports'
import { noSuchReport } from '../open-report'
import { hashOf } from '../store-files'
import { companionFinder } from '../comparison/companions'
import { conditionsOf, type Conditions, type Source } from '../review/conditions'
import type { Desk, Open } from '../review/desk'
import { refused } from '../review/refusal'
import { runOf } from '../review/world'
import { workspaceEvidence } from './evidence'
import { readMaterial } from './material'
import { readingDigest } from './reading-digest'

export interface PaperOf {
  readonly engagementId: EngagementId | null
  readonly reportId: ReportId
}

/** What the app is and where: handed in, so that a test writes the same paper everywhere. */
export interface PaperClock {
  readonly tool: PaperWriting['tool']
  /** Minutes east of Greenwich. */
  readonly offset: () => number
}

export interface SourcedPaper {
  readonly input: PaperInput
  readonly runId: RunId | null
}

export interface PaperWanted extends PaperOf {
  readonly template: TemplateId
  readonly language: Language
}

export async function sourcePaper(desk: Desk, clock: PaperClock, wanted: PaperWanted): Promise<Result<SourcedPaper>> {
  const { engagementId, reportId, template, language } = wanted
  const opened = desk.database()
  if (!opened.ok) return opened
  const db = opened.value
  const engaged = engagementId === null ? null : desk.open(engagementId)
  if (engaged && !engaged.ok) return engaged
  const open = engaged?.value ?? null
  const review = open?.session.history.review ?? null
  if (review !== null && !isPresent(review, reportId)) return refused({ code: 'unknown' })
  const state = review ?? emptyReview
  const companionsOf = companionFinder(desk, db, state)
  const conditions = conditionsOf(db, state, reportId, companionsOf)
  if (conditions === null) return noSuchReport()
  const priorId = companionsOf(reportId).prior
  const report = review?.reports[reportId]
  const read = await readMaterial(desk.pool, workspaceEvidence(db, hashOf), {
    subject: fileOf(db, conditions.source, reportId),
    prior: conditions.prior === null ? null : fileOf(db, conditions.prior, priorId),
    beside: besideOf(db, conditions),
    review,
    ruleSet: desk.ruleSet,
    signed: report === undefined ? null : lockedRun(report),
  })
  if (read.kind === 'missing') {
    const { name } = read.file
    return fail(
      'unreadable-file',
      `“${name}”的原始字节不在工作区中，或已被改动。`,
      `The original bytes of “${name}” are not in the workspace, or were altered.`,
    )
  }
  if (read.kind === 'unreadable') return { ok: false, error: { code: 'unreadable-file', message: read.error.message } }
  const { material } = read
  return succeed({
    input: {
      template,
      language,
      writing: { tool: clock.tool, at: desk.now(), offset: clock.offset() },
      ...material,
      checks,
      review: open === null ? null : reviewOf(open, reportId, readingDigest(material.subject.run)),
      outline: review?.outlines[template]?.outline ?? null,
    },
    runId: open === null || review === null ? null : runOf(open.session, review, reportId),
  })
}

function fileOf(db: ReadableDB, { entry, encoding, form }: Source, reportId: ReportId | null): PaperFile {
  const listed = findListedReport(db, entry.id)
  const name = entry.fileName
  return {
    name,
    sha256: entry.fileHash,
    ...paperReading({ encoding, form }),
    bytes: listed?.bytes ?? 0,
    importedAt: listed?.importedAt ?? null,
    reportId,
  }
}

function besideOf(db: ReadableDB, { isPaired, version, peers, common }: Conditions): PaperBeside {
  const known = (source: Source): PaperFile => fileOf(db, source, source.entry.id)
  return { isPaired, version: version === null ? null : known(version), peers: peers.map(known), common }
}

/** What a paper says of how its file was read: the form only where a person chose it. */
export function paperReading({
  encoding,
  form,
}: Pick<Source, 'encoding' | 'form'>): Pick<PaperFile, 'encoding' | 'form'> {
  return { encoding, ...(form === null ? {} : { form }) }
}

export function reviewOf({ session }: Open, reportId: ReportId, reading: string | null): PaperReview {
  const { review } = session.history
  const told = session.trail.filter(isTold)
  const last = told.at(-1)
  return {
    state: review,
    engagement: session.id,
    reportId,
    number: Object.keys(review.reports).indexOf(reportId) + 1,
    reading,
    log: last === undefined ? null : { acts: told.length, hash: last.hash, at: last.act.at },
  }
}
