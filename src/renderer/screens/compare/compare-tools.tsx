/** What is compared, how it is shown, and the steps from change to change, with honest counts. */

import { ActionIcon, Button, SegmentedControl, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import { changeKinds, changeList, compare } from '@shared/words/compare'
import { commandWords } from '@shared/words/commands'
import { Icon } from '../../parts/icon'
import { useWords } from '../../parts/words'
import { stepChange } from '../../state/compare-changes'
import { shownKeys } from '../../state/keyboard'
import type { CompareView } from '../../state/place'
import { changeMarks } from './change-marks'
import type { CompareDesk } from './desk'

const views: readonly CompareView[] = ['text', 'tables', 'years']

export function CompareTools({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const { look, toggle, place } = desk
  const isText = place.view === 'text'
  return (
    <div className="compare-tools">
      <SegmentedControl
        aria-label={say(compare.views)}
        value={place.view}
        data={views.map((view) => ({ value: view, label: say(compare[view]) }))}
        onChange={(value) => {
          const view = views.find((one) => one === value)
          if (view !== undefined) desk.show(view)
        }}
      />
      {isText && <Counts desk={desk} />}
      <span className="compare-looks">
        {isText && (
          <>
            <Steps desk={desk} />
            <LookSwitch
              id="compare.inline"
              label={say(compare.inline)}
              checked={look.isInline}
              onChange={() => toggle('isInline')}
            />
            <LookSwitch
              id="compare.quiet"
              label={say(compare.hideQuiet)}
              note={say(compare.quietNote)}
              checked={look.hidesQuiet}
              onChange={() => toggle('hidesQuiet')}
            />
            <LookSwitch
              id="compare.unfold"
              label={say(compare.openAll)}
              checked={look.opensAll}
              onChange={() => toggle('opensAll')}
            />
            <LookSwitch
              id="compare.lock"
              label={say(compare.lock)}
              checked={look.isLocked}
              onChange={() => toggle('isLocked')}
            />
          </>
        )}
        <Button size="compact-xs" title={titleOf('compare.print', say(compare.print))} onClick={() => window.print()}>
          {say(compare.print)}
        </Button>
        <LookSwitch
          id="pane.findings"
          label={say(compare.showList)}
          checked={look.showsList}
          onChange={() => toggle('showsList')}
        />
      </span>
    </div>
  )
}

/** The words of a control with the key that does the same. */
function titleOf(id: string, words: string): string {
  const key = commandWords.find((one) => one.id === id)?.accelerator ?? null
  return key === null ? words : `${words} (${shownKeys(key).join('+')})`
}

interface LookSwitchProps {
  readonly id: string
  readonly label: string
  readonly note?: string
  readonly checked: boolean
  readonly onChange: () => void
}

function LookSwitch({ id, label, note, checked, onChange }: LookSwitchProps): ReactNode {
  return <Switch size="xs" label={label} title={titleOf(id, note ?? label)} checked={checked} onChange={onChange} />
}

function Counts({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const { comparison } = desk.pair
  const { counts } = comparison
  const loud = (['changed', 'added', 'removed', 'moved'] as const).map((kind) => ({ kind, n: counts[kind] }))
  const all = [...loud, { kind: 'stale-year' as const, n: comparison.staleYears.length }]
  return (
    <span className="compare-counts">
      {all.map(({ kind, n }) =>
        kind === 'stale-year' && n === 0 ? null : (
          <span key={kind} className={`count count-${kind}`}>
            <span aria-hidden="true">{changeMarks[kind]}</span> {say(changeKinds[kind])} <b className="number">{n}</b>
          </span>
        ),
      )}
      <span className="count quiet" title={say(compare.quietNote)}>
        <span aria-hidden="true">{changeMarks.quiet}</span> {say(changeList.quietEdits, { n: counts.quiet })}
      </span>
      {counts.notCompared > 0 && (
        <span className="count hue-unread" title={say(compare.notCompared)}>
          <span aria-hidden="true">⊘</span> {say(changeList.notCompared, { n: counts.notCompared })}
        </span>
      )}
    </span>
  )
}

function Steps({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const { walked, target, select } = desk
  const at = target?.kind === 'change' ? walked.findIndex(({ key }) => key === target.key) : -1
  const steps = [
    { direction: -1, id: 'change.previous', icon: 'up' },
    { direction: 1, id: 'change.next', icon: 'down' },
  ] as const
  return (
    <span className="change-steps">
      <span className="number quiet">
        {at < 0 ? '–' : at + 1} / {walked.length}
      </span>
      {steps.map(({ direction, id, icon }) => {
        const label = commandWords.find((one) => one.id === id)?.label
        const words = label === undefined ? '' : say(label)
        return (
          <ActionIcon
            key={id}
            aria-label={words}
            title={titleOf(id, words)}
            disabled={walked.length === 0}
            onClick={() => {
              const next = stepChange(walked, target?.kind === 'change' ? target.key : null, direction)
              if (next !== null) select({ kind: 'change', key: next.key })
            }}
          >
            <Icon name={icon} size={14} />
          </ActionIcon>
        )
      })}
    </span>
  )
}
