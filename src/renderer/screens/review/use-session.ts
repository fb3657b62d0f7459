/** Keeps what a person is in the middle of doing on the desk: the draft, unsent words, and marked findings. */

import { useCallback, useMemo, useState } from 'react'
import type { Bilingual } from '@shared/checks/check'
import type { Span } from '@shared/text/span'
import { belongs, type Draft } from '../../state/draft'
import { type ListedFinding, nextOpen } from '../../state/listed-finding'
import type { Selection } from '../../state/place'
import type { Session } from './desk'

export interface SessionInput {
  readonly selection: Selection | null
  readonly shown: readonly ListedFinding[]
  readonly picked: Span | null
  readonly unpick: () => void
  readonly select: (selection: Selection | null) => void
  /** Nothing is left to decide in this report. */
  readonly onDecidedAll: () => void
}

export function useSession({ selection, shown, picked, unpick, select, onDecidedAll }: SessionInput): Session {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [hint, tell] = useState<Bilingual | null>(null)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [unsent] = useState(() => new Map<string, string>())

  const begin = useCallback((next: Draft | null) => {
    tell(null)
    setDraft(next)
  }, [])
  const mark = useCallback((keys: readonly string[], isOn: boolean) => {
    setMarked((before) => {
      const after = new Set(before)
      for (const key of keys) {
        if (isOn) after.add(key)
        else after.delete(key)
      }
      return after
    })
  }, [])
  const decided = useCallback(
    (keys: readonly string[]) => {
      begin(null)
      setMarked(new Set())
      const here = selection?.kind === 'finding' ? selection.key : (keys.at(-1) ?? null)
      const next = nextOpen(shown, here, new Set(keys))
      if (next === null) onDecidedAll()
      else select({ kind: 'finding', key: next.key })
    },
    [selection, shown, select, onDecidedAll, begin],
  )
  const present = draft !== null && belongs(draft, selection) ? draft : null
  return useMemo(
    () => ({ draft: present, begin, unsent, marked, mark, decided, picked, unpick, hint, tell }),
    [present, begin, unsent, marked, mark, decided, picked, unpick, hint],
  )
}
