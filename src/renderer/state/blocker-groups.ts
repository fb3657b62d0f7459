/** What stands in the way of a signature, by kind, each with what it is and where it is found. */

import type { Bilingual } from '@shared/checks/check'
import type { BlockerView, ReviewView } from '@shared/ipc/review-views'
import type { Role } from '@shared/review/act'
import type { Selection } from './place'

export type BlockerTarget =
  | { readonly kind: 'selection'; readonly selection: Selection }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'none' }

export interface BlockerItem {
  readonly key: string
  readonly code: string
  /** Null where a name of its own says it (a role, a note's own text is `said`). */
  readonly words: Bilingual | null
  readonly said: string | null
  readonly target: BlockerTarget
}

export interface BlockerGroup {
  readonly kind: BlockerView['kind']
  readonly items: readonly BlockerItem[]
}

const order: readonly BlockerView['kind'][] = [
  'not-read',
  'undecided',
  'earlier-evidence',
  'untested-unread',
  'review-note',
  'earlier-stage',
]

export function blockerGroups(blockers: readonly BlockerView[], review: ReviewView): readonly BlockerGroup[] {
  const findings = new Map(review.findings.map((row) => [row.key, row]))
  const untested = new Map(review.untested.map((item, index) => [item.key, { ...item, index }]))
  const notes = new Map(review.notes.map((note) => [String(note.id), note]))

  const itemOf = (blocker: BlockerView): BlockerItem => {
    switch (blocker.kind) {
      case 'undecided':
      case 'earlier-evidence': {
        const row = findings.get(blocker.finding)
        const selection: Selection = { kind: 'finding', key: blocker.finding }
        return {
          key: blocker.finding,
          code: row?.severity ?? '',
          words: row?.message ?? null,
          said: row === undefined ? blocker.finding : null,
          target: { kind: 'selection', selection },
        }
      }
      case 'untested-unread': {
        const item = untested.get(blocker.untested)
        return {
          key: blocker.untested,
          code: item?.code ?? '',
          words: item?.reason ?? null,
          said: item === undefined ? blocker.untested : null,
          target:
            item === undefined
              ? { kind: 'none' }
              : { kind: 'selection', selection: { kind: 'untested', index: item.index } },
        }
      }
      case 'review-note':
        return {
          key: blocker.note,
          code: '',
          words: null,
          said: notes.get(blocker.note)?.text ?? blocker.note,
          target: { kind: 'note', note: blocker.note },
        }
      case 'earlier-stage':
        return { key: blocker.role, code: '', words: null, said: null, target: { kind: 'role', role: blocker.role } }
      case 'not-read':
        return { key: blocker.kind, code: '', words: null, said: null, target: { kind: 'none' } }
    }
  }
  return order.flatMap((kind) => {
    const items = blockers.filter((blocker) => blocker.kind === kind).map(itemOf)
    return items.length === 0 ? [] : [{ kind, items }]
  })
}
