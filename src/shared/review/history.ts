/** One linear, visible history of an engagement: what is in force, what was undone, what was abandoned. */

import type { Act, Deed } from './act'
import { evolve } from './evolve'
import type { ActId } from './ids'
import { emptyReview, type Review } from './state'

export interface History {
  readonly review: Review
  /** In force, first to last. */
  readonly done: readonly Act[]
  /** Undone and ready to be redone, the next one last. */
  readonly undone: readonly Act[]
  /** Undone acts that a later act left behind: listed for ever, never in force again. */
  readonly abandoned: readonly Act[]
  /** The states before the last acts of `done`, so that undoing them costs nothing. Never more than `mostKept`. */
  readonly before: readonly Review[]
}

export const emptyHistory: History = { review: emptyReview, done: [], undone: [], abandoned: [], before: [] }

/** Each state kept costs its records (1,000 reports: 50 KB); undoing further back replays the acts once. */
const mostKept = 64

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

/** A history being written: the same steps for one act and for a whole log. */
interface Draft {
  review: Review
  readonly done: Act[]
  undone: Act[]
  readonly abandoned: Act[]
  before: Review[]
}

function draftOf({ review, done, undone, abandoned, before }: History): Draft {
  return { review, done: [...done], undone: [...undone], abandoned: [...abandoned], before: [...before] }
}

function finished(draft: Draft): History {
  return { ...draft, before: draft.before.slice(-mostKept) }
}

function enforce(draft: Draft, act: Act): void {
  draft.before.push(draft.review)
  if (draft.before.length >= 2 * mostKept) draft.before = draft.before.slice(-mostKept)
  draft.done.push(act)
  draft.review = evolve(draft.review, act)
}

function write(draft: Draft, act: Act): void {
  switch (act.deed.kind) {
    case 'undone': {
      const last = draft.done.pop()
      if (last?.id !== act.deed.act) throw new Error(`bug: only the last act can be undone, not ${act.deed.act}`)
      draft.undone.push(last)
      const before = draft.before.pop()
      if (before === undefined) rebuild(draft)
      else draft.review = before
      return
    }
    case 'redone': {
      const next = draft.undone.pop()
      if (next?.id !== act.deed.act) throw new Error(`bug: only the act undone last can be redone, not ${act.deed.act}`)
      enforce(draft, next)
      return
    }
    case 'paper-exported':
      return // said in the log, and changes nothing: neither to be undone nor in the way of undoing
    default:
      if (draft.undone.length > 0) draft.abandoned.push(...draft.undone)
      draft.undone = []
      enforce(draft, act)
  }
}

function rebuild(draft: Draft): void {
  const acts = draft.done.splice(0)
  draft.review = emptyReview
  for (const act of acts) enforce(draft, act)
}

/** Adds one act. Replaying the log of an engagement from `emptyHistory` gives the state that was, exactly. */
export function append(history: History, act: Act): History {
  const draft = draftOf(history)
  write(draft, act)
  return finished(draft)
}

/** Replays a log in one pass; equal to appending act by act, without a copy for each. */
export function historyOf(acts: readonly Act[]): History {
  return replayed(acts, () => {})
}

/** @param onAct sees every act of the log with the state in which it was done */
export function replayed(acts: readonly Act[], onAct: (before: Review, act: Act, index: number) => void): History {
  const draft = draftOf(emptyHistory)
  acts.forEach((act, index) => {
    onAct(draft.review, act, index)
    write(draft, act)
  })
  return finished(draft)
}

export function undoable(history: History): ActId | null {
  const last = history.done.at(-1)
  return last === undefined || isBinding(last.deed) ? null : last.id
}

export function redoable(history: History): ActId | null {
  return history.undone.at(-1)?.id ?? null
}
