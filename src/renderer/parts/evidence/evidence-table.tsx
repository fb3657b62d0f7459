/** The operands of a finding, each with its sign, its bounds and its place; pointing at one lights it in the text. */

import type { ReactNode } from 'react'
import type { Span } from '@shared/text/span'
import { evidence, roles } from '@shared/words/review'
import { figureStates, readingKinds } from '@shared/words/states'
import type { EvidenceRow } from '../../state/evidence-rows'
import { figureMarks, Sign } from '../state-mark'
import { useWords } from '../words'

export interface EvidenceTableProps {
  readonly rows: readonly EvidenceRow[]
  readonly text: string
  readonly onGo: (at: Span) => void
  readonly onHover: (at: Span | null) => void
}

/** A long passage is shown by its beginning; the whole of it stands in the text. */
const longestQuote = 60

export function EvidenceTable({ rows, text, onGo, onHover }: EvidenceTableProps): ReactNode {
  const { say } = useWords()
  const hasBounds = rows.some(({ min, max }) => min !== max)
  return (
    <table className="evidence-table">
      <thead>
        <tr>
          <th>
            <span className="only-read">{say(evidence.sign)}</span>
          </th>
          <th>{say(evidence.operand)}</th>
          <th className="number">{say(evidence.reported)}</th>
          {hasBounds && <th className="number">{say(evidence.min)}</th>}
          {hasBounds && <th className="number">{say(evidence.max)}</th>}
          <th>{say(evidence.where)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i} onMouseEnter={() => onHover(row.span)} onMouseLeave={() => onHover(null)}>
            <td className="evidence-sign">
              {row.sign !== null && (
                <span
                  className={`evidence-badge${row.role === 'part' || row.role === 'left' || row.role === 'minus' ? '' : ' badge-total'}`}
                >
                  {row.sign}
                </span>
              )}
            </td>
            <td>
              {row.label === null || row.role === 'label' || row.role === 'heading'
                ? say(roles[row.role])
                : say(row.label)}
            </td>
            <td className={row.label === null && row.sign === null ? 'evidence-quote' : 'number'}>
              <Reported row={row} />
            </td>
            {hasBounds && <td className="number">{row.min ?? '–'}</td>}
            {hasBounds && <td className="number">{row.max ?? '–'}</td>}
            <td>
              <button
                type="button"
                onClick={() => onGo(row.span)}
                onFocus={() => onHover(row.span)}
                onBlur={() => onHover(null)}
              >
                {say(evidence.offset, { n: row.span.start + 1 })}
                <span className="only-read">{text.slice(row.span.start, row.span.start + 20)}</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Reported({ row }: { readonly row: EvidenceRow }): ReactNode {
  const { say } = useWords()
  if (row.corrected !== null) {
    return (
      <span title={say(readingKinds.corrected)}>
        <s className="quiet">{row.reported.trim()}</s> {row.corrected} <Sign symbol="✎" hue="info" />
        <span className="only-read">{say(readingKinds.corrected)}</span>
      </span>
    )
  }
  if (row.isMismatch) return <span className="hue-fail">{say(evidence.mismatch)}</span>
  if (row.state !== null && row.state !== 'stated') {
    return (
      <span className="quiet">
        <Sign {...figureMarks[row.state]} /> {say(figureStates[row.state])}
      </span>
    )
  }
  const quote = row.reported.trim()
  if (quote === '') return <span className="quiet">{say(evidence.notShown)}</span>
  return quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote
}
