/** What a section is called in a list: as the form has it, in the language of the screen. */

import type { Bilingual } from '@shared/checks/check'
import { findingsList } from '@shared/words/review'
import { sectionNameIn } from '@shared/words/section-name'
import type { Desk } from './desk'

export function sectionName(desk: Desk, key: string | null, say: (words: Bilingual) => string): string {
  if (key === null) return say(findingsList.noSection)
  const official = sectionNameIn(desk.index.content.form, key)
  if (official !== null) return say(official)
  const printed = desk.index.content.report.sections.find((section) => section.key === key)
  return printed?.heading?.trim() ?? key
}
