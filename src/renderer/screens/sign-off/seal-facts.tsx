/** What a signature covers: counts, the rule set, and the checksums by which a later change is known. */

import type { ReactNode } from 'react'
import type { Seal } from '@shared/review/act'
import { signOff as words } from '@shared/words/sign-off'
import { useWords } from '../../parts/words'

export function SealFacts({ seal }: { readonly seal: Seal }): ReactNode {
  const { say } = useWords()
  return (
    <dl className="seal-facts">
      <dt>{say(words.findings)}</dt>
      <dd>{say(words.findingsOf, { n: seal.findings, open: seal.open })}</dd>
      <dt>{say(words.untested)}</dt>
      <dd>{say(words.untestedOf, { n: seal.untested })}</dd>
      <dt>{say(words.ruleSet)}</dt>
      <dd>{seal.ruleSet}</dd>
      <dt>{say(words.file)}</dt>
      <dd className="fixed">{seal.file}</dd>
      <dt>{say(words.reading)}</dt>
      <dd className="fixed">{seal.reading}</dd>
      <dt>{say(words.decisions)}</dt>
      <dd className="fixed">{seal.decisions}</dd>
    </dl>
  )
}
