/** What a section is called where its own heading does not stand: by the official form, in both languages. */

import type { Bilingual } from '../checks/check'
import type { Form, SectionKey } from '../forms/form'
import { sections } from './states'

/** Null for a section that neither the forms since 2019 nor this form knows. */
export function sectionNameIn(form: Pick<Form, 'sections'>, key: SectionKey): Bilingual | null {
  const known = Object.entries(sections).find(([name]) => name === key)?.[1]
  if (known !== undefined) return known
  const official = form.sections.find((section) => section.key === key)
  if (official === undefined) return null
  const heading = `${official.ordinal}、${official.heading}`
  return { zh: heading, en: heading }
}
