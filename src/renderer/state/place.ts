/** Where the person is: a screen, a report, and the one thing selected for the whole window. */

import type { ActId, EngagementId, ReportId } from '@shared/review/ids'
import type { TemplateId } from '@shared/review/paper-terms'
import type { Span } from '@shared/text/span'

/** What can be selected. `end` is the first, last or first undecided finding of a report that is not loaded yet. */
export type Selection =
  | { readonly kind: 'finding'; readonly key: string }
  | { readonly kind: 'end'; readonly which: 'first' | 'last' | 'open' }
  | { readonly kind: 'figure'; readonly line: string; readonly column: string }
  | { readonly kind: 'number'; readonly span: Span }
  | { readonly kind: 'passage'; readonly span: Span }
  | { readonly kind: 'section'; readonly key: string }
  | { readonly kind: 'annotation'; readonly id: string }
  | { readonly kind: 'tick'; readonly index: number }
  | { readonly kind: 'untested'; readonly index: number }

/** What is shown of two years. */
export type CompareView = 'text' | 'tables' | 'years'

/** What is pointed at in both reports. */
export type CompareTarget =
  | { readonly kind: 'finding'; readonly key: string }
  | { readonly kind: 'change'; readonly key: string }
  | { readonly kind: 'figure'; readonly line: string; readonly column: string }
  /** Last year's closing and this year's opening figure of a column. */
  | { readonly kind: 'carry'; readonly column: string }
  | { readonly kind: 'section'; readonly key: string }
  | { readonly kind: 'places'; readonly prior: readonly Span[]; readonly current: readonly Span[] }

export interface ComparePlace {
  readonly screen: 'compare'
  readonly reportId: ReportId
  /** Null for the prior report as it is found or was chosen. */
  readonly priorId: ReportId | null
  readonly view: CompareView
  readonly target: CompareTarget | null
  /** The list of reports to compare with was asked for. */
  readonly isChoosing: boolean
}

export type Place =
  | ComparePlace
  | { readonly screen: 'reports' | 'engagements' | 'workspace' }
  | { readonly screen: 'engagement'; readonly engagementId: EngagementId }
  | {
      readonly screen: 'timeline'
      readonly engagementId: EngagementId
      /** Just these acts, which were jumped to; null = all. */
      readonly acts: readonly ActId[] | null
    }
  | {
      readonly screen: 'migrations'
      readonly engagementId: EngagementId
      /** The one that is open; null = the latest. */
      readonly seq: number | null
    }
  | {
      readonly screen: 'sign-off'
      readonly engagementId: EngagementId
      readonly reportId: ReportId
      /** The review note that was jumped to. */
      readonly note: string | null
    }
  | {
      readonly screen: 'paper'
      /** Null: of a report that takes part in none. */
      readonly engagementId: EngagementId | null
      /** The report that papers over one are of; stays while a paper over the engagement is shown. */
      readonly reportId: ReportId | null
      readonly template: TemplateId
    }
  | {
      readonly screen: 'review'
      readonly reportId: ReportId
      readonly selection: Selection | null
      /** Which of the selection's places is in view, counted from 0. */
      readonly occurrence: number
    }

export type PaperPlace = Extract<Place, { readonly screen: 'paper' }>

export const reportsPlace: Place = { screen: 'reports' }

export function reviewPlace(reportId: ReportId, selection: Selection | null = null, occurrence = 0): Place {
  return { screen: 'review', reportId, selection, occurrence }
}

export function comparePlace(
  reportId: ReportId,
  more: Partial<Omit<ComparePlace, 'screen' | 'reportId'>> = {},
): ComparePlace {
  return { screen: 'compare', reportId, priorId: null, view: 'text', target: null, isChoosing: false, ...more }
}

export function signOffPlace(engagementId: EngagementId, reportId: ReportId, note: string | null = null): Place {
  return { screen: 'sign-off', engagementId, reportId, note }
}

/** The memo of a report; without one, the list of issues of the engagement. */
export function paperPlace(engagementId: EngagementId | null, reportId: ReportId | null): PaperPlace {
  return { screen: 'paper', engagementId, reportId, template: reportId === null ? 'issues' : 'memo' }
}

export function timelinePlace(engagementId: EngagementId, acts: readonly ActId[] | null = null): Place {
  return { screen: 'timeline', engagementId, acts }
}

export function migrationsPlace(engagementId: EngagementId, seq: number | null = null): Place {
  return { screen: 'migrations', engagementId, seq }
}

/** The report that the place is about; null where it is about none. */
export function reportOf(place: Place): ReportId | null {
  const isOfReport =
    place.screen === 'review' || place.screen === 'sign-off' || place.screen === 'paper' || place.screen === 'compare'
  return isOfReport ? place.reportId : null
}

export function sameTarget(a: CompareTarget | null, b: CompareTarget | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  if (a === null || b === null) return a === b
  switch (a.kind) {
    case 'finding':
    case 'section':
      return b.kind === a.kind && a.key === b.key
    case 'annotation':
      return b.kind === 'annotation' && a.id === b.id
    case 'end':
      return b.kind === 'end' && a.which === b.which
    case 'figure':
      return b.kind === 'figure' && a.line === b.line && a.column === b.column
    case 'number':
    case 'passage':
      return b.kind === a.kind && a.span.start === b.span.start && a.span.end === b.span.end
    case 'tick':
    case 'untested':
      return b.kind === a.kind && a.index === b.index
  }
}

/** Same screen, report and selection; which occurrence is shown makes no difference. */
export function samePlace(a: Place, b: Place): boolean {
  if (a.screen === 'review') {
    return b.screen === 'review' && a.reportId === b.reportId && sameSelection(a.selection, b.selection)
  }
  if (a.screen === 'compare') {
    const isSame = b.screen === 'compare' && a.reportId === b.reportId && a.priorId === b.priorId && a.view === b.view
    return isSame && sameTarget(a.target, b.target)
  }
  if (a.screen === 'sign-off') {
    return b.screen === 'sign-off' && a.engagementId === b.engagementId && a.reportId === b.reportId
  }
  if (a.screen === 'paper') {
    return (
      b.screen === 'paper' &&
      a.engagementId === b.engagementId &&
      a.reportId === b.reportId &&
      a.template === b.template
    )
  }
  if (a.screen === 'timeline') {
    return b.screen === 'timeline' && a.engagementId === b.engagementId && String(a.acts) === String(b.acts)
  }
  if (a.screen === 'migrations') {
    return b.screen === 'migrations' && a.engagementId === b.engagementId && a.seq === b.seq
  }
  if (a.screen === 'engagement') return b.screen === a.screen && a.engagementId === b.engagementId
  return a.screen === b.screen
}

/** The finding that `end` stands for, now that the report is there; any other selection as it is. */
export function resolveSelection(
  selection: Selection | null,
  findings: readonly { readonly key: string; readonly state?: string | null }[],
): Selection | null {
  if (selection?.kind !== 'end') return selection
  const open = findings.find(({ state }) => state === 'undecided' || state === 'changed')
  const finding = selection.which === 'last' ? findings.at(-1) : selection.which === 'open' && open ? open : findings[0]
  return finding === undefined ? null : { kind: 'finding', key: finding.key }
}
