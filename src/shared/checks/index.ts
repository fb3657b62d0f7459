/** The registry of checks: an explicit list sorted by id. A check is added by one import and one line. */

import type { Check } from './check'
import { balance } from './cross-foot/balance'

export const checks: readonly Check[] = [
  balance, // cross-foot/balance
]
