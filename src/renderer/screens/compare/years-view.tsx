/** A body through the years: the chain of what was carried, charts of the main figures, and a strip of all of them. */

import type { ReactNode } from 'react'
import { compare, series as words } from '@shared/words/compare'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { reportName } from '../../state/report-list'
import './compare-years.css'
import type { CompareDesk } from './desk'
import { MetricChart } from './metric-chart'
import { MetricStrip } from './metric-strip'
import { RollChain } from './roll-chain'

/** What the charts show; the strip below them has every figure. */
const charted = new Set([
  'applications.received|total',
  'applications.processed|total',
  'applications.carried-forward|total',
  'applications.granted|total',
  'disputes.reconsideration|total',
  'disputes.litigation|total',
  'disclosure.normative-documents|in-force',
  'disclosure.fees|collected',
])

export function YearsView({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const { engagementId, pair } = desk
  const inEngagement = engagementId === null ? {} : { engagementId }
  const { value, error } = useQuery('comparison.series', { reportId: pair.ids.current, ...inEngagement })
  if (error !== null) return <ErrorNotice error={error} />
  return (
    <section
      className="years-view"
      aria-label={say(compare.years)}
      aria-busy={value === null}
      data-pane=""
      tabIndex={-1}
    >
      {value !== null && (
        <>
          <h2>{say(words.title, { name: value.bodyName ?? reportName(pair.view.current.row) })}</h2>
          {value.years.filter(({ reportId }) => reportId !== null).length < 2 && <p>{say(words.only)}</p>}
          <RollChain desk={desk} series={value} />
          <p className="quiet">{say(words.legend)}</p>
          <div className="metric-charts">
            {value.metrics
              .filter(({ line, column }) => charted.has(`${line}|${column}`))
              .map((metric) => (
                <MetricChart
                  key={`${metric.line} ${metric.column}`}
                  metric={metric}
                  form={pair.current.form}
                  years={value.years}
                />
              ))}
          </div>
          <MetricStrip desk={desk} series={value} />
        </>
      )}
    </section>
  )
}
