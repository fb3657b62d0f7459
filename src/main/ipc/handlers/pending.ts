/** Calls whose use cases are being written: refused by name, so that nothing pretends to work. Goes with the last of them. */

import { comparisonCalls } from '../../../shared/ipc/comparison-calls'
import { paperCalls } from '../../../shared/ipc/paper-calls'
import { fail } from '../../../shared/ipc/result'
import type { HandlersOf } from './handlers'

type Pending = keyof typeof comparisonCalls | keyof typeof paperCalls

export function pendingHandlers(): HandlersOf<Pending> {
  const names = [...Object.keys(comparisonCalls), ...Object.keys(paperCalls)]
  const refuse = () => fail('unexpected', '此功能尚未接通。', 'This call is not connected yet.')
  return Object.fromEntries(names.map((name) => [name, refuse])) as unknown as HandlersOf<Pending>
}
