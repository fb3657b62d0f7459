/** The sentences of a report as they are compared between reports: figures, years and dates masked, set wording marked. */

import type { SourceDocument } from '../document/document'
import type { Form, SectionKey } from '../forms/form'
import { paragraphsOf } from '../report/paragraphs'
import type { Report } from '../report/report'
import type { Span } from '../text/span'
import { isSetWording } from './set-wording'

export interface MaskedSentence {
  /** `front` for what stands before the first section. */
  readonly section: SectionKey
  /** In the canonical text. */
  readonly at: Span
  /** Normalised, without numbering and punctuation, every number as one `#`. Equal keys = the same sentence. */
  readonly key: string
  /** Normalised, as printed. */
  readonly text: string
  /** Template or statutory wording: every report has it, so it says nothing. */
  readonly isSet: boolean
}

export interface Worded {
  readonly document: SourceDocument
  readonly form: Form
  readonly report: Report
}

/** Fewer characters than this are a heading, a label or a phrase that anybody would use. */
const shortest = 12

const known = new WeakMap<Report, readonly MaskedSentence[]>()

/** In order of the text; tables, headings, page furniture and very short sentences left out. Computed once a report. */
export function maskedSentencesOf({ document, form, report }: Worded): readonly MaskedSentence[] {
  const before = known.get(report)
  if (before !== undefined) return before
  const found = [...sentences(document, form, report)]
  known.set(report, found)
  return found
}

function* sentences(document: SourceDocument, form: Form, report: Report): Generator<MaskedSentence> {
  for (const paragraph of paragraphsOf(document, report, form)) {
    if (paragraph.kind !== 'body') continue
    for (const { start, end } of paragraph.sentences) {
      const text = paragraph.text.slice(start, end)
      const key = maskOf(text)
      if (key.length < shortest) continue
      yield {
        section: paragraph.section ?? 'front',
        at: paragraph.spanOf(start, end),
        key,
        text,
        isSet: isSetWording(text),
      }
    }
  }
}

const numbering =
  /^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|\(?\d{1,2}[)、.](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十][,、]?|[①-⑳])+/u

/** Of normalised text. */
export function maskOf(text: string): string {
  return text
    .replace(numbering, '')
    .replace(/\d+(?:[,.]\d+)*%?/g, '#')
    .replace(/[^\p{L}#]+/gu, '')
}
