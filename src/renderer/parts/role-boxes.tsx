/** The three roles of a person, each on or off. */

import { Checkbox, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Role } from '@shared/review/act'
import { roles as words } from '@shared/words/engagements'
import { useWords } from './words'

export const allRoles: readonly Role[] = ['preparer', 'reviewer', 'approver']

export interface RoleBoxesProps {
  readonly label: string
  readonly value: readonly Role[]
  readonly disabled?: boolean
  readonly onChange: (roles: Role[]) => void
}

export function RoleBoxes({ label, value, disabled = false, onChange }: RoleBoxesProps): ReactNode {
  const { say } = useWords()
  return (
    <Group gap={12} role="group" aria-label={label} wrap="nowrap">
      {allRoles.map((role) => (
        <Checkbox
          key={role}
          label={say(words[role])}
          disabled={disabled}
          checked={value.includes(role)}
          onChange={(event) => {
            const isOn = event.currentTarget.checked
            onChange(allRoles.filter((one) => (one === role ? isOn : value.includes(one))))
          }}
        />
      ))}
    </Group>
  )
}
