/** A point of a strip in words: its value, or why there is none. */

import type { SeriesMetric } from '@shared/ipc/comparison-views'
import { series } from '@shared/words/compare'
import { figureStates } from '@shared/words/states'
import type { Speaker } from '../../parts/words'

export function pointWords(say: Speaker['say'], point: SeriesMetric['points'][number]): string {
  const { state, value } = point
  if (state === 'stated') return value ?? ''
  return say(state === 'no-report' || state === 'no-cell' ? series[state] : figureStates[state])
}
