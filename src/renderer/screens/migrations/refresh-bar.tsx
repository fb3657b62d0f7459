/** Whether every report was checked under the rules in force; if not, checks them again, with progress. */

import { Button, Kbd, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import { migrations, refresh as words } from '@shared/words/migrations'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'

/** A key's name, the same in every language. */
const startKey = 'F5'

export function RefreshBar({ view }: { readonly view: EngagementView }): ReactNode {
  const { say } = useWords()
  const state = useQuery('refresh.state', {}).value
  const [start, starting] = useCommand('refresh.start')
  const [cancel] = useCommand('refresh.cancel')
  const late = view.reports.filter(({ current, lockedAt }) => !current && lockedAt === null).length
  const locked = view.reports.filter(({ lockedAt }) => lockedAt !== null).length
  const isRunning = state?.running ?? false
  const { done, total, changed } = state ?? { done: 0, total: 0, changed: 0 }
  return (
    <div className="refresh-bar">
      <h1>{say(migrations.title)}</h1>
      {isRunning ? (
        <>
          <span role="status">{say(words.running, { done, total })}</span>
          <Progress
            aria-label={say(words.start)}
            className="refresh-progress"
            value={total === 0 ? 100 : (done / total) * 100}
          />
          <Button onClick={() => void cancel({})}>{say(words.stop)}</Button>
        </>
      ) : (
        <>
          <span role="status">
            <Sign symbol={late === 0 ? '✓' : '↻'} hue={late === 0 ? 'pass' : 'warn'} />{' '}
            {say(late === 0 ? words.current : words.outdated, { n: late })}
            {total > 0 && (
              <span className="quiet">
                {' '}
                {say(state?.cancelled === true ? words.stopped : words.done, { done, total, changed })}
              </span>
            )}
            {locked > 0 && <span className="quiet"> {say(words.locked, { n: locked })}</span>}
          </span>
          {late > 0 && (
            <Button
              variant="filled"
              rightSection={<Kbd size="xs">{startKey}</Kbd>}
              loading={starting.isRunning}
              onClick={() => void start({ engagementId: view.id })}
            >
              {say(words.start)}
            </Button>
          )}
        </>
      )}
      <ErrorNotice error={starting.error} onDismiss={starting.dismiss} />
    </div>
  )
}
