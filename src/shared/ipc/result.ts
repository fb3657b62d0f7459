/** What every call comes back as: a value, or an error with a code of a closed set. Nothing thrown crosses. */

import { z } from 'zod'
import type { Blocker } from '../review/gate'
import type { RefusalCode } from '../review/rules'

export const errorCodes = [
  'invalid-input', // the call's name or input is not of the contract
  'not-found', // the thing named by the id is not in this workspace
  'not-allowed', // the caller is not our window, or the rules forbid it
  'conflict', // it changed meanwhile, or is being changed
  'unreadable-file', // the file could not be read or understood
  'no-workspace', // no workspace is open; `workspace.current` says why
  'storage', // the workspace could not be written: disk full, read-only
  'database-newer', // the workspace was written by a newer version
  'unexpected', // a bug; `detail` carries its words
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** A sentence in both languages of the app. */
export const BilingualText = z.strictObject({ zh: z.string(), en: z.string() })

/** Why the rules forbid an act: its code, and what stands in the way where that can be listed. */
export interface CallRefusal {
  readonly code: RefusalCode | 'no-person'
  readonly blockers?: readonly Blocker[]
}

export interface CallError {
  readonly code: ErrorCode
  readonly message: { readonly zh: string; readonly en: string }
  /** For the log and the curious; never needed to understand the message. */
  readonly detail?: string
  /** With `not-allowed`, where a rule of the review forbids it. */
  readonly refusal?: CallRefusal
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError }

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(code: ErrorCode, zh: string, en: string, detail?: string): Result<never> {
  return { ok: false, error: { code, message: { zh, en }, ...(detail === undefined ? {} : { detail }) } }
}
