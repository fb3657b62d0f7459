/** Where a section that is not there would have stood: the headings around the gap. */

import type { ReportSection } from '../../report/report'
import type { Evidence, Subject } from '../check'
import { evidenceAt } from '../mark'

/** The headings before and after the section's place in the form; the title where there is none. */
export function neighbourHeadings({ document, form, report }: Subject, key: string): readonly Evidence[] {
  const at = form.sections.findIndex((one) => one.key === key)
  const headings = (keys: readonly string[]): readonly ReportSection[] =>
    keys.flatMap((one) => report.sections.filter((section) => section.key === one && section.headingSpan !== null))
  const keys = form.sections.map((one) => one.key)
  const around = [headings(keys.slice(0, at)).at(-1), headings(keys.slice(at + 1))[0]]
  const spans = around.flatMap((section) => section?.headingSpan ?? [])
  if (spans.length === 0 && report.title !== null) return [evidenceAt(document, 'context', report.title.span)]
  return spans.map((span) => evidenceAt(document, 'heading', span))
}
