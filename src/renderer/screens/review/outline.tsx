/** The sections that this form asks for, each with its state; one that is absent stands where it should be. */

import { memo, type ReactNode } from 'react'
import type { ReportSection } from '@shared/report/report'
import { review } from '@shared/words/review'
import { sections, sectionStates } from '@shared/words/states'
import { Panel } from '../../parts/panel'
import { sectionMarks, Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'
import { sectionName } from './section-name'

export const Outline = memo(function Outline({ desk }: { readonly desk: Desk }): ReactNode {
  const { say, language } = useWords()
  const { report, form, run } = desk.index.content
  return (
    <Panel title={say(review.outline)} label={say(review.outline)}>
      <ul className="outline">
        {report.sections.map((section) => {
          const official = form.sections.find(({ key }) => key === section.key)
          const count = run.findings.filter((finding) => finding.section === section.key).length
          return (
            <li key={section.key}>
              <button
                type="button"
                className={`outline-row outline-${section.state}`}
                aria-current={desk.lit.section === section.key}
                onClick={() => desk.select({ kind: 'section', key: section.key })}
              >
                <Sign {...sectionMarks[section.state]} />
                <span className="outline-heading" lang="zh-CN">
                  {headingOf(section, official)}
                  {language === 'en' && Object.hasOwn(sections, section.key) && (
                    <span className="outline-state" lang="en">
                      {sectionName(desk, section.key, say)}
                    </span>
                  )}
                  {section.state !== 'present' && (
                    <span className="outline-state">{say(sectionStates[section.state])}</span>
                  )}
                </span>
                {count > 0 && (
                  <span className="outline-count" aria-label={`${say(review.findings)} ${count}`}>
                    {count}
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
})

/** As printed; where nothing is printed, as the form has it. */
function headingOf(
  section: ReportSection,
  official: { readonly ordinal: string; readonly heading: string } | undefined,
): string {
  if (section.heading !== null) return section.heading.trim()
  return official === undefined ? section.key : `${official.ordinal}、${official.heading}`
}
