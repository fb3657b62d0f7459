/** SHA-256, the one digest of the workspace: 64 lower-case hexadecimal digits. */

import { createHash } from 'node:crypto'
import { canonical, type CanonicalValue } from '../../shared/review/canonical'

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Of the value's canonical form: equal values have equal digests, on every machine. */
export function digestOf(value: CanonicalValue): string {
  return sha256(canonical(value))
}

/** Stands before the first link of a chain. */
export const noHash = '0'.repeat(64)
