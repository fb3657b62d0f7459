import { describe, expect, test } from 'vitest'
import { changeView, initialView, recallView, rememberView } from './review-view'

describe('the view', () => {
  test('switches filters on and off, and clears them all', () => {
    let view = changeView(initialView, { kind: 'severity', severity: 'S4' })
    expect(view.filter.severities).toEqual(['S1', 'S2', 'S3'])
    view = changeView(view, { kind: 'class', class: 'query' })
    view = changeView(view, { kind: 'section', section: 'other' })
    view = changeView(view, { kind: 'severity', severity: 'S4' })
    expect(view.filter.severities).toContain('S4')
    expect(changeView(view, { kind: 'clear-filter' }).filter).toEqual(initialView.filter)
  })

  test('choosing a list brings the panel back', () => {
    const hidden = changeView(initialView, { kind: 'toggle', what: 'showLists' })
    expect(hidden.showLists).toBe(false)
    expect(changeView(hidden, { kind: 'tab', tab: 'numbers' })).toMatchObject({ tab: 'numbers', showLists: true })
  })

  test('is remembered, but for the filter, which must never hide findings after a restart', () => {
    const view = changeView(changeView(initialView, { kind: 'tab', tab: 'reading' }), {
      kind: 'severity',
      severity: 'S1',
    })
    expect(recallView(rememberView(view))).toEqual({ ...view, filter: initialView.filter })
  })

  test('takes anything that an older version may have kept', () => {
    for (const kept of [undefined, null, 7, 'x', [], { tab: 'gone', showLists: 'yes' }]) {
      expect(recallView(kept)).toEqual(initialView)
    }
  })
})
