/** Puts the reference copy of an engagement together: originals, papers, evidence, log, and a page that reads without the app. */

import { setImmediate as pause } from 'node:timers/promises'
import { fail, succeed, type Result } from '../../../shared/ipc/result'
import { EvidenceFile, reportEvidence } from '../../../shared/paper/evidence-file'
import { markedCopy } from '../../../shared/paper/marked-copy'
import { oneLine } from '../../../shared/paper/runs'
import { FileHash, type EngagementId } from '../../../shared/review/ids'
import type { Language } from '../../../shared/words/say'
import { sha256 } from '../../export/digest'
import { docxOf } from '../../export/docx'
import { jsonOf } from '../../export/evidence-tables'
import { escapeHtml } from '../../export/html-escape'
import { htmlOf } from '../../export/html'
import { typefaces } from '../../export/html-style'
import { markedCopyHtml } from '../../export/marked-copy-html'
import { zipOf, type ZipEntry } from '../../export/zip'
import { actRowOf, findActRows } from '../../store/acts'
import { findBytes } from '../../store/files'
import { findListedReport, findReportOfFile } from '../../store/reports'
import { presentReports, type Desk } from '../review/desk'
import { archiveNames, type ArchiveManifest, type LogLine } from './archive'
import { workspaceEvidence } from './evidence'
import { fileNameOf } from './file-names'
import type { Watch } from './issues-source'
import { makePaper, type MadePaper } from './make-paper'
import type { PaperClock } from './paper-source'
import { hashOf } from '../store-files'

const words = {
  title: { zh: '审计项目归档副本', en: 'Reference copy of an engagement' },
  paper: { zh: '备忘录', en: 'Memo' },
  original: { zh: '原件', en: 'Original' },
  marked: { zh: '批注副本', en: 'Marked copy' },
  verify: {
    zh: '用“crossfoot verify”可核验本压缩包：逐个文件的校验值、操作日志的链，以及按原件重新计算的每一条陈述。',
    en: '“crossfoot verify” verifies this archive: the hash of every file, the chain of the log, and every statement computed again from the originals.',
  },
  notLocked: {
    zh: '只有全部报告都已锁定的项目才能生成归档副本。',
    en: 'A reference copy can be made once every report of the engagement is locked.',
  },
} as const

export interface CopyWanted {
  readonly engagementId: EngagementId
  readonly language: Language
}

