/** One cell of the form: what it says, in which state it is, and which checks use it. */

import type { ReactNode } from 'react'
import { columnName, lineName } from '@shared/checks/place-names'
import { evidence, inspector } from '@shared/words/review'
import { figureStateNotes, figureStates, readingKinds } from '@shared/words/states'
import { Sign, StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { cellKey } from '../../state/content-index'
import { CorrectionPanel } from './correction-panel'
import type { Desk } from './desk'
import { FactList } from './fact-list'
import { PlaceLink } from './place-link'
import { UsedBy } from './used-by'

export function FigureCard(props: { readonly desk: Desk; readonly line: string; readonly column: string }): ReactNode {
  const { desk, line, column } = props
  const { say } = useWords()
  const { form } = desk.index.content
  const figure = desk.index.figures.get(cellKey(line, column))
  const state = figure?.state ?? 'absent'
  const reading = figure?.reading
  const at = figure?.span ?? null
  const interval = figure?.interval ?? null
  const { audit } = desk
  const isCorrected = reading?.kind === 'corrected'
  return (
    <>
      {audit !== null && <CorrectionPanel desk={desk} audit={audit} line={line} column={column} />}
      <article className="details" aria-label={`${say(lineName(form, line))} · ${say(columnName(form, column))}`}>
        <h3>
          {say(lineName(form, line))} · {say(columnName(form, column))}
        </h3>
        {figure?.value !== null && figure?.value !== undefined && (
          <p className="details-value number">
            {figure.value}
            {isCorrected && <Sign symbol="✎" hue="info" />}
          </p>
        )}
        <FactList
          facts={[
            [
              inspector.state,
              <span key="state">
                {state === 'stated' ? say(figureStates[state]) : <StateMark of={{ figure: state }} />}
                <span className="quiet"> · {say(figureStateNotes[state])}</span>
              </span>,
            ],
            [
              inspector.printed,
              (figure?.raw ?? null) === null ? null : (
                <q key="raw" lang="zh-CN">
                  {figure?.raw}
                </q>
              ),
            ],
            [inspector.interval, interval === null ? null : `${interval.low} – ${interval.high}`],
            [inspector.unit, figure?.unit ?? null],
            [
              inspector.readings,
              reading === undefined ? null : `${say(readingKinds[reading.kind])}: ${reading.candidates.join(' / ')}`,
            ],
            [evidence.where, at === null ? null : <PlaceLink key="place" desk={desk} at={at} />],
          ]}
        />
        <UsedBy desk={desk} findings={desk.lit.findings} line={line} column={column} />
      </article>
    </>
  )
}
