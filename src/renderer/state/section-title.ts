/** What a section is called on the screens of a review: as the form has it, in the language of the screen. */

import type { Bilingual } from '@shared/checks/check'
import type { ReportContent } from '@shared/ipc/views'
import { sections } from '@shared/words/states'

/** The key itself where the report is not there to ask. */
export function sectionTitle(
  content: Pick<ReportContent, 'form' | 'report'> | null,
  key: string,
  say: (words: Bilingual) => string,
): string {
  if (Object.hasOwn(sections, key)) return say(sections[key as keyof typeof sections])
  const official = content?.form.sections.find((section) => section.key === key)
  if (official !== undefined) return `${official.ordinal}、${official.heading}`
  const printed = content?.report.sections.find((section) => section.key === key)
  return printed?.heading?.trim() ?? key
}
