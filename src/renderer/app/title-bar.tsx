/** The bar at the top: back and forward, where the person is, and the commands at hand. */

import { ActionIcon, Button, Kbd, Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '@shared/checks/check'
import { app } from '@shared/words/app'
import type { CommandId } from '@shared/words/commands'
import { engagements } from '@shared/words/engagements'
import { Icon, type IconName } from '../parts/icon'
import { useWords } from '../parts/words'
import { shownKeys } from '../state/keyboard'
import type { Place } from '../state/place'
import { type Command, commandOf, type CommandState } from './commands'

export interface TitleBarProps {
  readonly state: CommandState
  readonly place: Place
  /** Name of the engagement in hand; null where there is none. */
  readonly engagement: string | null
  /** Of the report on the desk; null in the list. */
  readonly title: string | null
  readonly subtitle: string | null
  readonly run: (command: Command) => void
}

export function TitleBar(props: TitleBarProps): ReactNode {
  const { say } = useWords()
  const { state } = props
  const onDesk = state.screen === 'review'
  const isInList = state.screen === 'reports' || state.screen === 'recovery'
  return (
    <header className="title-bar" aria-label={say(app.titleBar)}>
      <IconCommand id="history.back" icon="back" {...props} />
      <IconCommand id="history.forward" icon="forward" {...props} />
      <Crumbs {...props} />
      <span className="title-tools">
        <IconCommand id="finding.previous" icon="up" {...props} />
        <IconCommand id="finding.next" icon="down" {...props} />
        {onDesk && <IconCommand id="compare.show" icon="compare" {...props} />}
        {state.isReviewing && <IconCommand id="signoff.show" icon="sign" {...props} />}
        {state.hasPaper && <IconCommand id="paper.show" icon="paper" {...props} />}
        {state.isEngaged && <IconCommand id="act.undo" icon="undo" {...props} />}
        {state.isEngaged && <IconCommand id="act.redo" icon="redo" {...props} />}
        {onDesk && <IconCommand id="pane.outline" icon="outline" {...props} />}
        {onDesk && <IconCommand id="pane.findings" icon="panel" {...props} />}
        {isInList && (
          <>
            <Button
              disabled={!state.canWrite}
              leftSection={<Icon name="file" size={14} />}
              onClick={() => runById(props, 'report.choose')}
            >
              {say(app.openFiles)}
            </Button>
            <Button
              disabled={!state.canWrite}
              leftSection={<Icon name="folder" size={14} />}
              onClick={() => runById(props, 'report.choose-folder')}
            >
              {say(app.openFolder)}
            </Button>
          </>
        )}
        <MoreMenu {...props} />
      </span>
    </header>
  )
}

/** The two lists, then what is open: engagement and report. */
function Crumbs(props: TitleBarProps): ReactNode {
  const { say } = useWords()
  const { place, engagement, title, subtitle } = props
  const isEngaged = place.screen !== 'reports' && place.screen !== 'engagements' && place.screen !== 'workspace'
  return (
    <nav className="crumbs" aria-label={say(app.places)}>
      <Crumb id="reports.show" icon="list" words={app.reports} isHere={place.screen === 'reports'} {...props} />
      <Crumb
        id="engagements.show"
        icon="matrix"
        words={engagements.title}
        isHere={place.screen === 'engagements'}
        {...props}
      />
      {isEngaged &&
        engagement !== null &&
        ((place.screen !== 'review' && place.screen !== 'compare') || props.state.isReviewing) && (
          <>
            <span aria-hidden="true">›</span>
            <button type="button" className="crumb-engagement" onClick={() => runById(props, 'engagement.show')}>
              {engagement}
            </button>
          </>
        )}
      {title !== null && (
        <span className="crumb-report" lang="zh-CN">
          <span aria-hidden="true">›</span> <h1>{title}</h1> <span className="quiet">{subtitle}</span>
        </span>
      )}
    </nav>
  )
}

interface CrumbProps extends TitleBarProps {
  readonly id: CommandId
  readonly icon: IconName
  readonly words: Bilingual
  readonly isHere: boolean
}

function Crumb(props: CrumbProps): ReactNode {
  const { say } = useWords()
  return (
    <Button
      variant="subtle"
      className="crumb"
      aria-current={props.isHere ? 'page' : undefined}
      leftSection={<Icon name={props.icon} size={14} />}
      disabled={!props.state.canWrite}
      onClick={() => runById(props, props.id)}
    >
      {say(props.words)}
    </Button>
  )
}

function runById({ run, state }: TitleBarProps, id: CommandId): void {
  const command = commandOf(id)
  if (command?.enabled(state) === true) run(command)
}

function IconCommand(props: TitleBarProps & { readonly id: CommandId; readonly icon: IconName }): ReactNode {
  const { say } = useWords()
  const command = commandOf(props.id)
  if (command === null) return null
  const keys = command.accelerator === null ? '' : ` (${shownKeys(command.accelerator).join('+')})`
  return (
    <ActionIcon
      aria-label={say(command.label)}
      title={`${say(command.label)}${keys}`}
      disabled={!command.enabled(props.state)}
      onClick={() => props.run(command)}
    >
      <Icon name={props.icon} />
    </ActionIcon>
  )
}

const inMenu: readonly (CommandId | null)[] = [
  'report.choose',
  'report.choose-folder',
  'samples.open',
  null,
  'workspace.create',
  'workspace.open',
  'workspace.show',
  null,
  'paper.show',
  'paper.export',
  'paper.verify',
  null,
  'palette.show',
  'compare.show',
  'compare.choose',
  'timeline.show',
  'migrations.show',
  'person.switch',
  null,
  'settings.show',
  'help.keys',
  'help.about',
]

function MoreMenu(props: TitleBarProps): ReactNode {
  const { say } = useWords()
  return (
    <Menu width={260}>
      <Menu.Target>
        <ActionIcon aria-label={say(app.more)} title={say(app.more)}>
          <Icon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {inMenu.map((id, i) => {
          const command = id === null ? null : commandOf(id)
          if (command === null) return <Menu.Divider key={i} />
          return (
            <Menu.Item
              key={command.id}
              disabled={!command.enabled(props.state)}
              rightSection={
                command.accelerator === null ? null : <Kbd size="xs">{shownKeys(command.accelerator).join('+')}</Kbd>
              }
              onClick={() => props.run(command)}
            >
              {say(command.label)}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
