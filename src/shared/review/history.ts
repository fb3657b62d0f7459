/** One linear, visible history of an engagement: what is in force, what was undone, what was abandoned. */

import type { Act, Deed } from './act'
import { evolve } from './evolve'
import type { ActId } from './ids'
import { emptyReview, type Review } from './state'

interface Step {
  readonly act: Act
  /** The state before the act; states share structure, so keeping them costs little. */
  readonly before: Review
}

export interface History {
  readonly review: Review
  /** In force, first to last. */
  readonly done: readonly Step[]
  /** Undone and ready to be redone, the next one last. */
  readonly undone: readonly Act[]
  /** Undone acts that a later act left behind: listed for ever, never in force again. */
  readonly abandoned: readonly Act[]
}

export const emptyHistory: History = { review: emptyReview, done: [], undone: [], abandoned: [] }

/** Acts that bind others' work: they are answered by another act, never undone (issue: universal undo over everything but signing). */
const binding: ReadonlySet<Deed['kind']> = new Set([
  'engagement-created',
  'signed',
  'locked',
  'unlocked',
  'supplemented',
])

export function isBinding(deed: Deed): boolean {
  return binding.has(deed.kind)
}

/** Adds one act. Replaying the log of an engagement from `emptyHistory` gives the state that was, exactly. */
export function append(history: History, act: Act): History {
  const { review, done, undone, abandoned } = history
  switch (act.deed.kind) {
    case 'undone': {
      const last = done.at(-1)
      if (last?.act.id !== act.deed.act) throw new Error(`bug: only the last act can be undone, not ${act.deed.act}`)
      return { review: last.before, done: done.slice(0, -1), undone: [...undone, last.act], abandoned }
    }
    case 'redone': {
      const next = undone.at(-1)
      if (next?.id !== act.deed.act) throw new Error(`bug: only the act undone last can be redone, not ${act.deed.act}`)
      const step = { act: next, before: review }
      return { review: evolve(review, next), done: [...done, step], undone: undone.slice(0, -1), abandoned }
    }
    default:
      return {
        review: evolve(review, act),
        done: [...done, { act, before: review }],
        undone: [],
        abandoned: undone.length === 0 ? abandoned : [...abandoned, ...undone],
      }
  }
}

/** Replays a log in one pass; equal to appending act by act, without a copy for each. */
export function historyOf(acts: readonly Act[]): History {
  const done: Step[] = []
  let undone: Act[] = []
  const abandoned: Act[] = []
  let review = emptyReview
  for (const act of acts) {
    if (act.deed.kind === 'undone' || act.deed.kind === 'redone') {
      const next = append({ review, done: done.slice(-1), undone: undone.slice(-1), abandoned: [] }, act)
      if (act.deed.kind === 'undone') {
        done.pop()
        undone.push(...next.undone.slice(-1))
      } else {
        undone.pop()
        done.push(...next.done.slice(-1))
      }
      review = next.review
    } else {
      done.push({ act, before: review })
      abandoned.push(...undone)
      undone = []
      review = evolve(review, act)
    }
  }
  return { review, done, undone, abandoned }
}

export function undoable(history: History): ActId | null {
  const last = history.done.at(-1)?.act
  return last === undefined || isBinding(last.deed) ? null : last.id
}

export function redoable(history: History): ActId | null {
  return history.undone.at(-1)?.id ?? null
}
