/** Who takes part in the engagement, in which roles. */

import { Button, Modal, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { EngagementView, MemberView } from '@shared/ipc/engagement-views'
import type { Role } from '@shared/review/act'
import { app } from '@shared/words/app'
import { people as words } from '@shared/words/engagements'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { RoleBoxes } from '../../parts/role-boxes'
import { useWords } from '../../parts/words'

export function PeopleDialog(props: { readonly view: EngagementView; readonly onClose: () => void }): ReactNode {
  const { say } = useWords()
  const { view, onClose } = props
  const engagementId = view.id
  const [add, adding] = useCommand('person.add')
  const [remove, removing] = useCommand('person.remove')
  const change = ({ id, name }: MemberView, roles: Role[]): void => {
    if (roles.length > 0) void add({ engagementId, personId: id, name, roles })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.title)}
      size={680}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <ErrorNotice
        error={adding.error ?? removing.error}
        onDismiss={() => {
          adding.dismiss()
          removing.dismiss()
        }}
      />
      <ul className="people">
        {view.people.map((member) => (
          <li key={member.id} className={member.present ? undefined : 'people-gone'}>
            <span className="people-name">
              {member.name}
              {member.id === view.me?.id && <span className="quiet">{say(words.you)}</span>}
              {!member.present && <span className="quiet"> {say(words.removed)}</span>}
            </span>
            <RoleBoxes
              label={member.name}
              value={member.roles}
              disabled={!member.present || view.archived}
              onChange={(roles) => change(member, roles)}
            />
            <Button
              variant="subtle"
              disabled={view.archived}
              onClick={() =>
                member.present
                  ? void remove({ engagementId, personId: member.id })
                  : void add({ engagementId, personId: member.id, name: member.name, roles: member.roles })
              }
            >
              {say(member.present ? words.remove : words.again)}
            </Button>
          </li>
        ))}
      </ul>
      {!view.archived && <AddPerson view={view} />}
      <p className="quiet">{say(words.note)}</p>
    </Modal>
  )
}

const someoneNew = ''

function AddPerson({ view }: { readonly view: EngagementView }): ReactNode {
  const { say } = useWords()
  const [add, adding] = useCommand('person.add')
  const known = useQuery('person.current', {}).value?.known ?? []
  const outside = known.filter(({ id }) => !view.people.some((member) => member.id === id))
  const [chosen, setChosen] = useState<string>(someoneNew)
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<Role[]>(['reviewer'])
  const person = outside.find(({ id }) => id === chosen) ?? null
  const isReady = roles.length > 0 && (person !== null || name.trim() !== '')

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!isReady) return
    const added = await add({
      engagementId: view.id,
      personId: person?.id ?? null,
      name: person?.name ?? name.trim(),
      roles,
    })
    if (!added.ok) return
    setName('')
    setChosen(someoneNew)
  }
  return (
    <form className="people-add" onSubmit={(event) => void submit(event)}>
      <ErrorNotice error={adding.error} onDismiss={adding.dismiss} />
      {outside.length > 0 && (
        <NativeSelect
          aria-label={say(words.known)}
          value={person?.id ?? someoneNew}
          data={[
            { value: someoneNew, label: say(words.newPerson) },
            ...outside.map(({ id, name: label }) => ({ value: id, label })),
          ]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      {person === null && (
        <TextInput
          aria-label={say(words.name)}
          placeholder={say(words.name)}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      <RoleBoxes label={say(words.title)} value={roles} onChange={setRoles} />
      <Button type="submit" size="xs" disabled={!isReady} loading={adding.isRunning}>
        {say(words.add)}
      </Button>
    </form>
  )
}
