/** The real engine behind the pool's interface, without threads. */

import { compare, picture, wording, work } from '../../src/main/worker/worker'
import type { WorkerPool } from '../../src/main/worker/client'

export function enginePool(): WorkerPool {
  return {
    threads: 1,
    async examine({ wanted, files, prior, settings }) {
      const answers = await work({ wanted, files, ...(prior ? { prior } : {}), ...(settings ? { settings } : {}) })
      return structuredClone(answers) as never
    },
    compare: async (task) => structuredClone(await compare(task)),
    wording: async (files) => structuredClone(await wording({ files })),
    picture: async (task) => structuredClone(await picture(task)),
    close: () => Promise.resolve(),
  }
}
