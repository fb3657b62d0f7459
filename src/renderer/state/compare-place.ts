/** What a comparison is opened at, and where that stands in both texts. */

import type { ReportContent } from '@shared/ipc/views'
import type { Span } from '@shared/text/span'
import { successionOf } from '@shared/forms/succession'
import type { CompareTarget, Selection } from './place'

/** Where it stands; empty on a side that has nothing of it. */
export interface Places {
  readonly prior: readonly Span[]
  readonly current: readonly Span[]
}

export const nowhere: Places = { prior: [], current: [] }

/** The same thing in the comparison as on the desk; null where it has no place in the text. */
export function targetOf(selection: Selection | null): CompareTarget | null {
  switch (selection?.kind) {
    case 'finding':
      return { kind: 'finding', key: selection.key }
    case 'figure':
      return { kind: 'figure', line: selection.line, column: selection.column }
    case 'section':
      return { kind: 'section', key: selection.key }
    case 'number':
    case 'passage':
      return { kind: 'places', prior: [], current: [selection.span] }
    case undefined:
    case 'end':
    case 'annotation':
    case 'tick':
    case 'untested':
      return null
  }
}

/** Where a target stands that is known from the two reports alone; changes and sections are places of the comparison. */
export function placesOfTarget(
  target: Exclude<CompareTarget, { kind: 'change' | 'section' }>,
  prior: ReportContent | null,
  current: ReportContent,
): Places {
  switch (target.kind) {
    case 'places':
      return target
    case 'finding': {
      const finding = current.run.findings.find(({ key }) => key === target.key)
      const own = finding?.evidence.map(({ span }) => span) ?? []
      return { prior: finding?.priorEvidence?.map(({ span }) => span) ?? [], current: own.filter(isInk) }
    }
    case 'figure': {
      const step = prior && successionOf(prior.form, current.form).find((one) => isAt(one, target.line, target.column))
      const before = step?.prior ?? null
      return {
        prior: before === null ? [] : figureSpan(prior, before.line, before.column),
        current: figureSpan(current, target.line, target.column),
      }
    }
    case 'carry':
      return {
        prior: figureSpan(prior, 'applications.carried-forward', target.column),
        current: figureSpan(current, 'applications.brought-forward', target.column),
      }
  }
}

function isInk({ start, end }: Span): boolean {
  return end > start
}

function isAt(cell: { readonly line: string; readonly column: string }, line: string, column: string): boolean {
  return cell.line === line && cell.column === column
}

function figureSpan(content: ReportContent | null, line: string, column: string): readonly Span[] {
  const at = content?.report.figures.find((figure) => isAt(figure, line, column))?.span ?? null
  return at === null ? [] : [at]
}
