/** Verifies what left the app: a paper, or a reference copy with all its papers. */

import type { PaperFault } from '../../../shared/paper/verify'
import { paperFault } from '../../../shared/paper/verify'
import { unzip } from '../../export/zip'
import type { WorkerPool } from '../../worker/client'
import { readArchive, type ArchiveFault } from './archive'
import type { Evidence } from './evidence'
import { findPaper } from './found-paper'
import { verifyPaper, type VerifiedPaper } from './verify-paper'

export interface VerifiedFile extends VerifiedPaper {
  readonly kind: 'paper' | 'reference-copy'
}

interface VerifyDeps {
  readonly pool: WorkerPool
  readonly ruleSet: string
}

/** Null for what is neither. @param evidence null = none at hand; a reference copy brings its own */
export async function verifyExported(
  bytes: Uint8Array,
  evidence: Evidence | null,
  deps: VerifyDeps,
): Promise<VerifiedFile | null> {
  const archive = archiveIn(bytes)
  if (archive !== null) return verifyArchive(archive, evidence, deps)
  const found = await findPaper(bytes)
  if (found === null || found.manifest === null) return null
  return { kind: 'paper', ...(await verifyPaper(found, evidence, deps)) }
}

function archiveIn(bytes: Uint8Array): ReturnType<typeof readArchive> {
  if (Buffer.from(bytes.subarray(0, 2)).toString('latin1') !== 'PK') return null
  try {
    return readArchive(unzip(bytes))
  } catch {
    return null
  }
}

async function verifyArchive(
  { evidence: own, papers, faults: broken }: NonNullable<ReturnType<typeof readArchive>>,
  workspace: Evidence | null,
  deps: VerifyDeps,
): Promise<VerifiedFile> {
  const faults: PaperFault[] = broken.map(faultOf)
  let [statements, numbers] = [0, 0]
  let since: number | null = null
  for (const { path, bytes } of papers) {
    const found = await findPaper(bytes)
    if (found === null) {
      faults.push(paperFault('altered', path, path, null))
      continue
    }
    // against the archive's own originals and log; against the workspace as well, where one is given
    for (const evidence of workspace === null ? [own] : [own, workspace]) {
      const verified = await verifyPaper(found, evidence, deps)
      faults.push(...verified.faults.map((fault) => ({ ...fault, block: `${path} ${fault.block ?? ''}`.trim() })))
      if (evidence === own) {
        statements += verified.statements
        numbers += verified.numbers
      } else since = Math.max(since ?? 0, verified.since ?? 0)
    }
  }
  return {
    kind: 'reference-copy',
    holds: faults.length === 0,
    statements,
    numbers,
    faults,
    since,
    recomputed: papers.length > 0,
  }
}

function faultOf({ path, kind }: ArchiveFault): PaperFault {
  if (kind === 'missing') return paperFault('missing', path, null, path)
  return kind === 'added' ? paperFault('added', path, path, null) : paperFault('altered', path, path, path)
}
