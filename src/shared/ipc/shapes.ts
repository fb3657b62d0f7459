/** The engine's values as the contract checks them: by their outline, so that a whole report is checked in no time. */

import { z } from 'zod'
import type { RunResult } from '../checks/outcome'
import type { Comparison } from '../compare/comparison'
import type { SourceDocument } from '../document/document'
import type { Form } from '../forms/form'
import type { WorkingPaper } from '../paper/paper'
import type { Layout as ReportLayout, Report } from '../report/report'

export const Layout = z.enum([
  'html',
  'pipes',
  'tabs',
  'ruled',
  'cell-per-line',
  'flattened',
  'none',
]) satisfies z.ZodType<ReportLayout>

/** An object with at least these members, of these kinds; the engine's own tests hold the rest. */
function outline<T>(members: { readonly [K in keyof T]?: 'string' | 'array' | 'object' }): z.ZodType<T> {
  const expected = Object.entries(members)
  return z.custom<T>((value) => {
    if (typeof value !== 'object' || value === null) return false
    const found = new Map(Object.entries(value))
    return expected.every(([key, kind]) => {
      const member: unknown = found.get(key)
      if (kind === 'array') return Array.isArray(member)
      return kind === 'string' ? typeof member === 'string' : typeof member === 'object' && member !== null
    })
  })
}

export const documentShape = outline<SourceDocument>({
  format: 'string',
  text: 'string',
  blocks: 'array',
  tables: 'array',
})
export const reportShape = outline<Report>({
  body: 'object',
  sections: 'array',
  figures: 'array',
  labels: 'array',
  capture: 'array',
})
export const formShape = outline<Form>({ id: 'string', sections: 'array', tables: 'array', equations: 'array' })
export const runShape = outline<RunResult>({
  outcomes: 'array',
  findings: 'array',
  untested: 'array',
  ticks: 'array',
  coverage: 'array',
})
export const comparisonShape = outline<Comparison>({
  carryForward: 'array',
  figures: 'array',
  sections: 'array',
  counts: 'object',
  coverage: 'object',
  copied: 'object',
  staleYears: 'array',
})
export const paperShape = outline<WorkingPaper>({
  template: 'string',
  language: 'string',
  title: 'array',
  parts: 'array',
})
