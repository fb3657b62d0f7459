/** The form of an engagement's terms: what was typed, what is wrong with it, and the terms that it means. */

import type { EngagementTerms, LegendEntry } from '@shared/review/act'
import { legendFaults, trimmedLegend } from './legend-form'

export interface TermsForm {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly departmentDeadline: string
  readonly governmentDeadline: string
  readonly assemblyDays: number
  readonly legend: readonly LegendEntry[]
}

/** 条例 art. 49: departments before 31 January, governments before 31 March; 60 days by CSA 1131 and ISA 230. */
const usual = { departmentDeadline: '01-31', governmentDeadline: '03-31', assemblyDays: 60 }

export function newTerms(years: readonly number[], legend: readonly LegendEntry[]): TermsForm {
  const from = years.length === 0 ? '' : String(Math.min(...years))
  const to = years.length === 0 ? '' : String(Math.max(...years))
  return { name: '', from, to, ...usual, legend }
}

export function formOf(terms: EngagementTerms): TermsForm {
  return { ...terms, from: String(terms.from), to: String(terms.to) }
}

export type TermsFault = 'name' | 'years' | 'departmentDeadline' | 'governmentDeadline' | 'legend'

const monthDay = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const year = (text: string): number | null => {
  const value = /^\d{4}$/.test(text.trim()) ? Number(text) : 0
  return value >= 2008 && value <= 2100 ? value : null
}

export function faultsOf(form: TermsForm): readonly TermsFault[] {
  const from = year(form.from)
  const to = year(form.to)
  const faults: TermsFault[] = []
  if (form.name.trim() === '') faults.push('name')
  if (from === null || to === null || from > to) faults.push('years')
  if (!monthDay.test(form.departmentDeadline.trim())) faults.push('departmentDeadline')
  if (!monthDay.test(form.governmentDeadline.trim())) faults.push('governmentDeadline')
  if (legendFaults(form.legend).sentence !== null) faults.push('legend')
  return faults
}

/** Null while anything is wrong. */
export function termsOf(form: TermsForm): EngagementTerms | null {
  const from = year(form.from)
  const to = year(form.to)
  if (faultsOf(form).length > 0 || from === null || to === null) return null
  return {
    name: form.name.trim(),
    from,
    to,
    departmentDeadline: form.departmentDeadline.trim(),
    governmentDeadline: form.governmentDeadline.trim(),
    assemblyDays: form.assemblyDays,
    legend: trimmedLegend(form.legend),
  }
}
