/** Verifies the workspace and says what came of it: what fits, what does not, what that proves and what it cannot. */

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { VerifyView } from '@shared/ipc/trail-views'
import { verification as words } from '@shared/words/workspace'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { VerifyResult } from '../../parts/verify-result'
import { useWords } from '../../parts/words'

export function Verification(): ReactNode {
  const { say } = useWords()
  const [verify, verifying] = useCommand('workspace.verify')
  const [result, setResult] = useState<VerifyView | null>(null)
  const run = async (): Promise<void> => {
    setResult(null)
    const verified = await verify({})
    if (verified.ok) setResult(verified.value)
  }
  return (
    <section className="verification" aria-label={say(words.title)} data-pane="" tabIndex={-1}>
      <h2>{say(words.title)}</h2>
      <p className="quiet">{say(words.what)}</p>
      <ErrorNotice error={verifying.error} onDismiss={verifying.dismiss} />
      <Button size="xs" variant="filled" loading={verifying.isRunning} onClick={() => void run()}>
        {say(words.run)}
      </Button>
      {verifying.isRunning && <p role="status">{say(words.running)}</p>}
      {result !== null && <VerifyResult result={result} />}
    </section>
  )
}
