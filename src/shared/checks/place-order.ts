/** The order in which marks of one check are listed: by section, then line and column of the form, then place in the text. */

import type { Form } from '../forms/form'
import type { Report } from '../report/report'
import type { Mark } from './check'

const last = Number.MAX_SAFE_INTEGER

type Rank = readonly number[]

interface FormRanks {
  readonly lines: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
}

const known = new WeakMap<Form, FormRanks>()

/** Sorts marks by place; marks at the same place keep the order in which the check yielded them. */
export function inPlaceOrder<const M extends Mark>(marks: readonly M[], form: Form, report: Report): readonly M[] {
  if (marks.length < 2) return marks
  const sections = ranks(report.sections.map((section) => section.key))
  const { lines, columns } = formRanks(form)
  const rankOf = (mark: Mark): Rank => [
    rankIn(sections, mark.place.section ?? undefined),
    rankIn(lines, mark.place.line),
    rankIn(columns, mark.place.column),
    mark.kind === 'finding' ? firstStart(mark.evidence.map((one) => one.span)) : 0,
  ]
  return marks
    .map((mark, index) => ({ mark, rank: [...rankOf(mark), index] }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ mark }) => mark)
}

function formRanks(form: Form): FormRanks {
  const before = known.get(form)
  if (before !== undefined) return before
  const blocks = form.tables.flatMap((table) => table.blocks)
  const found = {
    lines: ranks(blocks.flatMap((block) => block.lines.map((line) => line.id))),
    columns: ranks(blocks.flatMap((block) => block.columns.map((column) => column.id))),
  }
  known.set(form, found)
  return found
}

function ranks(ids: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const id of ids) if (!found.has(id)) found.set(id, found.size)
  return found
}

function rankIn(known: ReadonlyMap<string, number>, id: string | undefined): number {
  return id === undefined ? -1 : (known.get(id) ?? last)
}

function firstStart(spans: readonly { readonly start: number }[]): number {
  return spans.reduce((first, at) => Math.min(first, at.start), last)
}

function compareRanks(a: Rank, b: Rank): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
