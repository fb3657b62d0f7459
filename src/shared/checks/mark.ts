/** Makes the three kinds of marks that a check yields, and the evidence that a finding carries. */

import type { SourceDocument } from '../document/document'
import type { Figure } from '../report/report'
import type { Span } from '../text/span'
import { sliceSpan } from '../text/span'
import type { Evidence, EvidenceRole, FindingMark, MessageValues, Place, TickMark, UntestedMark } from './check'

/** Examined and agreed: `spans` are the numbers (or words) that were examined. */
export function tick(kind: TickMark['tick'], place: Place, spans: readonly Span[]): TickMark {
  return { kind: 'tick', tick: kind, place, spans }
}

/** What a finding may carry besides message, place and evidence. */
export type FindingExtras = Omit<FindingMark, 'kind' | 'message' | 'values' | 'place' | 'evidence'>

/** An exception: `message` is a key of the check's `messages`. */
export function finding(
  message: string,
  values: MessageValues,
  place: Place,
  evidence: readonly Evidence[],
  extras: FindingExtras = {},
): FindingMark {
  return { kind: 'finding', message, values, place, evidence, ...extras }
}

/** Could not be assessed: `reason` is a key of the check's `reasons`. */
export function untested(reason: string, place: Place, values: MessageValues = {}): UntestedMark {
  return { kind: 'untested', place, reason, values }
}

/** Evidence whose quote is right by construction. */
export function evidenceAt(document: SourceDocument, role: EvidenceRole, at: Span): Evidence {
  return { role, quote: sliceSpan(document.text, at), span: at }
}

/** Evidence for a cell of a form's table; nothing for a cell that has no place in the text. */
export function figureEvidence(document: SourceDocument, role: EvidenceRole, figure: Figure): readonly Evidence[] {
  if (figure.span === null) return []
  return [{ ...evidenceAt(document, role, figure.span), line: figure.line, column: figure.column }]
}
