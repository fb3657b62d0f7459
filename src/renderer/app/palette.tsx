/** One field in which every command and every report is found, run or opened by Enter. */

import { Kbd, Modal, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { ReportRow } from '@shared/ipc/views'
import type { ReportId } from '@shared/review/ids'
import { commandMenus } from '@shared/words/command-words'
import { commandWords } from '@shared/words/commands'
import { palette as words } from '@shared/words/palette'
import { Icon } from '../parts/icon'
import { keyPress } from '../parts/key-press'
import { useWords } from '../parts/words'
import { isComposing, shownKeys } from '../state/keyboard'
import { findBest } from '../state/palette'
import { reportName } from '../state/report-list'
import { type Command, commands, type CommandState } from './commands'
import './palette.css'

export interface PaletteProps {
  readonly reportsOnly: boolean
  readonly rows: readonly ReportRow[]
  readonly state: CommandState
  readonly onRun: (command: Command) => void
  readonly onOpen: (id: ReportId) => void
  readonly onClose: () => void
}

type Entry =
  | { readonly kind: 'command'; readonly id: string; readonly texts: readonly string[]; readonly command: Command }
  | { readonly kind: 'report'; readonly id: string; readonly texts: readonly string[]; readonly row: ReportRow }

/** More reports than anyone reads through: the rest is found by typing. */
const mostReports = 50

const commandEntries: readonly Entry[] = commands.map((command) => ({
  kind: 'command',
  id: command.id,
  texts: [command.label.zh, command.label.en],
  command,
}))

/** At once, not when the dialog has opened: what is typed right after the key belongs into the field. */
const takeFocus = (field: HTMLInputElement | null): void => field?.focus()

export function Palette(props: PaletteProps): ReactNode {
  const { say } = useWords()
  const { reportsOnly, rows, state, onClose } = props
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const listId = useId()

  const reports = useMemo(() => rows.filter(({ status }) => status !== 'reading').map(entryOf), [rows])
  const found = useMemo(() => {
    const ofReports = query.trim() === '' && !reportsOnly ? [] : findBest(reports, query)
    const ofCommands = reportsOnly ? [] : findBest(commandEntries, query)
    const usable = (entry: Entry): boolean => entry.kind === 'report' || entry.command.enabled(state)
    const entries = [...ofCommands.filter(usable), ...ofReports.slice(0, mostReports)]
    // what cannot be done now stays findable, below the rest
    return {
      entries: [...entries, ...ofCommands.filter((entry) => !usable(entry))],
      more: ofReports.length - mostReports,
    }
  }, [reports, reportsOnly, query, state])
  const { entries } = found
  const here = Math.min(at, entries.length - 1)

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [here, entries])

  const take = (entry: Entry | undefined): void => {
    if (entry === undefined || (entry.kind === 'command' && !entry.command.enabled(state))) return
    onClose()
    if (entry.kind === 'command') props.onRun(entry.command)
    else props.onOpen(entry.row.id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(keyPress(event))) return
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key]
    if (step !== undefined && entries.length > 0) {
      const next = Math.abs(step) === 1 ? (here + step + entries.length) % entries.length : here + step
      setAt(Math.max(0, Math.min(next, entries.length - 1)))
    } else if (event.key === 'Enter') take(entries[here])
    else return
    event.preventDefault()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="10vh"
      size={620}
      padding={0}
      title={say(reportsOnly ? words.goTo : words.title)}
      classNames={{ header: 'only-read', body: 'palette' }}
    >
      <TextInput
        ref={takeFocus}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={entries[here] === undefined ? undefined : `${listId}-${here}`}
        aria-label={say(reportsOnly ? words.reportPlaceholder : words.placeholder)}
        placeholder={say(reportsOnly ? words.reportPlaceholder : words.placeholder)}
        leftSection={<Icon name="search" size={14} />}
        size="md"
        variant="unstyled"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={listId} className="palette-list" role="listbox" aria-label={say(words.results)}>
        {entries.map((entry, i) => (
          <PaletteRow
            key={`${entry.kind} ${entry.id}`}
            id={`${listId}-${i}`}
            entry={entry}
            isHere={i === here}
            isEnabled={entry.kind === 'report' || entry.command.enabled(state)}
            onTake={() => take(entry)}
          />
        ))}
      </div>
      {entries.length === 0 && (
        <p className="palette-none" role="status">
          {say(reportsOnly ? words.noneReports : words.none)}
        </p>
      )}
      {found.more > 0 && <p className="palette-none quiet">{say(words.more, { n: found.more })}</p>}
    </Modal>
  )
}

function entryOf(row: ReportRow): Entry {
  const name = reportName(row)
  return { kind: 'report', id: row.id, texts: [`${name} ${row.year ?? ''}`, row.fileName, row.title ?? ''], row }
}

const menuOf = new Map<string, (typeof commandWords)[number]['menu']>(commandWords.map(({ id, menu }) => [id, menu]))

interface PaletteRowProps {
  readonly id: string
  readonly entry: Entry
  readonly isHere: boolean
  readonly isEnabled: boolean
  readonly onTake: () => void
}

function PaletteRow({ id, entry, isHere, isEnabled, onTake }: PaletteRowProps): ReactNode {
  const { say } = useWords()
  const menu = entry.kind === 'command' ? menuOf.get(entry.id) : undefined
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field above has the keys
    <div
      id={id}
      role="option"
      className="palette-row"
      aria-selected={isHere}
      aria-disabled={!isEnabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {entry.kind === 'report' ? (
        <>
          <span className="palette-kind">{say(words.report)}</span>
          <span className="palette-name" lang="zh-CN">
            {reportName(entry.row)} <span className="number">{entry.row.year}</span>
          </span>
          <span className="quiet palette-end">{entry.row.fileName}</span>
        </>
      ) : (
        <>
          <span className="palette-kind">{menu !== undefined && say(commandMenus[menu])}</span>
          <span className="palette-name">{say(entry.command.label)}</span>
          <span className="palette-end">
            {!isEnabled && <span className="quiet">{say(words.notNow)}</span>}
            {entry.command.accelerator !== null &&
              shownKeys(entry.command.accelerator).map((key) => (
                <Kbd key={key} size="xs">
                  {key}
                </Kbd>
              ))}
          </span>
        </>
      )}
    </div>
  )
}
