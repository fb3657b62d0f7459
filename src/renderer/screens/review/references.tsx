/** Cross-references of an annotation or a person's own finding, in both directions, each a link with its number. */

import { ActionIcon, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ItemId } from '@shared/review/ids'
import { references as words } from '@shared/words/annotate'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { Icon } from '../../parts/icon'
import { useWords } from '../../parts/words'
import type { Audit } from '../../state/audit'
import type { Desk } from './desk'

export interface ReferencesProps {
  readonly desk: Desk
  readonly audit: Audit
  readonly from: ItemId
}

/** Of the quoted words, as many as tell them apart. */
const longestName = 24

export function References({ desk, audit, from }: ReferencesProps): ReactNode {
  const { say } = useWords()
  const [add, adding] = useCommand('reference.add')
  const [remove, removing] = useCommand('reference.remove')
  const { annotations, own, references } = audit.review
  const { engagementId } = audit
  const names = new Map<ItemId, string>([
    ...annotations.map((one): [ItemId, string] => [one.id, `${one.anchor.quote} ${one.text}`.slice(0, longestName)]),
    ...own.map((one): [ItemId, string] => [one.id, one.text.slice(0, longestName)]),
  ])
  const ends = references.filter((one) => one.from === from || one.to === from)
  const linked = new Set(ends.filter((one) => one.from === from).map(({ to }) => to))
  const candidates = [...names].filter(([id]) => id !== from && !linked.has(id))
  const show = (id: ItemId): void =>
    desk.select(own.some((one) => one.id === id) ? { kind: 'finding', key: id } : { kind: 'annotation', id })
  return (
    <section className="references" aria-label={say(words.title)}>
      <h3>{say(words.title)}</h3>
      <ErrorNotice
        error={adding.error ?? removing.error}
        onDismiss={() => {
          adding.dismiss()
          removing.dismiss()
        }}
      />
      <ul>
        {ends.map(({ id, number, from: start, to }) => {
          const other = start === from ? to : start
          const name = names.get(other)
          return (
            <li key={id}>
              <span className="fixed">{say(start === from ? words.to : words.from, { n: number })}</span>{' '}
              {name === undefined ? (
                <span className="quiet">{say(words.elsewhere)}</span>
              ) : (
                <button type="button" className="place-link" onClick={() => show(other)}>
                  {name}
                </button>
              )}{' '}
              <ActionIcon
                size={20}
                aria-label={say(words.remove, { n: number })}
                disabled={audit.hindrance !== null}
                onClick={() => void remove({ engagementId, id })}
              >
                <Icon name="close" size={12} />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      {candidates.length > 0 && (
        <NativeSelect
          aria-label={say(words.add)}
          value=""
          disabled={audit.hindrance !== null}
          data={[{ value: '', label: say(words.add) }, ...candidates.map(([value, label]) => ({ value, label }))]}
          onChange={(event) => {
            const to = candidates.find(([id]) => id === event.currentTarget.value)?.[0]
            if (to !== undefined) void add({ engagementId, from, to })
          }}
        />
      )}
    </section>
  )
}
