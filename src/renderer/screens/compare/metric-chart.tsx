/** A figure through the years as a small chart; the table below says the same in numbers. */

import { type ReactNode, useId } from 'react'
import type { Form } from '@shared/forms/form'
import type { SeriesMetric, SeriesView } from '@shared/ipc/comparison-views'
import { series as words } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import { chartOf } from '../../state/series-chart'
import { metricName, pointWords } from './point-words'

export interface MetricChartProps {
  readonly metric: SeriesMetric
  readonly form: Form
  readonly years: SeriesView['years']
}

const box = { width: 260, height: 130, margin: 22 }

export function MetricChart({ metric, form, years }: MetricChartProps): ReactNode {
  const { say, language } = useWords()
  const id = useId()
  const chart = chartOf(
    metric,
    years.map(({ year }) => year),
    box,
  )
  const name = metricName(say, metric, form)
  const points = metric.points.map((point, i) => `${years[i]?.year ?? ''} ${pointWords(say, point)}`)
  const floor = box.height - box.margin
  return (
    <figure className="metric-chart">
      <figcaption id={id} lang={language === 'zh' ? 'zh-CN' : undefined}>
        {name}
      </figcaption>
      {chart === null ? (
        <p className="quiet">{say(words.noPoints)}</p>
      ) : (
        <svg
          viewBox={`0 0 ${box.width} ${box.height}`}
          role="img"
          aria-label={say(words.chart, { name, points: points.join(', ') })}
        >
          <line className="chart-axis" x1={box.margin - 10} x2={box.width - box.margin + 10} y1={floor} y2={floor} />
          {chart.lines.map(({ from, to, isPartly }) => (
            <line
              key={to.year}
              className={isPartly ? 'chart-line chart-partly' : 'chart-line'}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
            />
          ))}
          {chart.points.map(({ year, value, x, y }) => (
            <g key={year}>
              <rect className="chart-point" x={x - 3} y={y - 3} width={6} height={6} />
              <text className="chart-value" x={x} y={y - 7}>
                {value}
              </text>
            </g>
          ))}
          {years.map(({ year }, i) => (
            <text key={year} className="chart-year" x={yearX(i, years.length)} y={box.height - 6}>
              {year}
            </text>
          ))}
        </svg>
      )}
    </figure>
  )
}

function yearX(i: number, count: number): number {
  return count < 2 ? box.width / 2 : box.margin + (i * (box.width - 2 * box.margin)) / (count - 1)
}
