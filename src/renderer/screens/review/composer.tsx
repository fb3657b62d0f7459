/** What is being written on the text: a note, a tick, or a finding of one's own; it stays open while other things are looked at. */

import type { ReactNode } from 'react'
import type { Audit } from '../../state/audit'
import type { Desk } from './desk'
import { NoteComposer } from './note-composer'
import { OwnFindingForm } from './own-finding-form'
import { TickPicker } from './tick-picker'

export function Composer({ desk, audit }: { readonly desk: Desk; readonly audit: Audit }): ReactNode {
  const { draft } = desk.session
  switch (draft?.kind) {
    case 'note':
      return <NoteComposer key={draft.at.start} desk={desk} audit={audit} at={draft.at} />
    case 'tick':
      return <TickPicker key={draft.at.start} desk={desk} audit={audit} at={draft.at} />
    case 'own-finding':
      return <OwnFindingForm desk={desk} audit={audit} evidence={draft.evidence} />
    default:
      return null
  }
}
