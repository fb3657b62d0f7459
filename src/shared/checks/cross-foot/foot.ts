/** Turns the footing of one identity into a mark: what all checks that add down or across have in common. */

import type { Figure } from '../../report/report'
import type { Bilingual, Evidence, EvidenceRole, Mark, MessageValues, Place, Subject } from '../check'
import { spansOf } from '../cell'
import { displacementsOf } from '../displaced'
import type { Footing } from '../footing'
import { figureEvidence, finding, tick, untested } from '../mark'
import { columnName, lineName } from '../place-names'
import { repairsOf } from '../repair'

/** Reasons that every footing check gives in the same words; `{cells}` names the operands. */
export const footingReasons = {
  missing: {
    zh: '{cells}未能从文件中读出，无法核对，请提供可编辑的原表。',
    en: '{cells} could not be read from the file, so this cannot be verified; the original table is needed.',
  },
  blank: {
    zh: '{cells}为空白，按0计算不平，无法判断，请核对原件。',
    en: '{cells} is blank and taking it as 0 does not close the sum; the original has to be consulted.',
  },
  rounded: {
    zh: '{cells}为约数，在其精度范围内既不能证实也不能否定。',
    en: '{cells} is rounded; within its precision the sum can neither be confirmed nor refuted.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

/** How one check speaks of its identity. */
export interface FootingWords {
  readonly place: Place
  readonly values: MessageValues
  readonly leftRole: EvidenceRole
  readonly rightRole: EvidenceRole
  /** The side that is stated as a total, whose figure `stated` repeats; the other side is what was expected. */
  readonly totalSide: 'left' | 'right'
}

/** The mark for a footing: messages `differs` and, where unknown operands cannot save it, `bounded`. */
export function markFooting(subject: Subject, footing: Footing, words: FootingWords): Mark {
  const { identity, state } = footing
  const operands = [...identity.left, ...identity.right]
  switch (state) {
    case 'holds':
      return tick('footed', words.place, spansOf(operands))
    case 'missing':
      return untested('missing', words.place, { cells: namesOf(subject, footing.missing) })
    case 'open':
      return untested('blank', words.place, { cells: namesOf(subject, footing.blanks) })
    case 'rounded':
      return untested('rounded', words.place, {
        cells: namesOf(
          subject,
          operands.filter((one) => one.interval !== null),
        ),
      })
    case 'fails':
      return failing(subject, footing, words)
  }
}

function failing(subject: Subject, footing: Footing, words: FootingWords): Mark {
  const { identity, left, right, blanks, missing } = footing
  const unknown = [...blanks, ...missing]
  const [stated, expected] = words.totalSide === 'left' ? [left, right] : [right, left]
  const difference = stated.minus(expected)
  const values = {
    ...words.values,
    left: left.toFixed(),
    right: right.toFixed(),
    stated: stated.toFixed(),
    expected: expected.toFixed(),
    difference: difference.abs().toFixed(),
    unknown: namesOf(subject, unknown),
  }
  const evidence: readonly Evidence[] = [
    ...identity.left.flatMap((one) => figureEvidence(subject.document, words.leftRole, one)),
    ...identity.right.flatMap((one) => figureEvidence(subject.document, words.rightRole, one)),
  ]
  return finding(unknown.length > 0 ? 'bounded' : 'differs', values, words.place, evidence, {
    stated: stated.toFixed(),
    expected: expected.toFixed(),
    difference: difference.toFixed(),
    ...repairsOf(subject, footing),
    ...(missing.length === 0 && !isSlipped(subject, footing) ? {} : { class: 'likely-defect' as const }),
  })
}

/** A row that slipped as a whole is more likely the capture's fault than the report's. */
function isSlipped(subject: Subject, footing: Footing): boolean {
  return displacementsOf(subject).some((one) => one.kind === 'slipped' && one.mends.includes(footing))
}

/** The cells by name: of one row or one column together, else the first three and how many there are. */
function namesOf(subject: Subject, figures: readonly Figure[]): Bilingual {
  const lines = [...new Set(figures.map((figure) => figure.line))].map((line) => lineName(subject.form, line))
  const columns = [...new Set(figures.map((figure) => figure.column))].map((column) => columnName(subject.form, column))
  const count = figures.length
  return {
    zh: `${listed(lines, '行', 'zh')}${listed(columns, '列', 'zh')}${count > 3 ? `（共${count}格）` : ''}`,
    en: `row ${listed(lines, '', 'en')}, column ${listed(columns, '', 'en')}${count > 3 ? ` (${count} cells)` : ''}`,
  }
}

const mostNames = 3

function listed(names: readonly Bilingual[], unit: string, language: keyof Bilingual): string {
  const shown = names.slice(0, mostNames).map((name) => `“${name[language]}”`)
  const isAll = shown.length === names.length
  return language === 'zh'
    ? `${shown.join('、')}${isAll ? '' : '等'}${unit}`
    : `${shown.join(', ')}${isAll ? '' : ', …'}`
}
