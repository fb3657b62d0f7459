/** A rule's refusal as the answer of a call: its code and what stands in the way, with the sentence for a person. */

import type { CallRefusal, Result } from '../../../shared/ipc/result'
import { refusals } from '../../../shared/words/refusals'

export function refused(refusal: CallRefusal): Result<never> {
  const { zh, en } = refusals[refusal.code]
  return { ok: false, error: { code: 'not-allowed', message: { zh, en }, refusal } }
}
