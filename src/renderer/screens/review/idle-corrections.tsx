/** Corrections of cells that the present file does not have: applied to nothing, and said so. */

import type { ReactNode } from 'react'
import { columnName, lineName } from '@shared/checks/place-names'
import { corrections as words } from '@shared/words/annotate'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import type { Audit } from '../../state/audit'
import { idleCorrections } from '../../state/corrected-cells'
import type { Desk } from './desk'

export function IdleCorrections({ desk, audit }: { readonly desk: Desk; readonly audit: Audit }): ReactNode {
  const { say } = useWords()
  const { form } = desk.index.content
  return idleCorrections(audit).map(({ id, line, column, after, by }) => (
    <Notice key={id} symbol="✎" hue="warn">
      {say(lineName(form, line))} · {say(columnName(form, column))} → {after} ({by.name}): {say(words.notApplied)}
    </Notice>
  ))
}
