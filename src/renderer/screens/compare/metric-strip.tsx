/** Every main figure by year as a table, with its change from year to year, and which two years are compared. */

import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import type { SeriesMetric, SeriesView } from '@shared/ipc/comparison-views'
import type { ReportId } from '@shared/review/ids'
import { series as words } from '@shared/words/compare'
import { figureMarks, Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Side } from '../../state/compared'
import { signed } from '../../state/delta-grid'
import { comparePlace } from '../../state/place'
import type { CompareDesk } from './desk'
import { metricName, pointWords } from './point-words'

export interface MetricStripProps {
  readonly desk: CompareDesk
  readonly series: SeriesView
}

export function MetricStrip({ desk, series }: MetricStripProps): ReactNode {
  const { say } = useWords()
  const { years, metrics } = series
  const { ids } = desk.pair
  const choose = (side: Side, id: ReportId): void => {
    const next = { ...ids, [side]: id }
    if (next.prior === next.current) return
    desk.visit(comparePlace(next.current, { priorId: next.prior, view: 'years' }))
  }
  return (
    <div className="strip-scroll">
      <table className="metric-strip">
        <caption>{say(words.strip)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.metric)}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
          {(['prior', 'current'] as const).map((side) => (
            <tr key={side} className="strip-pick">
              <th scope="row">{say(side === 'prior' ? words.priorPick : words.currentPick)}</th>
              {years.map(({ year, reportId }) => (
                <td key={year}>
                  {reportId !== null && (
                    <Radio
                      size="xs"
                      name={`compared-${side}`}
                      aria-label={say(side === 'prior' ? words.asPrior : words.asCurrent, { year })}
                      checked={ids[side] === reportId}
                      disabled={ids[side === 'prior' ? 'current' : 'prior'] === reportId}
                      onChange={() => choose(side, reportId)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {metrics.map((metric) => (
            <tr key={`${metric.line} ${metric.column}`}>
              <th scope="row">{metricName(say, metric, desk.pair.current.form)}</th>
              {metric.points.map((point, i) => (
                <PointCell key={years[i]?.year ?? i} point={point} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PointCell({ point }: { readonly point: SeriesMetric['points'][number] }): ReactNode {
  const { say } = useWords()
  const { state, comparable, reason, percent } = point
  const isShown = state === 'stated'
  const why = reason === null ? '' : say(reason)
  const note =
    comparable === 'no'
      ? say(words.notComparable, { reason: why })
      : comparable === 'partly'
        ? say(words.partly, { reason: why })
        : null
  return (
    <td className="number" title={note ?? undefined}>
      {isShown ? (
        <span>{point.value}</span>
      ) : (
        <span className="quiet">
          {state === 'no-report' || state === 'no-cell' ? (
            <span aria-hidden="true">–</span>
          ) : (
            <Sign {...figureMarks[state]} />
          )}
          <span className="only-read">{pointWords(say, point)}</span>
        </span>
      )}
      <span className="strip-change quiet">
        {comparable === 'no' && <Sign symbol="⊘" hue="unread" />}
        {comparable === 'partly' && <Sign symbol="≈" hue="warn" />}
        {note !== null && <span className="only-read">{note}</span>}
        {percent !== null && ` ${signed(percent)}%`}
      </span>
    </td>
  )
}
