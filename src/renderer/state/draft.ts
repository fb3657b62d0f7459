/** What a person has begun on the desk and not yet done: a decision, a note, a tick, a correction, a finding of their own. */

import type { Disposition } from '@shared/review/act'
import type { Span } from '@shared/text/span'
import type { Selection } from './place'

export type Draft =
  | { readonly kind: 'decision'; readonly disposition: Disposition; readonly keys: readonly string[] }
  | { readonly kind: 'finding-note'; readonly key: string }
  | { readonly kind: 'severity'; readonly key: string }
  | { readonly kind: 'correction'; readonly line: string; readonly column: string }
  | { readonly kind: 'withdrawal'; readonly line: string; readonly column: string; readonly id: string }
  | { readonly kind: 'note'; readonly at: Span }
  | { readonly kind: 'tick'; readonly at: Span }
  | { readonly kind: 'own-finding'; readonly evidence: readonly Span[] }

/** Whether it still belongs to what is selected. What was typed is kept by `draftKey` should the person come back. */
export function belongs(draft: Draft, selection: Selection | null): boolean {
  switch (draft.kind) {
    case 'decision':
      return draft.keys.length > 1 || (selection?.kind === 'finding' && selection.key === draft.keys[0])
    case 'finding-note':
    case 'severity':
      return selection?.kind === 'finding' && selection.key === draft.key
    case 'correction':
    case 'withdrawal':
      return selection?.kind === 'figure' && selection.line === draft.line && selection.column === draft.column
    case 'note':
    case 'tick':
    case 'own-finding':
      return true
  }
}

/** By which unsent words are kept: of one thing to write each. */
export function draftKey(draft: Draft): string {
  switch (draft.kind) {
    case 'decision':
      return `decision ${draft.keys.length === 1 ? (draft.keys[0] ?? '') : 'many'}`
    case 'finding-note':
    case 'severity':
      return `${draft.kind} ${draft.key}`
    case 'correction':
    case 'withdrawal':
      return `${draft.kind} ${draft.line} ${draft.column}`
    case 'note':
    case 'tick':
      return `${draft.kind} ${draft.at.start}-${draft.at.end}`
    case 'own-finding':
      return draft.kind
  }
}
