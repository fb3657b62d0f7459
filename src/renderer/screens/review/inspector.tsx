/** Details of whatever is selected: a finding's arithmetic, a cell, a number, a section, or the report itself. */

import { memo, type ReactNode } from 'react'
import { authorityOf } from '@shared/checks/authority'
import { findingsList, inspector, review } from '@shared/words/review'
import { tickNames } from '@shared/words/states'
import { Notice } from '../../parts/notice'
import { Panel } from '../../parts/panel'
import { StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { AnnotationCard } from './annotation-card'
import { Composer } from './composer'
import { FactList } from './fact-list'
import { FindingCard } from './finding-card'
import { FigureCard } from './figure-card'
import { NumberCard } from './number-card'
import { ReportCard } from './report-card'
import { SectionCard } from './section-card'
import { UsedBy } from './used-by'
import { sectionName } from './section-name'
import type { Desk } from './desk'

export const Inspector = memo(function Inspector({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  return (
    <Panel title={say(review.inspector)} label={say(review.inspector)}>
      {desk.session.hint !== null && (
        <Notice symbol="ℹ" hue="info" onDismiss={() => desk.session.tell(null)}>
          {say(desk.session.hint)}
        </Notice>
      )}
      {desk.audit !== null && <Composer desk={desk} audit={desk.audit} />}
      <Details desk={desk} />
    </Panel>
  )
})

function Details({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { selection, index } = desk
  switch (selection?.kind) {
    case undefined:
    case 'end':
      return <ReportCard desk={desk} />
    case 'finding': {
      return <FindingCard desk={desk} findingKey={selection.key} />
    }
    case 'annotation': {
      const annotation = desk.audit?.review.annotations.find(({ id }) => id === selection.id)
      if (annotation === undefined || desk.audit === null) return <ReportCard desk={desk} />
      return <AnnotationCard key={annotation.id} desk={desk} audit={desk.audit} annotation={annotation} />
    }
    case 'figure':
      return <FigureCard desk={desk} line={selection.line} column={selection.column} />
    case 'number':
    case 'passage':
      return <NumberCard desk={desk} at={selection.span} isNumber={selection.kind === 'number'} />
    case 'section':
      return <SectionCard desk={desk} section={selection.key} />
    case 'tick': {
      const tick = index.content.run.ticks[selection.index]
      if (tick === undefined) return <ReportCard desk={desk} />
      const check = desk.check(tick.check)
      return (
        <div className="details">
          <FactList
            facts={[
              [
                inspector.status,
                <span key="state">
                  <StateMark of={{ verdict: 'agreed' }} /> <span className="quiet">{say(tickNames[tick.tick])}</span>
                </span>,
              ],
              [findingsList.check, `${tick.code} ${check === null ? tick.check : say(check.name)}`],
              [findingsList.reason, check === null ? null : say(check.asks)],
            ]}
          />
          <UsedBy desk={desk} findings={desk.lit.findings} />
        </div>
      )
    }
    case 'untested': {
      const mark = index.content.run.untested[selection.index]
      if (mark === undefined) return <ReportCard desk={desk} />
      const check = desk.check(mark.check)
      return (
        <div className="details">
          <FactList
            facts={[
              [inspector.status, <StateMark key="state" of={{ verdict: 'not-assessable' }} />],
              [findingsList.reason, say(mark.reason)],
              [findingsList.check, `${mark.code} ${check === null ? mark.check : say(check.name)}`],
              [inspector.section, sectionName(desk, mark.section, say)],
              [
                inspector.authority,
                say(authorityOf(mark.check, index.content.form, index.content.report.year)) || null,
              ],
            ]}
          />
        </div>
      )
    }
  }
}
