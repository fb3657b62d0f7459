/** The sheet of keys, made from the list of commands. */

import { Kbd, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '@shared/checks/check'
import { app, keys } from '@shared/words/app'
import { type CommandMenu, commandMenus } from '@shared/words/command-words'
import { commandWords } from '@shared/words/commands'
import { useWords } from '../parts/words'
import { shownKeys } from '../state/keyboard'

interface KeyLine {
  readonly label: Bilingual
  readonly keys: readonly string[]
}

const menuNames: readonly CommandMenu[] = ['file', 'edit', 'view', 'go', 'audit', 'help']

function linesOf(menu: CommandMenu): readonly KeyLine[] {
  return commandWords.flatMap((words) =>
    words.menu === menu && words.accelerator !== null
      ? [{ label: words.label, keys: shownKeys(words.accelerator) }]
      : [],
  )
}

const lists: readonly KeyLine[] = [
  { label: keys.down, keys: ['J', '↓'] },
  { label: keys.up, keys: ['K', '↑'] },
  { label: keys.open, keys: ['Enter'] },
]
const splitters: readonly KeyLine[] = [{ label: keys.move, keys: ['←', '→', '↑', '↓'] }]
const others: readonly KeyLine[] = [
  { label: keys.escape, keys: ['Esc'] },
  { label: keys.sheet, keys: ['?'] },
]

export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say } = useWords()
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(keys.title)}
      size={760}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <div className="key-sheet">
        {menuNames.map((menu) => (
          <KeyGroup key={menu} title={commandMenus[menu]} lines={linesOf(menu)} />
        ))}
        <KeyGroup title={keys.lists} lines={lists} />
        <KeyGroup title={keys.splitters} lines={splitters} />
        <KeyGroup title={keys.other} lines={others} />
      </div>
      <p className="quiet">{say(keys.note)}</p>
    </Modal>
  )
}

function KeyGroup({ title, lines }: { readonly title: Bilingual; readonly lines: readonly KeyLine[] }): ReactNode {
  const { say } = useWords()
  return (
    <section>
      <h3>{say(title)}</h3>
      <dl>
        {lines.map((line) => (
          <div key={line.label.en}>
            <dt>{say(line.label)}</dt>
            <dd>
              {line.keys.map((key) => (
                <Kbd key={key} size="xs">
                  {key}
                </Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
