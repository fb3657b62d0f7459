/** What the use cases are given: values and functions, so that they run in tests and behind the window alike. */

import type { ReportId, RunId, WorkspaceId } from '../../shared/review/ids'
import type { Topic } from '../../shared/ipc/topics'
import type { WorkerPool } from '../worker/client'

export interface Clock {
  /** ISO time with milliseconds, UTC. */
  readonly now: () => string
}

export interface Ids {
  /** 32 random hexadecimal digits. */
  readonly newId: () => string
}

export interface Announcer {
  /** Tells the window what to ask again. */
  readonly changed: (topics: readonly Topic[]) => void
}

export interface Engine {
  readonly pool: WorkerPool
  readonly appVersion: string
  readonly ruleSet: string
}

export type NewId<T extends ReportId | RunId | WorkspaceId> = () => T
