/** What a handler is: a call of the contract, its input parsed, to the use case that answers it. */

import type { z } from 'zod'
import type { CallName, Contract } from '../../../shared/ipc/contract'
import type { Result } from '../../../shared/ipc/result'

export type Answer<N extends CallName> = Result<z.output<Contract[N]['output']>>

export type Handler<N extends CallName> = (input: z.output<Contract[N]['input']>) => Answer<N> | Promise<Answer<N>>

/** One for every call: a call without a handler is a type error. */
export type Handlers = { readonly [N in CallName]: Handler<N> }

/** The handlers of one area of the contract. */
export type HandlersOf<N extends CallName> = Pick<Handlers, N>
