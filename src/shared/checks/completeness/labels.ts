/** Whether the labels of rows and columns are those of the official form. */

import { matchesOf } from '../../text/matches'
import { normalise } from '../../text/normalise'
import type { LabelReading } from '../../report/report'
import { defineCheck } from '../check'
import { evidenceAt, finding } from '../mark'
import { tableName } from '../place-names'

export const labels = defineCheck({
  id: 'completeness/labels',
  code: 'FM-02',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '表头、行名被改动', en: 'Label altered' },
  asks: {
    zh: '各表的行名、列名是否与格式文件一致？',
    en: 'Do the labels of rows and columns stand as the official form has them?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    wording: {
      zh: '{table}“{printed}”与格式文件不一致，应为“{official}”。',
      en: '{table}: “{printed}” departs from the official form, which reads “{official}”.',
    },
    meaning: {
      zh: '{table}“{printed}”改变了格式文件的含义，应为“{official}”。',
      en: '{table}: “{printed}” changes the meaning of the official label “{official}”.',
    },
  },
  reasons: {},
  *run({ document, form, report }) {
    for (const [label, ...again] of sameLabels(report.labels.filter((one) => !isOfficial(one)))) {
      const changes = changesMeaning(label)
      const printed = label.printed.replace(/\s+/g, '')
      yield finding(
        changes ? 'meaning' : 'wording',
        { table: tableName(label.table), printed, official: label.official },
        {
          section: form.tables.find((table) => table.id === label.table)?.section ?? null,
          ...placeOf(label),
          passage: normalise(label.printed),
        },
        [label, ...again].map((one) => ({ ...evidenceAt(document, 'label', one.span), ...placeOf(one) })),
        changes ? { severity: 'S3' } : {},
      )
    }
  },
})

/** A header repeated over several blocks with the same wording is one alteration of the form. */
function sameLabels(altered: readonly LabelReading[]): readonly (readonly [LabelReading, ...LabelReading[]])[] {
  const groups = new Map<string, [LabelReading, ...LabelReading[]]>()
  for (const label of altered) {
    const key = [label.table, label.kind, label.id, normalise(label.printed)].join(' ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [label])
    else group.push(label)
  }
  return [...groups.values()]
}

function placeOf({ kind, id }: LabelReading): { readonly line?: string; readonly column?: string } {
  if (kind === 'line') return { line: id }
  return kind === 'column' ? { column: id } : {}
}

/** Punctuation and spacing differ everywhere in practice (domain section 2): only words count. */
function wordsOf(label: string): string {
  return normalise(label).replace(/[^\p{Letter}\p{Number}]/gu, '')
}

function isOfficial({ distance, printed, official }: LabelReading): boolean {
  return distance === 0 || wordsOf(printed) === wordsOf(official)
}

/** Words that say which year, which direction, or whether: a label that differs in them says another thing. */
const decisive = /上一?年|本年|当年|下一?年|[增减不未无非]/g

function changesMeaning({ printed, official }: LabelReading): boolean {
  const [said, due] = [printed, official].map((label) => matchesOf(wordsOf(label), decisive).map(([word]) => word))
  return said?.join() !== due?.join()
}
