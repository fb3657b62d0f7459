/** Signing: what would be signed, what stands in the way, the signature itself, the lock, and what is added after it. */

import type { Committed, SignOffPreview } from '../../../shared/ipc/review-views'
import { fail, succeed, type Result } from '../../../shared/ipc/result'
import type { Deed, Role } from '../../../shared/review/act'
import { blockersOf, isIndependent } from '../../../shared/review/gate'
import type { EngagementId, PersonId, ReportId } from '../../../shared/review/ids'
import { refusalOf } from '../../../shared/review/rules'
import { isPresent } from '../../../shared/review/state'
import { commitDeed, commitDeeds } from './committed'
import type { Desk, Open } from './desk'
import { refused } from './refusal'
import { syncReport } from './sync'

export interface SignatureInput {
  readonly engagementId: EngagementId
  readonly reportId: ReportId
  readonly section: string | null
  readonly role: Role
}

/** What is signed is what stands there now: the run is brought up to date first. */
async function upToDate(desk: Desk, { engagementId, reportId }: SignatureInput): Promise<Result<Open>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  if (!isPresent(opened.value.session.history.review, reportId)) return refused({ code: 'unknown' })
  const { isAltered } = await syncReport(desk, opened.value, reportId, 'any', 'read-again')
  if (isAltered) {
    return fail(
      'unreadable-file',
      '保存的文件与其校验值不一致，不能签署。',
      'The stored file does not match its checksum and cannot be signed.',
    )
  }
  return desk.open(engagementId)
}

function signature(desk: Desk, open: Open, input: SignatureInput, independent: boolean): Result<Deed> {
  const { reportId, section, role } = input
  const seal = desk.world(open).seal(reportId)
  if (seal === null) return refused({ code: 'blocked', blockers: [{ kind: 'not-read' }] })
  return succeed({ kind: 'signed', reportId, section, role, seal, independent })
}

export async function previewSignature(desk: Desk, input: SignatureInput): Promise<Result<SignOffPreview>> {
  const opened = await upToDate(desk, input)
  if (!opened.ok) return opened
  const { value: open } = opened
  const { reportId, section, role } = input
  const world = desk.world(open)
  const { history } = open.session
  const sitting = desk.person()
  if (!sitting.ok) return sitting
  const by = sitting.value
  const independent = by === null || isIndependent(history.review, world, reportId, section, role, by.id)
  const deed = signature(desk, open, input, independent)
  if (!deed.ok) return deed
  if (deed.value.kind !== 'signed') throw new Error('bug: a signature that is none')
  const refusal = by === null ? { code: 'no-person' as const } : refusalOf(history, world, by.id, deed.value)
  const answer = refusal === null ? null : refused(refusal)
  return succeed({
    seal: deed.value.seal,
    blockers: blockersOf(history.review, world, reportId, section, role),
    independent,
    refusal: answer && !answer.ok ? { code: refusal?.code ?? '', message: answer.error.message } : null,
  })
}

export async function sign(
  desk: Desk,
  input: SignatureInput & { readonly independent: boolean },
): Promise<Result<Committed>> {
  const opened = await upToDate(desk, input)
  if (!opened.ok) return opened
  return commitDeeds(desk, input.engagementId, (open) => {
    const deed = signature(desk, open, input, input.independent)
    return deed.ok ? succeed([deed.value]) : deed
  })
}

interface OnReport {
  readonly engagementId: EngagementId
  readonly reportId: ReportId
}

export function lockReport(desk: Desk, { engagementId, reportId }: OnReport): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'locked', reportId })
}

export function unlockReport(
  desk: Desk,
  { engagementId, reportId, reason }: OnReport & { readonly reason: string },
): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'unlocked', reportId, reason })
}

export function supplementReport(
  desk: Desk,
  input: OnReport & { readonly text: string; readonly reason: string; readonly second: PersonId },
): Result<Committed> {
  const { engagementId, reportId, text, reason, second } = input
  return commitDeed(desk, engagementId, { kind: 'supplemented', reportId, text, reason, second })
}
