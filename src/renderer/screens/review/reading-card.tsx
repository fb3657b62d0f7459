/** How the file was read: layout, encoding, which form and why, what was found, repaired and not read. */

import type { ReactNode } from 'react'
import { lineName } from '@shared/checks/place-names'
import type { CheckOutcome } from '@shared/checks/outcome'
import type { FigureState } from '@shared/report/report'
import { findingsList, readingCard } from '@shared/words/review'
import { captureNotes, documentFormats, figureStates, forms, layouts, tables } from '@shared/words/states'
import { figureMarks, Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'
import { FactList } from './fact-list'
import { PlaceLink } from './place-link'
import { EncodingChoice, FormChoice, type Rereading } from './read-as'
import { ReadingNotes } from './reading-notes'

/** Each part of a page saved in one file says its own: there is nothing to choose. */
const fixedEncoding: ReadonlySet<string> = new Set(['mhtml'])
const states: readonly FigureState[] = ['stated', 'blank', 'placeholder', 'absent', 'unreadable']

export function ReadingCard({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { row } = desk
  const { report, ingest, document, form } = desk.index.content
  const { layout } = report
  const rereading = rereadingOf(desk)
  return (
    <div className="reading">
      <section>
        <FactList
          facts={[
            [readingCard.format, say(documentFormats[document.format])],
            [readingCard.layout, say(layouts[layout])],
            [
              readingCard.encoding,
              document.encoding === null ? null : fixedEncoding.has(document.format) ? (
                document.encoding.toUpperCase()
              ) : (
                <EncodingChoice key="encoding" {...rereading} found={document.encoding} />
              ),
            ],
            [readingCard.form, <FormChoice key={`form ${desk.readAs.form ?? ''}`} {...rereading} form={form.id} />],
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
        <ReadingNotes desk={desk} />
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

function rereadingOf({ row, readAs, audit }: Desk): Rereading {
  const engagementId = audit?.engagementId ?? null
  return { reportId: row.id, engagementId, readAs, hindrance: audit?.hindrance ?? null }
}

/** Leads to the first cell of the table that was read. */
function TableName({ desk, table }: { readonly desk: Desk; readonly table: string }): ReactNode {
  const { say } = useWords()
  const { form, report } = desk.index.content
  const known = form.tables.find(({ id }) => id === table)
  const lines = new Set(known?.blocks.flatMap((block) => block.lines.map(({ id }) => id)))
  const first = report.figures.find(({ line, span }) => lines.has(line) && span !== null)?.span ?? null
  return (
    <>
      {known === undefined ? table : say(tables[known.id])} {first !== null && <PlaceLink desk={desk} at={first} />}
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
          <th className="number">{say(readingCard.rows)}</th>
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
            <td>
              <TableName desk={desk} table={table.table} />
            </td>
            <td className="number">
              {table.found} / {table.lines}
            </td>
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
