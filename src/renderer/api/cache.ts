/** Answers of main, kept by name and input for as long as a screen shows them, and asked again when their topics change. */

import type { InputOf, OutputOf, QueryName } from '@shared/ipc/contract'
import type { CallError } from '@shared/ipc/result'
import { topicsOf } from '@shared/ipc/reads'
import { call, listen } from './client'

export interface Answer<T> {
  /** Stays while it is asked again, so that the screen does not flicker. */
  readonly value: T | null
  readonly error: CallError | null
  readonly isAsking: boolean
}

interface Entry {
  answer: Answer<unknown>
  readonly ask: () => Promise<void>
  readonly topics: readonly string[]
  readonly listeners: Set<() => void>
}

const entries = new Map<string, Entry>()
let stopListening: (() => void) | null = null

export const unasked: Answer<never> = { value: null, error: null, isAsking: true }

function entryOf<N extends QueryName>(name: N, input: InputOf<N>): Entry {
  const key = `${name} ${JSON.stringify(input)}`
  const found = entries.get(key)
  if (found !== undefined) return found
  let asked = 0
  const entry: Entry = {
    answer: unasked,
    topics: topicsOf[name],
    listeners: new Set(),
    async ask() {
      const mine = ++asked
      publish(entry, { ...entry.answer, isAsking: true })
      const result = await call(name, input)
      if (mine !== asked) return // a later question was put meanwhile; its answer is the newer one
      publish(
        entry,
        result.ok
          ? { value: result.value, error: null, isAsking: false }
          : { value: null, error: result.error, isAsking: false },
      )
    },
  }
  entries.set(key, entry)
  return entry
}

function publish(entry: Entry, answer: Answer<unknown>): void {
  entry.answer = answer
  for (const listener of entry.listeners) listener()
}

function hear(): void {
  stopListening ??= listen((notice) => {
    if (notice.kind !== 'changed') return
    for (const [key, entry] of entries) {
      if (!entry.topics.some((topic) => notice.topics.includes(topic))) continue
      if (entry.listeners.size > 0) void entry.ask()
      else entries.delete(key)
    }
  })
}

/** The present answer; asks for it the first time. */
export function readAnswer<N extends QueryName>(name: N, input: InputOf<N>): Answer<OutputOf<N>> {
  return entryOf(name, input).answer as Answer<OutputOf<N>>
}

export function watchAnswer<N extends QueryName>(name: N, input: InputOf<N>, listener: () => void): () => void {
  hear()
  const entry = entryOf(name, input)
  entry.listeners.add(listener)
  if (entry.answer === unasked) void entry.ask()
  return () => {
    entry.listeners.delete(listener)
  }
}

/** Asks again what no topic announces, such as a counter. */
export function askAgain<N extends QueryName>(name: N, input: InputOf<N>): void {
  void entryOf(name, input).ask()
}

/** Forgets everything, as when the page is opened anew; for tests. */
export function forgetAnswers(): void {
  stopListening?.()
  stopListening = null
  entries.clear()
}
