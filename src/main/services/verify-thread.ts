/** The thread that verifies a workspace file: started with its path, answers once. */

import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { StoreError } from '../store/problem'
import type { VerifyAnswer } from './verify-in-thread'
import { verifyFile } from './verify-file'

function answer(path: string): VerifyAnswer {
  try {
    return { kind: 'verified', view: verifyFile(path) }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { kind: 'failed', problem: error.problem, detail: error.message }
  }
}

const { verify } = z.strictObject({ verify: z.string() }).parse(workerData)
parentPort?.postMessage(answer(verify))
