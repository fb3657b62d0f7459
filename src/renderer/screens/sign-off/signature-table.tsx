/** Whole report and sections down, preparer, reviewer and approver across: who signed, and whether it still holds. */

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { SignOffView } from '@shared/ipc/review-views'
import { roles, signatureStates } from '@shared/words/engagements'
import { signOff as words } from '@shared/words/sign-off'
import { allRoles } from '../../parts/role-boxes'
import { ShownTime } from '../../parts/shown-time'
import { signatureMarks } from '../../parts/stage-mark'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { SignOffRow } from '../../state/sign-off-rows'
import type { Signing } from './signing'

export interface SignatureTableProps {
  readonly rows: readonly SignOffRow[]
  readonly signing: Signing
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export function SignatureTable({ rows, signing }: SignatureTableProps): ReactNode {
  const { say } = useWords()
  const { chosen, choose, titleOf } = signing
  const table = useRef<HTMLTableElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const row = rows.findIndex(({ section }) => section === chosen.section) + step[0]
    const column = allRoles.indexOf(chosen.role) + step[1]
    const to = rows[row]
    const role = allRoles[column]
    if (to === undefined || role === undefined) return
    event.preventDefault()
    choose({ section: to.section, role })
    table.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-element-to-interactive-role -- the cells take the keys
    <table ref={table} className="signature-table" role="grid" aria-label={say(words.matrix)} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{say(words.part)}</th>
          {allRoles.map((role) => (
            <th key={role} scope="col">
              {say(roles[role])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ section, signed }, i) => (
          <tr key={section ?? ''} className={section === null ? 'signature-whole' : undefined}>
            <th scope="row">{titleOf(section)}</th>
            {allRoles.map((role, j) => {
              const isChosen = chosen.section === section && chosen.role === role
              return (
                <td key={role}>
                  <button
                    type="button"
                    data-at={`${i} ${j}`}
                    tabIndex={isChosen ? 0 : -1}
                    aria-current={isChosen}
                    onClick={() => choose({ section, role })}
                  >
                    <Signed signature={signed[role]} />
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Signed({ signature }: { readonly signature: SignOffView | null }): ReactNode {
  const { say } = useWords()
  const state = signature === null ? 'none' : signature.stale ? 'stale' : 'signed'
  return (
    <>
      <Sign {...signatureMarks[state]} />
      {signature === null ? (
        <span className="quiet">{say(signatureStates.none)}</span>
      ) : (
        <span>
          {signature.by.name} <ShownTime at={signature.at} dayOnly />
          {signature.stale && <span className="signature-note">{say(signatureStates.stale)}</span>}
          {!signature.independent && <span className="signature-note">{say(words.notIndependent)}</span>}
        </span>
      )}
    </>
  )
}
