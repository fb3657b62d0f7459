/** The result of verifying a workspace, in words: what fits, the first that does not, what is proved and what is not. */

import type { ReactNode } from 'react'
import type { VerifyView } from '@shared/ipc/trail-views'
import { verification as words } from '@shared/words/workspace'
import { Notice } from './notice'
import { useWords } from './words'

export function VerifyResult({ result }: { readonly result: VerifyView }): ReactNode {
  const { say } = useWords()
  const { files, runs, acts, signatures, faults } = result
  return (
    <div className="verify-result">
      <Notice symbol={result.fits ? '✓' : '✕'} hue={result.fits ? 'pass' : 'fail'} isAlert={!result.fits}>
        <p>
          <strong>{result.fits ? say(words.fits) : say(words.faults, { n: faults.length })}</strong>
        </p>
        <p>{say(words.counted, { files, runs, acts, signatures })}</p>
        {faults.length > 0 && (
          <ol>
            {faults.map((fault, i) => (
              <li key={i}>{say(fault.message)}</li>
            ))}
          </ol>
        )}
      </Notice>
      {result.lastHash !== null && (
        <>
          <h3>{say(words.lastHash)}</h3>
          <p className="fixed verify-hash">{result.lastHash}</p>
          <p className="quiet">{say(words.lastHashNote)}</p>
        </>
      )}
      {result.proves.length > 0 && (
        <>
          <h3>{say(words.proves)}</h3>
          <ul>
            {result.proves.map((sentence) => (
              <li key={sentence.en}>{say(sentence)}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{say(words.doesNotProve)}</h3>
      <ul>
        {result.doesNotProve.map((sentence) => (
          <li key={sentence.en}>{say(sentence)}</li>
        ))}
      </ul>
    </div>
  )
}
