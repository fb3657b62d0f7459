/** A cell's correction: what was read and by whom it was put right, the form that corrects it, and the way back. */

import { Button, Kbd } from '@mantine/core'
import type { ReactNode } from 'react'
import { corrections as words } from '@shared/words/annotate'
import { ShownTime } from '../../parts/shown-time'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { cellKey } from '../../state/content-index'
import { correctedCells } from '../../state/corrected-cells'
import { CorrectionForm, WithdrawalForm } from './correction-form'
import type { OnCell } from './desk'

export function CorrectionPanel(props: OnCell): ReactNode {
  const { desk, audit, line, column } = props
  const { say } = useWords()
  const { draft, begin } = desk.session
  const key = cellKey(line, column)
  const correction = correctedCells(audit).get(key)
  return (
    <section className="decision" aria-label={say(words.title)}>
      {correction !== undefined && (
        <div className="decision-now">
          <span>
            <Sign symbol="✎" hue="info" /> {say(words.corrected, { who: correction.by.name })}
          </span>
          <span className="decision-by">
            <span className="quiet">
              <ShownTime at={correction.at} />
            </span>
            <span>
              {correction.before === null ? say(words.wasNothing) : say(words.was, { before: correction.before })} →{' '}
              {correction.after}
            </span>
            <q>{correction.reason}</q>
          </span>
        </div>
      )}
      {draft?.kind === 'correction' && <CorrectionForm key={key} {...props} />}
      {draft?.kind === 'withdrawal' && correction !== undefined && (
        <WithdrawalForm key={key} correction={correction} {...props} />
      )}
      {draft === null && (
        <div className="decision-acts">
          <Button
            size="compact-xs"
            disabled={audit.hindrance !== null}
            leftSection={<Sign symbol="✎" hue="info" />}
            rightSection={<Kbd size="xs">C</Kbd>}
            onClick={() => begin({ kind: 'correction', line, column })}
          >
            {say(words.title)}
          </Button>
          {correction !== undefined && (
            <Button
              size="compact-xs"
              variant="subtle"
              disabled={audit.hindrance !== null}
              onClick={() => begin({ kind: 'withdrawal', line, column, id: correction.id })}
            >
              {say(words.withdraw)}
            </Button>
          )}
        </div>
      )}
      {audit.hindrance !== null && (
        <p className="quiet act-note">
          <Sign symbol="⊘" hue="unread" /> {say(audit.hindrance)}
        </p>
      )}
    </section>
  )
}
