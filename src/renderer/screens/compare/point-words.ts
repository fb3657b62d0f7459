/** A figure of the strip by name, and a point of it in words: its value, or why there is none. */

import { columnName, lineName } from '@shared/checks/place-names'
import type { Form } from '@shared/forms/form'
import type { SeriesMetric } from '@shared/ipc/comparison-views'
import { series } from '@shared/words/compare'
import { figureStates } from '@shared/words/states'
import type { Speaker } from '../../parts/words'

export function pointWords(say: Speaker['say'], point: SeriesMetric['points'][number]): string {
  const { state, value } = point
  if (state === 'stated') return value ?? ''
  return say(state === 'no-report' || state === 'no-cell' ? series[state] : figureStates[state])
}

/** The official label; in English the name of line and column. */
export function metricName(say: Speaker['say'], { name, line, column }: SeriesMetric, form: Form): string {
  return say({ zh: name.zh, en: `${lineName(form, line).en} · ${columnName(form, column).en}` })
}
