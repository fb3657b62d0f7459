/** One time that a report was read anew: every decision, annotation and correction, and where it came to lie. */

import type { ReactNode } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import type { MigrationItem } from '@shared/ipc/trail-views'
import type { ReportId } from '@shared/review/ids'
import { placements } from '@shared/words/annotate'
import { landedKinds, migrationCauses, migrations as words } from '@shared/words/migrations'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { ShownTime } from '../../parts/shown-time'
import { StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { DecisionState } from '../../state/finding-list'
import { groupLanded } from '../../state/migration'
import { type Place, reviewPlace, type Selection } from '../../state/place'
import { reportName } from '../../state/report-list'
import { LandingCounts, LandingMark } from './landing-counts'

export interface MigrationDetailProps {
  readonly seq: number
  readonly view: EngagementView
  readonly onVisit: (place: Place) => void
}

export function MigrationDetail({ seq, view, onVisit }: MigrationDetailProps): ReactNode {
  const { say } = useWords()
  const { value: migration, error } = useQuery('migration.open', { seq })
  if (migration === null) return <ErrorNotice error={error} />
  const { row, items, fromRuleSet, toRuleSet } = migration
  const report = view.reports.find(({ reportId }) => reportId === row.reportId)
  const rules = { from: fromRuleSet.slice(0, 12), to: toRuleSet.slice(0, 12) }
  return (
    <div className="migration">
      <h2>
        {report !== undefined && (
          <span lang="zh-CN">
            {reportName(report.row)} {report.row.year}
          </span>
        )}{' '}
        <span className="quiet">· {say(migrationCauses[row.cause])}</span>
      </h2>
      <p className="quiet">
        <ShownTime at={row.at} /> · {say(fromRuleSet === toRuleSet ? words.sameRules : words.rules, rules)}
      </p>
      <LandingCounts counts={row.counts} />
      {groupLanded(items).map((group) => (
        <section key={group.landing} className="landed-group">
          <h3>
            <LandingMark landing={group.landing} /> <span className="quiet">{group.items.length}</span>
          </h3>
          <ul>
            {group.items.map((item) => (
              <Landed
                key={item.kind === 'finding' ? item.key : `${item.kind} ${item.id}`}
                item={item}
                reportId={report === undefined ? null : row.reportId}
                onVisit={onVisit}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface LandedProps {
  readonly item: MigrationItem
  /** Null where the report takes no part any more. */
  readonly reportId: ReportId | null
  readonly onVisit: (place: Place) => void
}

function Landed({ item, reportId, onVisit }: LandedProps): ReactNode {
  const { say } = useWords()
  const selection = selectionOf(item)
  const text = item.kind === 'finding' ? say(item.message) : item.quote
  return (
    <li className="landed">
      <span className="quiet landed-kind">{say(landedKinds[item.kind])}</span>
      <span className="landed-words">
        {item.kind === 'finding' && (
          <>
            <StateMark of={{ decision: dispositionOf(item.disposition) }} />{' '}
          </>
        )}
        {reportId === null || selection === undefined ? (
          <span>{text}</span>
        ) : (
          <button type="button" className="link" onClick={() => onVisit(reviewPlace(reportId, selection))}>
            {text}
          </button>
        )}
        {item.kind === 'finding' && (item.before !== null || item.after !== null) && (
          <Difference before={item.before} after={item.after} />
        )}
        {item.kind !== 'finding' && item.place !== null && (
          <span className="quiet landed-place">
            {item.place.kind === 'orphan' && item.kind === 'annotation'
              ? say(words.candidates, { n: item.place.candidates.length })
              : say(placements[item.place.kind === 'placed' ? item.place.why : item.place.kind])}
          </span>
        )}
      </span>
    </li>
  )
}

function Difference(props: {
  readonly before: readonly string[] | null
  readonly after: readonly string[] | null
}): ReactNode {
  const { say } = useWords()
  const { before, after } = props
  return (
    <dl className="then-and-now">
      {before !== null && (
        <>
          <dt>{say(words.before)}</dt>
          <dd>{before.map((quote) => quote.trim()).join(' · ')}</dd>
        </>
      )}
      {after !== null && (
        <>
          <dt>{say(words.now)}</dt>
          <dd>{after.map((quote) => quote.trim()).join(' · ')}</dd>
        </>
      )}
    </dl>
  )
}

const states: readonly DecisionState[] = ['confirmed', 'dismissed', 'explained', 'queried', 'remedied']

function dispositionOf(value: string): DecisionState {
  return states.find((one) => one === value) ?? 'undecided'
}

/** What the item is on the desk; undefined where it is not there any more. */
function selectionOf(item: MigrationItem): Selection | null | undefined {
  if (item.kind === 'finding') return item.landing === 'resolved' ? undefined : { kind: 'finding', key: item.key }
  if (item.kind === 'annotation') return { kind: 'annotation', id: item.id }
  if (item.kind === 'evidence') return { kind: 'finding', key: item.id.split('/')[0] ?? item.id }
  return null // a correction stands in its cell, which the record does not name
}
