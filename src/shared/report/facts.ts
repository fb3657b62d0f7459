/** Reads every number outside the figures of a report as a fact, or says why it is none. */

import type { SourceDocument } from '../document/document'
import type { Form } from '../forms/form'
import type { Fact } from './fact'
import { narrativeOf } from './prose-narrative'
import type { Report } from './report'

/**
 * One fact for every run of digits that no figure holds, and for quantities in Chinese numerals, in order of the text
 * (domain 6.1 to 6.6). `fact.number` of two facts never overlap, nor do a fact's and a figure's.
 */
export function readFacts(document: SourceDocument, report: Report, form: Form): readonly Fact[] {
  return narrativeOf(document, report, form).facts
}
