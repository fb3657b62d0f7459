/** One section: its heading as printed and as the form has it, its state and what that means, its findings. */

import type { ReactNode } from 'react'
import { inspector } from '@shared/words/review'
import { StateMark } from '../../parts/state-mark'
import type { Desk } from './desk'
import { FactList } from './fact-list'
import { UsedBy } from './used-by'

export function SectionCard({ desk, section: key }: { readonly desk: Desk; readonly section: string }): ReactNode {
  const { report, form, run } = desk.index.content
  const section = report.sections.find((one) => one.key === key)
  const official = form.sections.find((one) => one.key === key)
  if (section === undefined) return null
  const findings = new Set(run.findings.filter((finding) => finding.section === key).map((finding) => finding.key))
  const heading = official === undefined ? null : `${official.ordinal}、${official.heading}`
  return (
    <article className="details" aria-label={section.heading ?? heading ?? key}>
      <h3 lang="zh-CN">{section.heading ?? heading ?? key}</h3>
      <FactList
        facts={[
          [inspector.state, <StateMark key="state" of={{ section: section.state }} />],
          [
            inspector.heading,
            section.heading === null ? null : (
              <q key="heading" lang="zh-CN">
                {section.heading}
              </q>
            ),
          ],
          [
            inspector.official,
            heading === null ? null : (
              <q key="official" lang="zh-CN">
                {heading}
              </q>
            ),
          ],
          [inspector.characters, section.span === null ? null : section.span.end - section.span.start],
        ]}
      />
      <UsedBy desk={desk} findings={findings} />
    </article>
  )
}
