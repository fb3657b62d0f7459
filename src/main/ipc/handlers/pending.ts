/** Calls whose use cases are being written: refused by name, so that nothing pretends to work. Goes with the last of them. */

import { paperCalls } from '../../../shared/ipc/paper-calls'
import { fail } from '../../../shared/ipc/result'
import type { HandlersOf } from './handlers'

type Pending = keyof typeof paperCalls

export function pendingHandlers(): HandlersOf<Pending> {
  const refuse = () => fail('unexpected', '此功能尚未接通。', 'This call is not connected yet.')
  return Object.fromEntries(Object.keys(paperCalls).map((name) => [name, refuse])) as unknown as HandlersOf<Pending>
}
