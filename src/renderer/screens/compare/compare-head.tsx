/** The head of the comparison: both reports with why they are paired, how alike they are, and how they are shown. */

import { Popover, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { OpenReport } from '@shared/ipc/views'
import { compare, similarity } from '@shared/words/compare'
import { forms } from '@shared/words/states'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import type { Side } from '../../state/compared'
import { reviewPlace } from '../../state/place'
import { reportName } from '../../state/report-list'
import { CompareTools } from './compare-tools'
import type { CompareDesk } from './desk'
import { pairingWords } from './pairing-words'
import { percent } from './percent'

export function CompareHead({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const { view } = desk.pair
  return (
    <header className="compare-head" role="presentation">
      {[desk.pair.prior, desk.pair.current].map((content, i) =>
        content.ingest.integrity === 'differs' ? (
          <Notice key={i} symbol="⊘" hue="fail" isAlert>
            {say(compare.drift, { name: (i === 0 ? view.prior : view.current)?.row.fileName ?? '' })}
          </Notice>
        ) : null,
      )}
      <div className="compare-names">
        {view.prior !== null && (
          <ReportName side="prior" report={view.prior} note={pairingWords(say, view.pairing)} desk={desk} />
        )}
        <Likeness desk={desk} />
        <ReportName side="current" report={view.current} note={null} desk={desk} />
      </div>
      <CompareTools desk={desk} />
    </header>
  )
}

interface ReportNameProps {
  readonly side: Side
  readonly report: OpenReport
  readonly note: string | null
  readonly desk: CompareDesk
}

function ReportName({ side, report, note, desk }: ReportNameProps): ReactNode {
  const { say } = useWords()
  const { row } = report
  return (
    <div className={`compare-name compare-name-${side}`}>
      <span className="compare-side">{say(compare[side])}</span>
      <button
        type="button"
        className="compare-title"
        title={say(compare.openReport)}
        onClick={() => desk.visit(reviewPlace(row.id))}
      >
        <strong className="number">
          {row.year === null ? say(compare.unknownYear) : say(compare.yearOf, { year: row.year })}
        </strong>{' '}
        <span lang="zh-CN">{reportName(row)}</span>
      </button>
      <span className="quiet compare-note">
        {[row.form === null ? null : say(forms[row.form]), note].filter((one) => one !== null).join(' · ')}
      </span>
    </div>
  )
}

/** Similarity with its definition: on hovering, on focus, and for readers. */
function Likeness({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const [isOpen, open] = useState(false)
  const { comparison } = desk.pair
  const { copied } = comparison
  const shares = { prior: percent(comparison.coverage.prior), current: percent(comparison.coverage.current) }
  return (
    <Popover opened={isOpen} onChange={open} width={420} position="bottom" withinPortal>
      <Popover.Target>
        <UnstyledButton
          className="likeness"
          aria-expanded={isOpen}
          onMouseEnter={() => open(true)}
          onMouseLeave={() => open(false)}
          onFocus={() => open(true)}
          onBlur={() => open(false)}
        >
          <strong>{say(similarity.title, { percent: percent(comparison.similarity) })}</strong>
          <span className="quiet">{say(similarity.coverage, shares)}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className="likeness-note" aria-label={say(similarity.whatIsIt)}>
        <p>{say(similarity.definition)}</p>
        <p>
          <strong>{say(similarity.copied, { copied: copied.copied, sentences: copied.sentences })}</strong>
          <br />
          {say(similarity.copiedDefinition, { excluded: copied.excluded })}
        </p>
      </Popover.Dropdown>
    </Popover>
  )
}
