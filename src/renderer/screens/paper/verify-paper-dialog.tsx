/** Verifies an exported file against this workspace: asks which, and says in words what no longer holds. */

import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { PaperVerifyView } from '@shared/ipc/paper-views'
import { app } from '@shared/words/app'
import { paperVerified as words } from '@shared/words/papers'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import './paper.css'

export function VerifyPaperDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say } = useWords()
  const [verify, verifying] = useCommand('paper.verify')
  const [result, setResult] = useState<PaperVerifyView | null>(null)
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void verify({}).then((answer) => {
      if (!answer.ok) return
      if (answer.value === null) onClose()
      else setResult(answer.value)
    })
  }, [verify, onClose])
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.title)}
      size={640}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <ErrorNotice error={verifying.error} />
      {verifying.isRunning && <p role="status">{say(app.loading)}</p>}
      {result !== null && <Verdict result={result} />}
    </Modal>
  )
}

function Verdict({ result }: { readonly result: PaperVerifyView }): ReactNode {
  const { say } = useWords()
  const { fileName, holds, statements, numbers, faults } = result
  return (
    <div className="paper-verdict">
      <p className="fixed">{fileName}</p>
      <Notice symbol={holds ? '✓' : '✕'} hue={holds ? 'pass' : 'fail'} isAlert={!holds}>
        <p>
          <strong>{holds ? say(words.holds, { statements, numbers }) : say(words.fails, { n: faults.length })}</strong>
        </p>
        {!holds && <p>{say(words.compared, { statements, numbers })}</p>}
        {faults.length > 0 && (
          <ol>
            {faults.map(({ message }, i) => (
              <li key={i}>{say(message)}</li>
            ))}
          </ol>
        )}
      </Notice>
    </div>
  )
}