export async function makeReferenceCopy(
  desk: Desk,
  clock: PaperClock,
  wanted: CopyWanted,
  watch: Watch,
): Promise<Result<Uint8Array>> {
  const { engagementId, language } = wanted
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const { db, session } = opened.value
  const { review } = session.history
  const ids = presentReports(opened.value)
  if (ids.length === 0 || ids.some((id) => (review.reports[id]?.locked ?? null) === null)) {
    return fail('not-allowed', words.notLocked.zh, words.notLocked.en)
  }
  const entries: ZipEntry[] = []
  const originals = new Map<string, ArchiveManifest['originals'][number]>()
  const listed: Shown[] = []
  const evidence: EvidenceFile = {
    format: 'crossfoot-evidence',
    version: 1,
    tool: clock.tool,
    writtenAt: desk.now(),
    reports: [],
    findings: [],
    figures: [],
  }
  const add = (path: string, content: string | Uint8Array): void =>
    void entries.push({ name: path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content })
  const keepOriginal = (file: string): string => {
    const known = originals.get(file)
    if (known) return known.path
    const hash = FileHash.parse(file)
    const report = findReportOfFile(db, hash)
    const row = report && findListedReport(db, report.id)
    const bytes = findBytes(db, hash)
    if (!row || !bytes) throw new Error(`bug: no original ${file}`)
    const path = `originals/${file.slice(0, 12)}-${fileNameOf(row.fileName)}`
    originals.set(file, { path, sha256: hash, name: row.fileName, importedAt: row.importedAt })
    entries.push({ name: path, bytes })
    return path
  }
  const runs = new Map<string, object>()
  const papers: string[] = []
  for (const [i, reportId] of ids.entries()) {
    watch.progress(i, ids.length)
    await pause()
    watch.signal.throwIfAborted()
    const made = await makePaper(desk, clock, { engagementId, reportId, template: 'memo', language })
    if (!made.ok) return made
    const shown = entriesOf(made.value, language, i + 1)
    for (const [path, content] of shown.files) add(path, content)
    papers.push(...shown.papers)
    const { subject, prior, review: reviewed } = made.value.input
    const original = keepOriginal(subject.file.sha256)
    if (prior !== null) keepOriginal(prior.file.sha256)
    // every file that was ever reviewed under this report stays with it
    for (const { file } of review.reports[reportId]?.versions ?? []) keepOriginal(file)
    const first = review.reports[reportId]?.file
    if (first) keepOriginal(first)
    listed.push({ ...shown, original })
    const rows = reportEvidence(subject, reviewed)
    evidence.reports.push(rows.report)
    evidence.findings.push(...rows.findings)
    evidence.figures.push(...rows.figures)
    const { runId } = made.value
    const kept = runId === null ? null : workspaceEvidence(db, hashOf).runOf(runId)
    if (runId !== null && kept !== null) runs.set(runId, { id: runId, ...kept })
  }
  watch.progress(ids.length, ids.length)
  add(archiveNames.evidence, jsonOf(evidence))
  add(archiveNames.runs, `${JSON.stringify([...runs.values()])}\n`)
  add(archiveNames.log, logOf(findActRows(db).map(actRowOf), engagementId))
  const name = review.terms?.name ?? ''
  add(archiveNames.index, indexHtml(name, language, listed, evidence.writtenAt))
  const manifest: ArchiveManifest = {
    format: 'crossfoot-reference-copy',
    version: 1,
    tool: { ...clock.tool },
    writtenAt: evidence.writtenAt,
    engagement: { id: engagementId, name, createdAt: session.createdAt },
    entries: entries.map(({ name: path, bytes }) => ({
      path,
      bytes: bytes.byteLength,
      sha256: FileHash.parse(sha256(bytes)),
    })),
    originals: [...originals.values()],
    papers,
  }
  const sealed = {
    name: archiveNames.manifest,
    bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`),
  }
  return succeed(zipOf([...entries, sealed]))
}

interface Shown {
  readonly title: string
  readonly paper: string
  readonly marked: string
  readonly sha256: string
  readonly original: string
}

function entriesOf({ written, input }: MadePaper, language: Language, n: number) {
  const { subject, review } = input
  const title = oneLine([subject.report.body.name ?? subject.file.name, subject.report.year ?? ''].join(' '))
  const base = `${String(n).padStart(3, '0')}-${fileNameOf(title)}`
  const paper = `papers/${base}.html`
  const marked = `marked/${base}.html`
  const about = { language, title, sha256: subject.file.sha256, writtenAt: input.writing.at }
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    [paper, htmlOf(written)],
    [`papers/${base}.docx`, docxOf(written)],
    [marked, markedCopyHtml(markedCopy(subject, review, language), about)],
  ]
  return { title, paper, marked, sha256: subject.file.sha256, files, papers: [paper, `papers/${base}.docx`] }
}

/** From the engagement's first act to its last; what other engagements did in between is a link without its content. */
function logOf(rows: readonly ReturnType<typeof actRowOf>[], engagement: EngagementId): string {
  const own = rows.filter((row) => row.engagement === engagement)
  const [first, last] = [own[0]?.seq ?? 0, own.at(-1)?.seq ?? 0]
  const lines = rows
    .filter(({ seq }) => seq >= first && seq <= last)
    .map((row): LogLine =>
      row.engagement === engagement ? { ...row } : { seq: row.seq, prev: row.prev, hash: row.hash },
    )
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

function indexHtml(name: string, language: Language, reports: readonly Shown[], at: string): string {
  const link = (path: string, label: { zh: string; en: string }): string =>
    `<a href="${escapeHtml(encodeURI(path))}">${escapeHtml(label[language])}</a>`
  const items = reports.map(
    ({ title, paper, marked, original, sha256: hash }) =>
      `<li><strong>${escapeHtml(title)}</strong><br>${link(paper, words.paper)} · ${link(marked, words.marked)} · ${link(original, words.original)}<br><small>SHA-256 ${hash}</small></li>`,
  )
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><title>${escapeHtml(`${words.title[language]} · ${name}`)}</title>
<style>body { font: 12pt/1.8 ${typefaces.body}; max-width: 180mm; margin: 10mm auto; padding: 0 8mm; overflow-wrap: anywhere; } h1 { font: 18pt/1.4 ${typefaces.title}; }</style></head>
<body>
<h1>${escapeHtml(words.title[language])}</h1>
<p>${escapeHtml(name)} · ${escapeHtml(at)}</p>
<ol>
${items.join('\n')}
</ol>
<p>${link(archiveNames.evidence, { zh: '审计发现与抽取数据（JSON）', en: 'Findings and figures (JSON)' })} · ${link(archiveNames.log, { zh: '操作日志', en: 'Log' })}</p>
<p>${escapeHtml(words.verify[language])}</p>
</body>
</html>
`
}
