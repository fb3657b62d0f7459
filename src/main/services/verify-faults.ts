/** What does not fit in a workspace, as a code with its sentence. */

import type { VerifyView } from '../../shared/ipc/trail-views'
import { say, type SayValues } from '../../shared/words/say'
import { faultWords, type FaultCode } from '../../shared/words/verify'

export type Fault = VerifyView['faults'][number]

/** @param seq number of the act, where it is one */
export function faultOf(code: FaultCode, values: SayValues, seq: number | null = null): Fault {
  const words = faultWords[code]
  return { code, message: { zh: say(words, 'zh', values), en: say(words, 'en', values) }, seq }
}
