/** What the kept runs say, as the rules and the lists ask for it: read once from the store, in memory while it is used. */

import type { Bilingual, FindingClass, Severity } from '../../../shared/checks/check'
import type { Finding, Untested } from '../../../shared/checks/outcome'
import type { CanonicalValue } from '../../../shared/review/canonical'
import { evidenceOf, untestedKeys } from '../../../shared/review/evidence'
import type { RunId } from '../../../shared/review/ids'
import type { SeenFinding } from '../../../shared/review/landing'
import type { ReadableDB } from '../../store/database'
import { digestOf } from '../../store/hash'
import { findRun, findRunContent, type RunHead } from '../../store/runs'
import { unpackMarks } from '../../worker/pack'

/** A finding as lists show it; the whole of it stays in the store. */
export interface RunFinding extends SeenFinding {
  readonly check: string
  readonly code: string
  readonly version: number
  readonly severity: Severity
  readonly class: FindingClass
  readonly section: string | null
  readonly line: string | null
  readonly column: string | null
  readonly message: Bilingual
}

export interface RunUntested extends Untested {
  readonly key: string
}

export interface RunContent {
  readonly head: RunHead
  readonly findings: readonly RunFinding[]
  readonly untested: readonly RunUntested[]
  /** Digest of findings and untested places with their evidence: two runs that say the same have the same. */
  readonly reading: string
}

export interface RunContents {
  /** Null for no run of this workspace. An unreadable run has no findings, which is no finding of soundness. */
  readonly of: (run: RunId) => RunContent | null
}

/** A county's 49 reports twice a year for ten years; beyond it the oldest are read again. */
const mostKept = 2_000

export function createRunContents(db: ReadableDB): RunContents {
  const known = new Map<RunId, RunContent>()
  return {
    of(run) {
      const found = known.get(run)
      if (found) return found
      const head = findRun(db, run)
      const stored = findRunContent(db, run)
      if (!head || !stored) return null
      const content = contentOf(head, stored)
      known.set(run, content)
      for (const oldest of known.keys()) {
        if (known.size <= mostKept) break
        known.delete(oldest)
      }
      return content
    },
  }
}

/** Findings are looked at in lists of thousands; untested places and digests only where something is decided on them. */
function contentOf(
  head: RunHead,
  stored: { readonly findings: readonly string[]; readonly marks: Uint8Array | null },
): RunContent {
  // written by this app from a Finding, and covered by the run's hash
  const findings = stored.findings.map((json) => runFinding(JSON.parse(json) as Finding))
  const untested = once(() => (stored.marks === null ? [] : keyed(unpackMarks(stored.marks).untested)))
  const reading = once(() =>
    digestOf({
      findings: findings.map(({ key, evidence }) => [key, evidence]),
      untested: untested().map(({ key }) => key),
    }),
  )
  return {
    head,
    findings,
    get untested() {
      return untested()
    },
    get reading() {
      return reading()
    },
  }
}

function keyed(untested: readonly Untested[]): readonly RunUntested[] {
  const keys = untestedKeys(untested)
  return untested.map((place, i) => ({ ...place, key: keys[i] ?? '' }))
}

export function runFinding(finding: Finding): RunFinding {
  const { key, check, code, version, severity, class: kind, section, line, column, message } = finding
  const digest = once(() => evidenceDigest(evidenceOf(finding)))
  return {
    key,
    check,
    code,
    version,
    severity,
    class: kind,
    section,
    line: line ?? null,
    column: column ?? null,
    message,
    get evidence() {
      return digest()
    },
    quotes: finding.evidence.map(({ quote }) => quote),
  }
}

/** 32 hexadecimal digits: enough to tell evidence apart, short in every decision. */
function evidenceDigest(evidence: CanonicalValue): string {
  return digestOf(evidence).slice(0, 32)
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
