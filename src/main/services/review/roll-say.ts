/** What rolling forward writes into the new engagement, in the language of the person who does it. */

import type { RollSay } from '../../../shared/review/rolled'
import { rollPhrases } from '../../../shared/words/roll-forward'
import { say, type Language } from '../../../shared/words/say'
import { decisionStates } from '../../../shared/words/triage'

/** A reason may have so many characters; what is longer is cut and says so. */
const longest = 3_900

export function rollSay(language: Language): RollSay {
  const [prefix = ''] = rollPhrases.difference[language].split('{message}')
  return (phrase, values, { message, disposition }) => {
    const because = values['reason'] ? say(rollPhrases.because, language, { reason: values['reason'] }) : ''
    const words = message?.[language] ?? ''
    // open for a third year, it is said once
    if (phrase === 'difference' && words.startsWith(prefix)) return words
    const said = say(rollPhrases[phrase], language, {
      ...values,
      because,
      message: words,
      disposition: disposition === undefined ? '' : decisionStates[disposition][language],
    })
    return said.length <= longest ? said : `${said.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
  }
}
