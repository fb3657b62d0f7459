/** How the file was read: layout, encoding, which form and why, what was found, repaired and not read. */

import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { lineName } from '@shared/checks/place-names'
import type { CheckOutcome } from '@shared/checks/outcome'
import type { InputOf } from '@shared/ipc/contract'
import type { FigureState } from '@shared/report/report'
import { findingsList, readingCard } from '@shared/words/review'
import { captureNotes, figureStates, forms, layouts, tables } from '@shared/words/states'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { figureMarks, Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'
import { FactList } from './fact-list'
import { PlaceLink } from './place-link'

type Encoding = InputOf<'report.reread'>['encoding']
const encodings: readonly NonNullable<Encoding>[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5']
const states: readonly FigureState[] = ['stated', 'blank', 'placeholder', 'absent', 'unreadable']

export function ReadingCard({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { row } = desk
  const { report, ingest, document } = desk.index.content
  const layout = report.layout
  return (
    <div className="reading">
      <section>
        <FactList
          facts={[
            [readingCard.format, document.format],
            [readingCard.layout, say(layouts[layout])],
            [readingCard.encoding, document.encoding === null ? null : <EncodingChoice key="encoding" desk={desk} />],
            [readingCard.size, `${row.bytes.toLocaleString('en-US')} B`],
            [
              readingCard.hash,
              <span key="hash" className="fixed">
                {row.sha256}
              </span>,
            ],
            [
              readingCard.integrity,
              ingest.integrity === 'same' ? `✓ ${say(readingCard.same)}` : `✕ ${say(readingCard.differs)}`,
            ],
          ]}
        />
        <h3>{say(findingsList.checks)}</h3>
        <Outcomes desk={desk} />
        <h3>{say(readingCard.candidates)}</h3>
        <ul>
          {ingest.candidates.map((candidate) => (
            <li key={candidate.form}>
              {say(forms[candidate.form])}{' '}
              <span className="quiet">{candidate.reasons.map((one) => say(one)).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        {ingest.tables.length > 0 && <h3>{say(readingCard.tables)}</h3>}
        {ingest.tables.length > 0 && <CellCounts desk={desk} />}
        <h3>{say(readingCard.notes)}</h3>
        <Notes desk={desk} />
      </section>
    </div>
  )
}

function Outcomes({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { outcomes } = desk.index.content.run
  const count = (state: CheckOutcome['state']): number => outcomes.filter((outcome) => outcome.state === state).length
  return (
    <p className="outcome-counts">
      <span>
        {say(findingsList.outcomeRan)} {count('ran')}
      </span>
      <span>
        {say(findingsList.outcomeNotApplicable)} {count('not-applicable')}
      </span>
      <span>
        {say(findingsList.outcomeCouldNotRun)} {count('could-not-run')}
      </span>
    </p>
  )
}

function EncodingChoice({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const [reread, rereading] = useCommand('report.reread')
  const { document, ingest } = desk.index.content
  return (
    <>
      <span className="encoding">
        {document.encoding}
        <NativeSelect
          aria-label={say(readingCard.encodingOf)}
          disabled={rereading.isRunning}
          value={ingest.encodingOverride ?? ''}
          data={[
            { value: '', label: say(readingCard.encodingAuto) },
            ...encodings.map((value) => ({ value, label: value })),
          ]}
          onChange={(event) => {
            const chosen = encodings.find((one) => one === event.currentTarget.value) ?? null
            void reread({ reportId: desk.row.id, encoding: chosen })
          }}
        />
      </span>
      <ErrorNotice error={rereading.error} onDismiss={rereading.dismiss} />
    </>
  )
}

function CellCounts({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  return (
    <table className="cell-counts">
      <thead>
        <tr>
          <th>{say(readingCard.table)}</th>
          {states.map((state) => (
            <th key={state} className="number">
              {state !== 'stated' && <Sign {...figureMarks[state]} />} {say(figureStates[state])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {desk.index.content.ingest.tables.map((table) => (
          <tr key={table.table}>
            <td>{table.table in tables ? say(tables[table.table as keyof typeof tables]) : table.table}</td>
            {states.map((state) => (
              <td key={state} className="number">
                {table[state]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Notes({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { report, form } = desk.index.content
  if (report.capture.length === 0) return <p className="quiet">{say(readingCard.noNotes)}</p>
  return (
    <ul>
      {report.capture.map((note, i) => (
        <li key={i}>
          {say(captureNotes[note.kind])}
          {note.lines.length > 0 && (
            <span className="quiet"> {note.lines.map((line) => say(lineName(form, line))).join(' · ')}</span>
          )}{' '}
          {note.span !== null && note.span.end > note.span.start && (
            <>
              <PlaceLink desk={desk} at={note.span} />{' '}
              <span className="quiet">{say(readingCard.unread, { n: note.span.end - note.span.start })}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
