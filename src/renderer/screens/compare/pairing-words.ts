/** Why the prior report is the one that is shown, in one sentence. */

import type { PairingView } from '@shared/ipc/comparison-views'
import { pairing } from '@shared/words/compare'
import type { Speaker } from '../../parts/words'

export function pairingWords(say: Speaker['say'], of: PairingView): string {
  switch (of.kind) {
    case 'found':
      return say(of.how === 'renamed' ? pairing.renamed : pairing.found)
    case 'chosen':
      return say(pairing.chosen, { name: of.by.name, reason: of.reason })
    case 'declined':
      return say(pairing.declined, { name: of.by.name, reason: of.reason })
    case 'asked':
      return say(pairing.asked)
    case 'none':
      return say(pairing[of.why])
  }
}
