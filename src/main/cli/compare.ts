/** `crossfoot compare`: two years of one body side by side, as the window shows them. */

import type { Finding } from '../../shared/checks/outcome'
import { countCoverage, countTicks } from '../../shared/review/counts'
import { fileProblem } from '../../shared/review/file-problem'
import { loadFile, type LoadedFile } from '../services/load-file'
import { hashOf } from '../services/store-files'
import type { WorkerPool } from '../worker/client'
import type { Account, Compared, Whole } from '../worker/task'
import type { CompareArguments } from './arguments'
import type { ExitCode } from './check'
import { comparisonText } from './compare-text'
import type { ComparedFiles } from './compared-files'
import { evidenceJson, findingJson, pair, reportJson, type ExaminedFile, type JsonReport } from './json'
import type { Output } from './output'

export interface CompareDeps {
  readonly pool: WorkerPool
  readonly output: Output
  /** One line for standard error. */
  readonly warn: (line: string) => void
}

/** Exit codes as `check` has them, by the findings across the two years. */
export async function compareFiles(given: CompareArguments, deps: CompareDeps): Promise<ExitCode> {
  const { prior, current, format, lang } = given
  const [before, now] = [await loadFile(prior, prior), await loadFile(current, current)]
  const compared = await compareLoaded(deps.pool, [prior, before], [current, now])
  const files: ComparedFiles = {
    prior: examined(prior, before, compared?.prior ?? null),
    current: examined(current, now, compared?.current ?? null),
    comparison: compared?.comparison ?? null,
    findings: acrossYears(compared?.current ?? null),
  }
  for (const { account } of [files.prior, files.current]) {
    if (account.status === 'unreadable') deps.warn(account.error.message[lang])
  }
  await deps.output.write(
    format === 'json' ? `${JSON.stringify(comparisonJson(files))}\n` : comparisonText(files, lang),
  )
  if (files.comparison === null) return 2
  const isGrave = ({ severity, class: kind }: Finding): boolean =>
    (severity === 'S1' || severity === 'S2') && (kind === 'defect' || kind === 'likely-defect')
  return files.findings.some(isGrave) ? 1 : 0
}

async function compareLoaded(
  pool: WorkerPool,
  [priorName, prior]: readonly [string, LoadedFile],
  [currentName, current]: readonly [string, LoadedFile],
): Promise<Compared | null> {
  const file = (name: string, loaded: LoadedFile) => ({
    name,
    bytes: loaded.ok ? loaded.bytes : new Uint8Array(),
    encoding: null,
  })
  // an empty file is told apart by its own reading below
  return pool.compare({ prior: file(priorName, prior), current: file(currentName, current), pins: [] })
}

function examined(name: string, loaded: LoadedFile, whole: Whole | null): ExaminedFile {
  if (!loaded.ok) {
    const account: Account = { status: 'unreadable', error: loaded.problem, format: null, encoding: null }
    return { file: name, sha256: null, bytes: null, account }
  }
  return { file: name, sha256: hashOf(loaded.bytes), bytes: loaded.bytes.byteLength, account: accountOf(name, whole) }
}

function accountOf(name: string, whole: Whole | null): Account {
  if (whole?.examination) {
    const { document, report, form, run } = whole.examination
    return {
      status: 'read',
      format: document.format,
      encoding: document.encoding,
      report,
      form: form.id,
      findings: run.findings,
      untested: run.untested,
      ticks: countTicks(run.ticks),
      coverage: countCoverage(run.coverage),
    }
  }
  const error = whole?.record.status === 'unreadable' ? whole.record.error : fileProblem('too-complex', name)
  return { status: 'unreadable', error, format: whole?.record.format ?? null, encoding: whole?.record.encoding ?? null }
}

/** Findings of checks that look at both years. */
function acrossYears(whole: Whole | null): readonly Finding[] {
  const findings = whole?.examination?.run.findings ?? []
  return findings.filter((one) => one.code.startsWith('XY-') || one.priorEvidence !== undefined)
}

/** The contract's `compare`: spans as pairs; a block at which a limit was reached has `compared: false`. */
export function comparisonJson({ prior, current, comparison, findings }: ComparedFiles): JsonReport {
  return {
    prior: reportJson(prior),
    current: reportJson(current),
    carryForward: comparison?.carryForward ?? [],
    figures: (comparison?.figures ?? []).map(({ reason, ...figure }) => ({
      ...figure,
      ...(reason === null ? {} : { reason }),
    })),
    sections: (comparison?.sections ?? []).map(({ key, similarity, blocks }) => ({
      key,
      similarity,
      blocks: blocks.map((block) => ({
        kind: block.kind,
        prior: pair(block.prior),
        current: pair(block.current),
        parts: block.parts.map((part) => ({
          kind: part.kind,
          prior: pair(part.prior),
          current: pair(part.current),
        })),
        ...(block.limit ? { compared: false } : {}),
      })),
    })),
    findings: findings.map((finding) => ({
      ...findingJson(finding),
      ...(finding.priorEvidence ? { priorEvidence: finding.priorEvidence.map(evidenceJson) } : {}),
    })),
  }
}
