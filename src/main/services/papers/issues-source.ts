/** Gathers the list of issues of an engagement, a few reports at a time, so that it can be followed and cancelled. */

import { setImmediate as pause } from 'node:timers/promises'
import type { Finding } from '../../../shared/checks/outcome'
import { succeed, type Result } from '../../../shared/ipc/result'
import { FormId } from '../../../shared/review/read-as'
import type { PaperFile } from '../../../shared/paper/input'
import { issuesOf, type IssuesInput, type IssuesReport } from '../../../shared/paper/issues'
import type { Manifest } from '../../../shared/paper/manifest'
import type { OwnWords } from '../../../shared/paper/own-words'
import { writtenPaper, type WrittenPaper } from '../../../shared/paper/written'
import type { EngagementId, FileHash, ReportId } from '../../../shared/review/ids'
import { sourceOf } from '../../../shared/review/state'
import type { Language } from '../../../shared/words/say'
import { sha256 } from '../../export/digest'
import { findListedReport, findReport } from '../../store/reports'
import { findRunContent } from '../../store/runs'
import { companionFinder, type CompanionFinder } from '../comparison/companions'
import { conditionsOf, readingOf, type Source } from '../review/conditions'
import { presentReports, type Desk, type Open } from '../review/desk'
import { outdated, syncReport } from '../review/sync'
import { contentOf, runOf } from '../review/world'
import { isTold } from './evidence'
import { type PaperClock, paperReading } from './paper-source'

export interface Watch {
  /** Told after every few reports. */
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

export interface MadeIssues {
  readonly input: IssuesInput
  readonly words: OwnWords
  readonly written: WrittenPaper
}

/** As many as take a few milliseconds. */
const atOnce = 10

export async function makeIssues(
  desk: Desk,
  clock: PaperClock,
  { engagementId, language }: { readonly engagementId: EngagementId; readonly language: Language },
  { progress, signal }: Watch,
): Promise<Result<MadeIssues>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const open = opened.value
  // what is decided meanwhile belongs to another list
  const { review } = open.session.history
  const told = open.session.trail.filter(isTold)
  const last = told.at(-1)
  const ids = presentReports(open)
  const companionsOf = companionFinder(desk, open.db, review)
  const reports: IssuesReport[] = []
  const files: Manifest['files'][number][] = []
  const late = new Set(outdated(desk, open))
  for (const [i, reportId] of ids.entries()) {
    if (i % atOnce === 0) {
      progress(i, ids.length)
      await pause()
      signal.throwIfAborted()
    }
    // a report that is waiting to be read is not one that cannot be read
    if (late.has(reportId)) await syncReport(desk, open, reportId, 'any', 'read-again')
    const report = reportOf(open, reportId)
    if (report === null) continue
    reports.push(report)
    files.push(...entriesOf(open, report, companionsOf))
  }
  progress(ids.length, ids.length)
  const input: IssuesInput = {
    language,
    writing: { tool: clock.tool, at: desk.now(), offset: clock.offset() },
    state: review,
    engagement: engagementId,
    log: last === undefined ? null : { acts: told.length, hash: last.hash, at: last.act.at },
    reports,
    outline: review.outlines.issues?.outline ?? null,
  }
  const words = issuesOf(input)
  const { tool, at, offset } = input.writing
  const engagement = {
    id: engagementId,
    reportId: null,
    runId: null,
    number: 0,
    acts: told.length,
    hash: (last?.hash ?? null) as FileHash | null, // a link of the chain
  }
  const written = writtenPaper(words.paper, { tool, ruleSet: desk.ruleSet, at, offset, files, engagement }, sha256)
  return succeed({ input, words, written })
}

function reportOf(open: Open, reportId: ReportId): IssuesReport | null {
  const { db, session } = open
  const { review } = session.history
  const entry = findReport(db, sourceOf(review, reportId))
  const listed = entry && findListedReport(db, entry.id)
  if (!entry || !listed) return null
  const content = contentOf({ ...open, readings: session.readings }, review, reportId)
  const stored = content?.head.status === 'read' ? findRunContent(db, content.head.id) : undefined
  const { run } = listed
  return {
    reportId,
    file: {
      name: entry.fileName,
      sha256: entry.fileHash,
      bytes: listed.bytes,
      importedAt: listed.importedAt,
      ...paperReading(readingOf(review, reportId, entry)),
      reportId,
    } satisfies PaperFile,
    bodyName: run?.bodyName ?? null,
    year: run?.year ?? null,
    form: FormId.nullable()
      .catch(null)
      .parse(run?.form ?? null),
    ruleSet: content?.head.ruleSet ?? '',
    // written by this app from a Finding, and covered by the run's hash
    findings: stored ? stored.findings.map((json) => JSON.parse(json) as Finding) : null,
    untested: content?.untested.length ?? 0,
  }
}

function entriesOf(open: Open, { file, reportId }: IssuesReport, companionsOf: CompanionFinder): Manifest['files'] {
  const { db, session } = open
  const { review } = session.history
  const own = file.sha256 as FileHash // of the workspace's own table
  const companions = companionsOf(reportId)
  const conditions = conditionsOf(db, review, reportId, () => companions)
  const common = conditions?.common ?? []
  const listed = {
    ...file,
    role: 'listed' as const,
    sha256: own,
    of: null,
    runId: runOf(session, review, reportId),
    ...(common.length > 0 ? { common: [...common] } : {}),
  }
  const entryOf = (
    role: 'prior' | 'version' | 'peer',
    source: Source | null | undefined,
    id: ReportId | null,
  ): Manifest['files'] => {
    const found = source && findListedReport(db, source.entry.id)
    if (!source || !found) return []
    const { fileName: name, fileHash } = source.entry
    const { bytes, importedAt } = found
    const identity = { name, sha256: fileHash, ...paperReading(source), bytes, importedAt }
    const paired = role === 'prior' && conditions?.isPaired === true ? { isPaired: true } : {}
    return [{ role, ...identity, ...paired, reportId: id, of: own, runId: null }]
  }
  return [
    listed,
    ...entryOf('prior', conditions?.prior, companions.prior),
    ...entryOf('version', conditions?.version, companions.version),
    ...(conditions?.peers ?? []).flatMap((peer) => entryOf('peer', peer, peer.entry.id)),
  ]
}
