/** Where a section begins: both headings, how alike its texts are, and how many changes it has. */

import type { ReactNode } from 'react'
import type { Bilingual } from '@shared/checks/check'
import type { ReportContent } from '@shared/ipc/views'
import { changeKinds, compare, similarity } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import type { SectionRow } from '../../state/compare-rows'
import type { Side } from '../../state/compared'
import { changeMarks } from './change-marks'
import { percent } from './percent'
import { sectionName, sideHeading } from './section-names'
import type { TextViewProps } from './desk'

export interface SectionHeadProps extends TextViewProps {
  readonly row: SectionRow
}

const counted = ['changed', 'added', 'removed', 'moved'] as const

export function SectionHead({ row, desk, columns }: SectionHeadProps): ReactNode {
  const { say } = useWords()
  const { section } = row
  const { prior, current } = desk.pair
  const has = (side: Side): boolean => section.blocks.some((block) => block[side] !== null)
  const heading = (side: Side, content: ReportContent): string | null => {
    if (!has(side)) return null
    return sideHeading(section, side, content) ?? sectionName(say, section.key, current)
  }
  const names = { prior: heading('prior', prior), current: heading('current', current) }
  const counts = counted.filter((kind) => section.counts[kind] > 0)
  const facts = (
    <span className="section-facts quiet">
      {names.prior !== null &&
        names.current !== null &&
        say(similarity.title, { percent: percent(section.similarity) })}
      {counts.map((kind) => (
        <span key={kind} title={say(changeKinds[kind])}>
          {' '}
          <span aria-hidden="true">{changeMarks[kind]}</span>
          <span className="only-read">{say(changeKinds[kind])} </span>
          {section.counts[kind]}
        </span>
      ))}
    </span>
  )
  const cell = (words: ReactNode, more?: ReactNode): ReactNode => (
    <div className="section-cell" role="gridcell">
      <h2>{words}</h2>
      {more}
    </div>
  )
  const printed = (name: string): ReactNode => <span lang="zh-CN">{name}</span>
  const absent = (words: Bilingual): ReactNode => <span className="quiet">{say(words)}</span>
  if (columns !== 'both') {
    const name = (columns === 'inline' ? (names.current ?? names.prior) : names[columns]) ?? ''
    return (
      <div className="section-head" role="row" data-row-index={row.index}>
        {cell(printed(name), columns === 'inline' ? facts : null)}
      </div>
    )
  }
  return (
    <div className="section-head section-head-both" role="row" data-row-index={row.index}>
      {cell(names.prior === null ? absent(compare.onlyCurrent) : printed(names.prior))}
      {cell(names.current === null ? absent(compare.onlyPrior) : printed(names.current), facts)}
    </div>
  )
}
