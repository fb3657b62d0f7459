/** The reference copy of a locked engagement: what is in the archive, how it is sealed, and how it serves as evidence. */

import { z } from 'zod'
import type { RunResult } from '../../../shared/checks/outcome'
import { EngagementId, FileHash, RunId } from '../../../shared/review/ids'
import { sha256 } from '../../export/digest'
import { actOf, hashOfAct, type ActRow } from '../../store/acts'
import type { ChainedAct, Evidence } from './evidence'

export const archiveNames = {
  manifest: 'manifest.json',
  index: 'index.html',
  log: 'log/acts.jsonl',
  runs: 'evidence/runs.json',
  evidence: 'evidence/evidence.json',
} as const

const count = z.int().nonnegative()

/** Written into files that leave the app, so `version` rises when it changes. */
export const ArchiveManifest = z.strictObject({
  format: z.literal('crossfoot-reference-copy'),
  version: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  writtenAt: z.string(),
  engagement: z.strictObject({ id: EngagementId, name: z.string(), createdAt: z.string() }),
  /** Every other entry of the archive. */
  entries: z.array(z.strictObject({ path: z.string(), bytes: count, sha256: FileHash })),
  originals: z.array(z.strictObject({ path: z.string(), sha256: FileHash, name: z.string(), importedAt: z.string() })),
  papers: z.array(z.string()),
})
export type ArchiveManifest = z.infer<typeof ArchiveManifest>

/** An act of the engagement as it is stored, or for acts of other engagements in between nothing but its link. */
const LogLine = z.union([
  z.strictObject({
    seq: count,
    id: z.string(),
    engagement: z.string(),
    at: z.string(),
    by: z.string(),
    deed: z.string(),
    afterReading: count,
    readingHash: z.string(),
    prev: z.string(),
    hash: z.string(),
  }),
  z.strictObject({ seq: count, prev: z.string(), hash: z.string() }),
])
export type LogLine = z.infer<typeof LogLine>

const KeptRuns = z.array(
  z.strictObject({
    id: RunId,
    ruleSet: z.string(),
    run: z.custom<RunResult>((value) => typeof value === 'object' && value !== null),
  }),
)

export interface ArchiveFault {
  readonly path: string
  readonly kind: 'missing' | 'altered' | 'added' | 'chain' | 'unreadable'
}

export interface ReadArchive {
  readonly manifest: ArchiveManifest
  readonly evidence: Evidence
  readonly papers: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly faults: readonly ArchiveFault[]
}

/** Null for an archive that is no reference copy. */
export function readArchive(entries: ReadonlyMap<string, Uint8Array>): ReadArchive | null {
  const text = (path: string): string => new TextDecoder().decode(entries.get(path) ?? new Uint8Array(0))
  const parsed = ArchiveManifest.safeParse(json(text(archiveNames.manifest)))
  if (!parsed.success) return null
  const manifest = parsed.data
  const faults: ArchiveFault[] = []
  const listed = new Map(manifest.entries.map((one) => [one.path, one]))
  for (const { path, sha256: hash } of manifest.entries) {
    const bytes = entries.get(path)
    if (bytes === undefined) faults.push({ path, kind: 'missing' })
    else if (sha256(bytes) !== hash) faults.push({ path, kind: 'altered' })
  }
  for (const path of entries.keys())
    if (path !== archiveNames.manifest && !listed.has(path)) faults.push({ path, kind: 'added' })
  const log = readLog(text(archiveNames.log))
  faults.push(...log.faults)
  const runs = KeptRuns.safeParse(json(text(archiveNames.runs)))
  if (!runs.success) faults.push({ path: archiveNames.runs, kind: 'unreadable' })
  const kept = new Map((runs.data ?? []).map((one) => [one.id, one]))
  const originals = new Map(manifest.originals.map((one) => [one.sha256, one]))
  return {
    manifest,
    faults,
    papers: manifest.papers.flatMap((path) => {
      const bytes = entries.get(path)
      return bytes === undefined ? [] : [{ path, bytes }]
    }),
    evidence: {
      bytesOf(file) {
        const bytes = entries.get(originals.get(file)?.path ?? '')
        return bytes !== undefined && sha256(bytes) === file ? bytes : null
      },
      fileOf(file) {
        const known = originals.get(file)
        return known === undefined ? null : { name: known.name, importedAt: known.importedAt }
      },
      actsOf: (engagement) => (engagement === manifest.engagement.id ? log.acts : null),
      runOf(id) {
        const run = kept.get(id)
        return run === undefined ? null : { ruleSet: run.ruleSet, run: run.run }
      },
    },
  }
}

/** Each act hashed again, each link joined to the one before. */
function readLog(text: string): { readonly acts: readonly ChainedAct[]; readonly faults: readonly ArchiveFault[] } {
  const acts: ChainedAct[] = []
  const faults: ArchiveFault[] = []
  let before: LogLine | null = null
  for (const raw of text.split('\n').filter((line) => line !== '')) {
    const parsed = LogLine.safeParse(json(raw))
    if (!parsed.success) return { acts, faults: [...faults, { path: archiveNames.log, kind: 'unreadable' }] }
    const line: LogLine = parsed.data
    const path = `${archiveNames.log}#${line.seq}`
    if (before !== null && (line.prev !== before.hash || line.seq !== before.seq + 1))
      faults.push({ path, kind: 'chain' })
    before = line
    if (!('deed' in line)) continue
    const { hash, ...row }: ActRow & { readonly hash: string } = line
    if (hashOfAct(row) !== hash) faults.push({ path, kind: 'altered' })
    const act = actOf(row)
    if (act === null) faults.push({ path, kind: 'unreadable' })
    else acts.push({ act, hash })
  }
  return { acts, faults }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
