/** How this window shows a report: which panels, which marks, which filter. Remembered, and no part of the review. */

import type { FindingClass, Severity } from '@shared/checks/check'
import type { NumberStatus } from '@shared/checks/outcome'
import { type DecisionState, everything, type FindingFilter } from './finding-list'
import { allGroupings, type Grouping } from './listed-finding'
import type { PageZoom } from './page-layout'

export type ListTab = 'findings' | 'annotations' | 'untested' | 'numbers' | 'reading'
export const allTabs: readonly ListTab[] = ['findings', 'annotations', 'untested', 'numbers', 'reading']

export interface ReviewView {
  readonly tab: ListTab
  readonly showLists: boolean
  readonly showOutline: boolean
  readonly showChrome: boolean
  readonly showCharacters: boolean
  /** The original as it looks, where its format has pages; else its text. */
  readonly showPages: boolean
  readonly zoom: PageZoom
  readonly showTied: boolean
  readonly showOpen: boolean
  readonly showAnnotations: boolean
  /** Corrected cells as they were read. */
  readonly showAsRead: boolean
  readonly filter: FindingFilter
  readonly group: Grouping
  readonly numbers: NumberStatus
}

export const initialView: ReviewView = {
  tab: 'findings',
  showLists: true,
  showOutline: true,
  showChrome: true,
  showCharacters: false,
  showPages: true,
  zoom: 'width',
  showTied: true,
  showOpen: true,
  showAnnotations: true,
  showAsRead: false,
  filter: everything,
  group: 'none',
  numbers: 'open',
}

type Toggle =
  | 'showLists'
  | 'showOutline'
  | 'showChrome'
  | 'showCharacters'
  | 'showPages'
  | 'showTied'
  | 'showOpen'
  | 'showAnnotations'
  | 'showAsRead'

export type ViewAction =
  | { readonly kind: 'toggle'; readonly what: Toggle }
  | { readonly kind: 'zoom'; readonly zoom: PageZoom }
  | { readonly kind: 'tab'; readonly tab: ListTab }
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'class'; readonly class: FindingClass }
  | { readonly kind: 'state'; readonly state: DecisionState }
  | { readonly kind: 'section'; readonly section: string | null }
  | { readonly kind: 'query'; readonly query: string }
  | { readonly kind: 'group'; readonly group: Grouping }
  | { readonly kind: 'clear-filter' }
  | { readonly kind: 'numbers'; readonly status: NumberStatus }
  | { readonly kind: 'recall'; readonly view: ReviewView }

function flip<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}

export function changeView(view: ReviewView, action: ViewAction): ReviewView {
  switch (action.kind) {
    case 'toggle':
      return { ...view, [action.what]: !view[action.what] }
    case 'zoom':
      return { ...view, zoom: action.zoom, showPages: true }
    case 'tab':
      return { ...view, tab: action.tab, showLists: true }
    case 'severity':
      return { ...view, filter: { ...view.filter, severities: flip(view.filter.severities, action.severity) } }
    case 'class':
      return { ...view, filter: { ...view.filter, classes: flip(view.filter.classes, action.class) } }
    case 'state':
      return { ...view, filter: { ...view.filter, states: flip(view.filter.states, action.state) } }
    case 'section':
      return { ...view, filter: { ...view.filter, section: action.section } }
    case 'query':
      return { ...view, filter: { ...view.filter, query: action.query } }
    case 'group':
      return { ...view, group: action.group }
    case 'clear-filter':
      return { ...view, filter: everything }
    case 'numbers':
      return { ...view, numbers: action.status }
    case 'recall':
      return action.view
  }
}

/** The part that is remembered: how things are shown, but no filter that would hide findings after a restart. */
export function rememberView(view: ReviewView): Readonly<Record<string, string | number | boolean>> {
  const { tab, group, zoom, showLists, showOutline, showChrome, showCharacters, showPages } = view
  const { showTied, showOpen, showAnnotations } = view
  const shown = { showLists, showOutline, showChrome, showCharacters, showPages, showTied, showOpen, showAnnotations }
  return { tab, group, zoom, ...shown }
}

/** Reads back what `rememberView` kept; anything else is left as it is at first. */
export function recallView(kept: unknown): ReviewView {
  if (typeof kept !== 'object' || kept === null) return initialView
  const found = new Map<string, unknown>(Object.entries(kept))
  const flag = (name: Toggle): boolean => {
    const value = found.get(name)
    return typeof value === 'boolean' ? value : initialView[name]
  }
  return {
    ...initialView,
    tab: allTabs.find((one) => one === found.get('tab')) ?? initialView.tab,
    group: allGroupings.find((one) => one === found.get('group')) ?? initialView.group,
    showLists: flag('showLists'),
    showOutline: flag('showOutline'),
    showChrome: flag('showChrome'),
    showCharacters: flag('showCharacters'),
    showPages: flag('showPages'),
    zoom: zoomOf(found.get('zoom')),
    showTied: flag('showTied'),
    showOpen: flag('showOpen'),
    showAnnotations: flag('showAnnotations'),
  }
}

/** Any number: what is too large or too small is held to what can be shown when pages are laid out. */
function zoomOf(kept: unknown): PageZoom {
  return typeof kept === 'number' && Number.isFinite(kept) ? kept : initialView.zoom
}
