/** The findings that rest on both reports: a click shows both at the numbers, another opens the finding on the desk. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Finding } from '@shared/checks/outcome'
import { crossFindings as words } from '@shared/words/compare'
import { Sign, StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { reviewPlace } from '../../state/place'
import type { CompareDesk } from './desk'
import { ListRow, RowList } from './row-list'

export function FindingsAcross(props: {
  readonly desk: CompareDesk
  readonly findings: readonly Finding[]
}): ReactNode {
  const { say } = useWords()
  const { desk, findings } = props
  const { target, select, pair } = desk
  const { run } = pair.current
  if (findings.length === 0) {
    const ran = run.outcomes.filter(({ code, state }) => code.startsWith('XY-') && state === 'ran').length
    const untested = run.untested.filter(({ code }) => code.startsWith('XY-')).length
    return (
      <p className="list-note">
        <Sign symbol="✓" hue="pass" /> {say(words.none)}
        <br />
        <span className="quiet">{say(words.noneRan, { ran, untested })}</span>
      </p>
    )
  }
  return (
    <>
      <p className="list-note quiet">{say(words.note)}</p>
      <RowList label={say(words.note)}>
        {findings.map((finding) => {
          const isHere = target?.kind === 'finding' && target.key === finding.key
          return (
            <li key={finding.key} className="finding-across">
              <ListRow
                name={{ 'data-finding': finding.key }}
                isHere={isHere}
                onTake={() => select({ kind: 'finding', key: finding.key })}
              >
                <span>
                  <StateMark of={{ finding }} /> <span className="quiet">{finding.code}</span>
                </span>
                <span>{say(finding.message)}</span>
              </ListRow>
              {isHere && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => desk.visit(reviewPlace(pair.ids.current, { kind: 'finding', key: finding.key }))}
                >
                  {say(words.open)}
                </Button>
              )}
            </li>
          )
        })}
      </RowList>
    </>
  )
}
