/** Whether values of table three stand under the wrong column or row, or a whole row slipped sideways. */

import type { Displacement } from '../displaced'
import { displacementsOf } from '../displaced'
import type { Bilingual, Evidence, Repair, Subject } from '../check'
import { defineCheck } from '../check'
import { cellAt, labelEvidence } from '../cell'
import { evidenceAt, figureEvidence, finding } from '../mark'
import { columnName, lineName } from '../place-names'

export const shifted = defineCheck({
  id: 'cross-foot/shifted',
  code: 'T3-05',
  version: 1,
  severity: 'S2',
  class: 'likely-defect',
  name: { zh: '单元格错位', en: 'Shifted cells' },
  asks: {
    zh: '表三有无数值填错行、列，或整行错位？',
    en: 'Do values of table three stand under the wrong column or row, or has a whole row slipped?',
  },
  forms: ['2019', '2021'],
  messages: {
    moved: {
      zh: '数值{amount}疑填错位置：由{from}移至{to}后，{count}项勾稽关系成立。',
      en: 'The value {amount} seems to stand in the wrong place: moved from {from} to {to}, {count} identities hold.',
    },
    unplaced: {
      zh: '{places}相差数额同为{amount}、方向相反，疑有数值填错行列。',
      en: '{places} miss by the same amount {amount} in opposite directions: a value seems to stand in the wrong place.',
    },
    slipped: {
      zh: '“{line}”行整行移动一列后{count}项勾稽关系成立，疑为文件转换造成的错列，请核对原件。',
      en: 'Moved by one column, the whole row “{line}” satisfies {count} identities: probably slipped when the file was converted; the original has to be consulted.',
    },
    extra: {
      zh: '“{line}”行的数值个数与表头列数不符，单元格可能错位，请核对原件。',
      en: 'The row “{line}” does not have as many values as the header has columns; its cells may have shifted.',
    },
  },
  reasons: {},
  *run(subject) {
    for (const one of displacementsOf(subject)) {
      if (one.mends[0]?.identity.equation.table === 'applications') yield displacedMark(subject, one)
    }
    for (const note of subject.report.capture) {
      if (note.kind !== 'extra-cell' || note.table === 'disclosure' || note.table === null) continue
      const line = note.lines[0]
      const names = note.lines.map((id) => lineName(subject.form, id))
      yield finding(
        'extra',
        { line: { zh: names.map((name) => name.zh).join('、'), en: names.map((name) => name.en).join(', ') } },
        { section: note.section ?? note.table, ...(line === undefined ? {} : { line }), passage: 'extra' },
        [
          ...(line === undefined ? [] : labelEvidence(subject.document, subject.report, line)),
          ...(note.span === null ? [] : [evidenceAt(subject.document, 'stated', note.span)]),
        ],
      )
    }
  },
})

function displacedMark(subject: Subject, { kind, mends, repairs, amount }: Displacement) {
  const [from, to] = repairs
  const first = mends[0]?.identity
  const line = from?.line ?? first?.line ?? undefined
  const column = from?.column ?? first?.column ?? undefined
  const places = mends.map(({ identity }) => {
    const name =
      identity.line === null ? columnName(subject.form, identity.column ?? '') : lineName(subject.form, identity.line)
    return identity.line === null
      ? { zh: `“${name.zh}”列`, en: `column “${name.en}”` }
      : { zh: `“${name.zh}”行`, en: `row “${name.en}”` }
  })
  return finding(
    kind,
    {
      amount,
      count: String(mends.length),
      from: cellName(subject, from),
      to: cellName(subject, to),
      line: lineName(subject.form, line ?? ''),
      places: { zh: places.map((one) => one.zh).join('、'), en: places.map((one) => one.en).join(' and ') },
    },
    {
      section: 'applications',
      ...(line === undefined ? {} : { line }),
      ...(column === undefined || kind === 'slipped' ? {} : { column }),
    },
    evidenceOf(subject, repairs, mends),
    { suspect: null, repairs, ...(kind === 'slipped' ? { class: 'capture-loss' as const } : {}) },
  )
}

function evidenceOf(subject: Subject, repairs: readonly Repair[], mends: Displacement['mends']): readonly Evidence[] {
  const { document, report } = subject
  const cells = repairs.map(({ line, column }) => cellAt(report, line, column))
  const shown = cells.length > 0 ? cells : mends.flatMap(({ identity }) => identity.right)
  return [
    ...[...new Set(shown.map((figure) => figure.line))].flatMap((line) => labelEvidence(document, report, line)),
    ...shown.flatMap((figure) => figureEvidence(document, 'stated', figure)),
  ]
}

function cellName({ form }: Subject, repair: Repair | undefined): Bilingual {
  if (repair === undefined) return { zh: '', en: '' }
  const [line, column] = [lineName(form, repair.line), columnName(form, repair.column)]
  return { zh: `“${line.zh}”行“${column.zh}”列`, en: `“${line.en}”, column “${column.en}”` }
}
