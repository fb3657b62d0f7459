/** Carries the reason for refusing a file out of the depth of a parser; every reader catches it at its door. */

import type { SourceDocument } from '../../shared/document/document'
import type { IngestError } from './error'
import { type ReadResult, refused } from './read-result'

export class Unreadable extends Error {
  readonly error: IngestError

  constructor(error: IngestError, detail: string) {
    super(detail)
    this.error = error
  }
}

/** The container or its markup is broken. `detail` is for the test and the debugger, not for the person. */
export function damaged(detail: string): Unreadable {
  return new Unreadable({ code: 'damaged', unreadable: 0 }, detail)
}

/** Small enough in bytes, but of more members, elements or levels than a report can have. */
export function tooMany(detail: string): Unreadable {
  return new Unreadable({ code: 'too-large', bytes: 0, limit: 0, parts: true }, detail)
}

/** Runs a reader; what it throws as `Unreadable` becomes a value, what else it throws is a bug and stays one. */
export function reading(read: () => SourceDocument): ReadResult {
  try {
    return { ok: true, document: read() }
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.error)
    throw error
  }
}
