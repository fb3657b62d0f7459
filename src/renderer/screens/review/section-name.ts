/** What a section is called in a list: as the form has it, in the language of the screen. */

import type { Bilingual } from '@shared/checks/check'
import { findingsList } from '@shared/words/review'
import { sections } from '@shared/words/states'
import type { Desk } from './desk'

export function sectionName(desk: Desk, key: string | null, say: (words: Bilingual) => string): string {
  if (key === null) return say(findingsList.noSection)
  if (Object.hasOwn(sections, key)) return say(sections[key as keyof typeof sections])
  const official = desk.index.content.form.sections.find((section) => section.key === key)
  if (official !== undefined) return `${official.ordinal}、${official.heading}`
  const printed = desk.index.content.report.sections.find((section) => section.key === key)
  return printed?.heading?.trim() ?? key
}
