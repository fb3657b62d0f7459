/** The two kinds of call a contract may have: a query, which changes nothing, and a command, which changes one aggregate. */

import type { z } from 'zod'
import type { Topic } from './topics'

/** Changes nothing. */
export interface Query<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'query'
  readonly input: I
  readonly output: O
}

/** Changes one aggregate and names the topics it touches. */
export interface Command<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'command'
  readonly input: I
  readonly output: O
  readonly touches: readonly Topic[]
}

export function query<I extends z.ZodType, O extends z.ZodType>(entry: { input: I; output: O }): Query<I, O> {
  return { kind: 'query', ...entry }
}

export function command<I extends z.ZodType, O extends z.ZodType>(entry: {
  input: I
  output: O
  touches: readonly Topic[]
}): Command<I, O> {
  return { kind: 'command', ...entry }
}
