/** The arithmetic of a finding as lines of a table: sign, operand, what was reported, within which bounds, and where. */

import type { Bilingual, Evidence } from '@shared/checks/check'
import { columnName, lineName } from '@shared/checks/place-names'
import type { Finding } from '@shared/checks/outcome'
import type { FigureState } from '@shared/report/report'
import { type Span, sliceSpan } from '@shared/text/span'
import { cellKey, type ContentIndex } from './content-index'
import { evidenceSigns } from './lit'

export interface EvidenceRow {
  readonly sign: '+' | '−' | '=' | null
  readonly role: Evidence['role']
  /** The cell by name, or null where the operand stands in prose. */
  readonly label: Bilingual | null
  /** What stands there, as printed. */
  readonly reported: string
  /** Set for a cell; anything but `stated` is shown by its state. */
  readonly state: FigureState | null
  readonly min: string | null
  readonly max: string | null
  readonly span: Span
  /** What counts in the cell since a person put the reading right; null where nobody did. */
  readonly corrected: string | null
  /** The text there is no longer what the evidence quotes. */
  readonly isMismatch: boolean
}

export function evidenceRows(index: ContentIndex, finding: Finding): readonly EvidenceRow[] {
  const signs = evidenceSigns(finding.evidence)
  const { form, document } = index.content
  return finding.evidence.map((item, i): EvidenceRow => {
    const figure =
      item.line === undefined || item.column === undefined
        ? undefined
        : index.figures.get(cellKey(item.line, item.column))
    const isOperand = (signs[i] ?? null) !== null || item.role === 'stated'
    const value = isOperand ? (figure?.value ?? null) : null
    return {
      sign: signs[i] ?? null,
      role: item.role,
      label: labelOf(form, item),
      reported: item.quote,
      state: figure?.state ?? null,
      min: figure?.interval?.low ?? value,
      max: figure?.interval?.high ?? value,
      span: item.span,
      corrected: figure?.reading?.kind === 'corrected' ? figure.value : null,
      isMismatch: sliceSpan(document.text, item.span) !== item.quote,
    }
  })
}

function labelOf(form: ContentIndex['content']['form'], item: Evidence): Bilingual | null {
  if (item.line === undefined) return null
  const line = lineName(form, item.line)
  if (item.column === undefined) return line
  const column = columnName(form, item.column)
  return { zh: `${line.zh} · ${column.zh}`, en: `${line.en} · ${column.en}` }
}

/**
 * The formula as text: `12 + 3 = 15`, or `12 + 3 ≠ 14` where it does not hold; a rounded operand is followed by its
 * bounds, `1.4万 [13500, 14500)`. Null where the evidence is no arithmetic.
 */
export function formulaOf(rows: readonly EvidenceRow[], holds: boolean): string | null {
  const operands = rows.filter(({ sign }) => sign !== null)
  if (operands.length < 2) return null
  return operands
    .map(({ sign, reported, min, max }, i) => {
      const value = reported.trim() + (min !== null && max !== null && min !== max ? ` [${min}, ${max})` : '')
      if (i === 0 && sign === '+') return value
      return `${sign === '=' && !holds ? '≠' : sign} ${value}`
    })
    .join(' ')
}
