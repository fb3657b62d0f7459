/** The registry of official forms, oldest first. */

import { form2008 } from './2008'
import { form2014 } from './2014'
import { form2019 } from './2019'
import { form2021 } from './2021'
import type { Form, FormBlock, FormId, FormLine, FormTable, TableId } from './form'

export const forms: readonly Form[] = [form2008, form2014, form2019, form2021]

export function formOf(id: FormId): Form {
  const found = forms.find((form) => form.id === id)
  if (found === undefined) throw new Error(`bug: no form ${id}`)
  return found
}

/** The form that the regulator asked for in a report year (domain 1.2); null before 2008. */
export function formInYear(year: number): Form | null {
  return forms.find((form) => year >= form.years.from && (form.years.to === null || year <= form.years.to)) ?? null
}

export function tableOf(form: Form, id: TableId): FormTable | null {
  return form.tables.find((table) => table.id === id) ?? null
}

/** All lines of a table in the order of the form. */
export function linesOf(table: FormTable): readonly FormLine[] {
  return table.blocks.flatMap((block) => block.lines)
}

/** The block that holds a line. */
export function blockOf(table: FormTable, line: string): FormBlock | null {
  return table.blocks.find((block) => block.lines.some((one) => one.id === line)) ?? null
}
