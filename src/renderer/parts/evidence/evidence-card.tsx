/** A finding with its arithmetic: what was reported, what was computed, and the smallest repair. */

import { Button, CopyButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { authorityOf } from '@shared/checks/authority'
import type { Bilingual } from '@shared/checks/check'
import type { Finding } from '@shared/checks/outcome'
import { columnName, lineName } from '@shared/checks/place-names'
import type { AppInfo } from '@shared/ipc/views'
import type { Span } from '@shared/text/span'
import { app } from '@shared/words/app'
import { evidence, inspector } from '@shared/words/review'
import { findingClasses, repairKinds, responsibilities, verdicts } from '@shared/words/states'
import { cellKey, type ContentIndex } from '../../state/content-index'
import { type EvidenceRow, evidenceRows, formulaOf } from '../../state/evidence-rows'
import { Icon } from '../icon'
import { StateMark } from '../state-mark'
import { useWords } from '../words'
import './evidence-card.css'
import { EvidenceTable } from './evidence-table'

export interface EvidenceCardProps {
  readonly finding: Finding
  readonly index: ContentIndex
  readonly check: AppInfo['checks'][number] | null
  readonly onGo: (at: Span) => void
  readonly onHover: (at: Span | null) => void
}

export function EvidenceCard({ finding, index, check, onGo, onHover }: EvidenceCardProps): ReactNode {
  const speaker = useWords()
  const { say } = speaker
  const rows = evidenceRows(index, finding)
  const authority = authorityOf(finding.check, index.content.form, index.content.report.year)
  const isArithmetic = finding.stated !== undefined || finding.expected !== undefined
  return (
    <article className="evidence-card" aria-label={`${finding.code} ${say(finding.message)}`}>
      <header>
        <StateMark of={{ finding }} />
        <span className="quiet">{say(findingClasses[finding.class])}</span>
        <span className="evidence-code">{finding.code}</span>
        <CopyButton value={citation(speaker.language, finding, rows, check, say(authority))}>
          {({ copied, copy }) => (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={copy}
              title={say(evidence.copyCard)}
              leftSection={<Icon name={copied ? 'check' : 'copy'} size={13} />}
            >
              {say(copied ? app.copied : app.copy)}
            </Button>
          )}
        </CopyButton>
      </header>
      <p className="evidence-message">
        {isArithmetic && <strong className="evidence-verdict">{say(verdicts.differs)} · </strong>}
        {say(finding.message)}
      </p>
      {isArithmetic && <Sums finding={finding} />}
      <Repairs finding={finding} index={index} onGo={onGo} />
      <Basis finding={finding} authority={authority} formula={formulaOf(rows, !isArithmetic)} />
      {rows.length > 0 && (
        <EvidenceTable rows={rows} text={index.content.document.text} onGo={onGo} onHover={onHover} />
      )}
      <footer className="quiet">
        <span>
          {say(evidence.rule)} {finding.check} · {say(evidence.version, { n: finding.version })}
          {check !== null && ` · ${say(check.name)}`}
        </span>
        {check !== null && <p>{say(check.asks)}</p>}
      </footer>
    </article>
  )
}

function Basis(props: {
  readonly finding: Finding
  readonly authority: Bilingual
  readonly formula: string | null
}): ReactNode {
  const { finding, authority, formula } = props
  const { say } = useWords()
  const facts = [
    { words: evidence.formula, value: formula },
    { words: inspector.authority, value: say(authority) },
    { words: evidence.responsibility, value: say(responsibilities[finding.class]) },
  ]
  return (
    <dl className="evidence-basis" aria-label={say(evidence.basis)}>
      {facts
        .filter(({ value }) => value !== null && value !== '')
        .map(({ words, value }) => (
          <div key={words.en}>
            <dt>{say(words)}</dt>
            <dd className={words === evidence.formula ? 'evidence-formula' : undefined}>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function Sums({ finding }: { readonly finding: Finding }): ReactNode {
  const { say } = useWords()
  const sums = [
    { words: evidence.computed, value: finding.expected },
    { words: evidence.stated, value: finding.stated },
    { words: evidence.difference, value: finding.difference },
  ]
  return (
    <dl className="evidence-sums">
      {sums.map(({ words, value }) => (
        <div key={words.en} className={words === evidence.difference ? 'evidence-difference' : undefined}>
          <dt>{say(words)}</dt>
          <dd className="number">{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  )
}

function Repairs(props: {
  readonly finding: Finding
  readonly index: ContentIndex
  readonly onGo: (at: Span) => void
}): ReactNode {
  const { finding, index, onGo } = props
  const { say } = useWords()
  const { form } = index.content
  if (finding.suspect === undefined) return null
  if (finding.suspect === null) return <p className="quiet">{say(evidence.noSuspect)}</p>
  const repairs = finding.repairs ?? [finding.suspect]
  return (
    <section className="evidence-repairs" aria-label={say(evidence.suspect)}>
      <h3>{say(evidence.suspect)}</h3>
      <ul>
        {repairs.slice(0, 3).map((repair) => {
          const figure = index.figures.get(cellKey(repair.line, repair.column))
          const at = figure?.span ?? null
          const words = say(evidence.repair, {
            from: figure?.raw?.trim() ?? '?',
            to: repair.proposed,
            n: repair.repairs,
          })
          const where = `${say(lineName(form, repair.line))} · ${say(columnName(form, repair.column))}`
          return (
            <li key={`${repair.line} ${repair.column} ${repair.proposed}`}>
              <button type="button" disabled={at === null} onClick={() => at !== null && onGo(at)}>
                <strong>{words}</strong>
                <span className="quiet">
                  {where} · {say(repairKinds[repair.kind])}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What the copy button puts on the clipboard: the sentence, the formula, and where it comes from. */
function citation(
  language: 'zh' | 'en',
  finding: Finding,
  rows: readonly EvidenceRow[],
  check: AppInfo['checks'][number] | null,
  authority: string,
): string {
  const name = check === null ? '' : ` ${check.name[language]}`
  return [
    finding.message[language],
    formulaOf(rows, finding.stated === undefined && finding.expected === undefined),
    ...rows.map(({ sign, label, reported }) =>
      [sign ?? '·', label?.[language], reported.trim()].filter(Boolean).join(' '),
    ),
    authority === '' ? null : `${inspector.authority[language]} ${authority}`,
    `${finding.code}${name} (${finding.check}, ${evidence.version[language].replace('{n}', String(finding.version))})`,
  ]
    .filter((line) => line !== null)
    .join('\n')
}
