/** Has a workspace file verified on a thread of its own, so that hashing hundreds of megabytes holds up no window. */

import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { VerifyView } from '../../shared/ipc/trail-views'
import { StoreError, storeProblems } from '../store/problem'

export const VerifyAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('verified'), view: VerifyView }),
  z.strictObject({ kind: z.literal('failed'), problem: z.enum(storeProblems), detail: z.string() }),
])
export type VerifyAnswer = z.infer<typeof VerifyAnswer>

/** @param script path of the thread as built. Rejects with a `StoreError` where the file cannot be opened. */
export function verifyInThread(script: string, path: string): Promise<VerifyView> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(script, { workerData: { verify: path } })
    thread.once('message', (message: unknown) => {
      const answer = VerifyAnswer.parse(message)
      if (answer.kind === 'verified') resolve(answer.view)
      else reject(new StoreError(answer.problem, answer.detail))
    })
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`verifying ended with ${code} and no answer`)))
  })
}
