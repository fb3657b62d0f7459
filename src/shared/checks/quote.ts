/** Evidence and place words for a stretch of a paragraph. */

import type { SourceDocument } from '../document/document'
import type { Paragraph } from '../report/paragraphs'
import { clausesOf, rangeAt, sentencesOf } from '../report/sentences'
import type { Span } from '../text/span'
import { sliceSpan } from '../text/span'
import type { Evidence, EvidenceRole } from './check'
import { evidenceAt } from './mark'

/** Longest stretch of context shown beside the words in question. */
const contextUnits = 160

/** Evidence for `paragraph.text.slice(start, end)`. */
export function quoteAt(document: SourceDocument, role: EvidenceRole, paragraph: Paragraph, at: Span): Evidence {
  return evidenceAt(document, role, paragraph.spanOf(at.start, at.end))
}

/** The words in question and the sentence around them (its clause where the sentence is long). */
export function quoteInContext(document: SourceDocument, paragraph: Paragraph, at: Span): readonly Evidence[] {
  const around = contextOf(paragraph.text, at)
  const stated = quoteAt(document, 'stated', paragraph, at)
  if (around.start === at.start && around.end === at.end) return [stated]
  return [stated, quoteAt(document, 'context', paragraph, around)]
}

/** Looked at on either side for where the sentence begins and ends, so that many findings in one long text stay cheap. */
const windowUnits = 400

function contextOf(whole: string, at: Span): Span {
  const from = Math.max(0, at.start - windowUnits)
  const text = whole.slice(from, at.end + windowUnits)
  const within = contextIn(text, { start: at.start - from, end: at.end - from })
  return { start: within.start + from, end: within.end + from }
}

function contextIn(text: string, at: Span): Span {
  const joined = (ranges: readonly Span[]): Span => ({
    start: rangeAt(ranges, at.start, text).start,
    end: rangeAt(ranges, Math.max(at.start, at.end - 1), text).end,
  })
  const sentence = joined(sentencesOf(text))
  return sentence.end - sentence.start <= contextUnits ? sentence : joined(clausesOf(text))
}

/** The words as they stand in the file, on one line, for a message. */
export function wordsAt(document: SourceDocument, paragraph: Paragraph, at: Span): string {
  return sliceSpan(document.text, paragraph.spanOf(at.start, at.end))
    .replace(/\s*\n\s*/g, '')
    .trim()
}

/** Words of a passage for a finding's key: letters and digits only, of one width, cut short. */
export function passageWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 20)
}
