/** What can be done with characters selected in the original; each does the same as its key. */

import { Button, Kbd } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Span } from '@shared/text/span'
import { annotations as words, ownFindings } from '@shared/words/annotate'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'

export interface PickedToolsProps {
  readonly desk: Desk
  readonly onHighlight: (at: Span) => void
}

export function PickedTools({ desk, onHighlight }: PickedToolsProps): ReactNode {
  const { say } = useWords()
  const { picked, begin } = desk.session
  if (picked === null || desk.audit === null) return null
  const isHindered = desk.audit.hindrance !== null
  const acts = [
    { key: 'H', name: words.highlight, act: () => onHighlight(picked) },
    { key: 'N', name: words.note, act: () => begin({ kind: 'note', at: picked }) },
    { key: 'T', name: words.tick, act: () => begin({ kind: 'tick', at: picked }) },
    { key: 'A', name: ownFindings.title, act: () => begin({ kind: 'own-finding', evidence: [picked] }) },
  ]
  return (
    <span className="picked-tools" role="group" aria-label={say(words.picked, { n: picked.end - picked.start })}>
      <span className="quiet">{say(words.picked, { n: picked.end - picked.start })}</span>
      {acts.map(({ key, name, act }) => (
        <Button
          key={key}
          size="compact-xs"
          disabled={isHindered}
          rightSection={<Kbd size="xs">{key}</Kbd>}
          onMouseDown={(event) => event.preventDefault()} // keeps the characters selected
          onClick={act}
        >
          {say(name)}
        </Button>
      ))}
    </span>
  )
}
