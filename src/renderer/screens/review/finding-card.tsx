/** A finding in the details: how it was decided, and its evidence, whether a check or a person raised it. */

import type { ReactNode } from 'react'
import { EvidenceCard } from '../../parts/evidence/evidence-card'
import { DecisionPanel } from './decision-panel'
import type { Desk } from './desk'
import { OtherReports } from './other-reports'
import { OwnFindingCard } from './own-finding-card'
import { ReportCard } from './report-card'

export function FindingCard(props: { readonly desk: Desk; readonly findingKey: string }): ReactNode {
  const { desk, findingKey } = props
  const { audit, index } = desk
  const finding = index.findings.get(findingKey)
  const own = audit?.own.get(findingKey)
  const listed = desk.listed.find(({ key }) => key === findingKey)
  if (finding === undefined && own === undefined) return <ReportCard desk={desk} />
  return (
    <>
      {audit !== null && listed !== undefined && (
        <DecisionPanel key={findingKey} desk={desk} audit={audit} finding={listed} />
      )}
      {own !== undefined && audit !== null && <OwnFindingCard key={own.id} desk={desk} audit={audit} own={own} />}
      {finding !== undefined && (
        <EvidenceCard
          finding={finding}
          index={index}
          check={desk.check(finding.check)}
          onGo={desk.goTo}
          onHover={(span) => desk.setHover({ span, cell: null })}
        />
      )}
      {finding !== undefined && <OtherReports desk={desk} finding={finding} />}
    </>
  )
}
