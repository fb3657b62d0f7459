/** Whether the figures of the 2014 table that only bound each other do so: items against channels, of-which against total. */

import Big from 'big.js'
import type { Figure } from '../../report/report'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { cellAt, isExact, spansOf } from '../cell'
import { figureEvidence, finding, tick, untested } from '../mark'
import { lineName } from '../place-names'

const disclosed = 'statistics.disclosed'
const channels = [
  'statistics.channels.gazette',
  'statistics.channels.website',
  'statistics.channels.weibo',
  'statistics.channels.wechat',
  'statistics.channels.other',
]
/** Of which, total: the first can never exceed the second. */
const ofWhich = [
  ['statistics.disclosed.normative-documents', disclosed],
  ['statistics.responses.press-conferences.principal', 'statistics.responses.press-conferences'],
  ['statistics.responses.interviews.principal', 'statistics.responses.interviews'],
] as const

export const statisticsBounds = defineCheck({
  id: 'cross-foot/statistics-bounds',
  code: 'T2-02',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '统计表总数与其中数', en: 'Totals and of-which (2014 table)' },
  asks: {
    zh: '统计表各“其中”项是否不大于总数，主动公开数是否介于单一渠道数与各渠道数之和之间？',
    en: 'In the 2014 table, is no of-which above its total, and do items disclosed lie between one channel and all of them?',
  },
  forms: ['2014'],
  messages: {
    exceeds: {
      zh: '统计表“{part}”{value}大于“{line}”{stated}，逻辑不成立。',
      en: 'Statistical table: “{part}” {value} exceeds “{line}” {stated}.',
    },
    uncovered: {
      zh: '统计表“{line}”{stated}大于各渠道公开数之和{value}，相差{difference}，请说明。',
      en: 'Statistical table: “{line}” {stated} exceeds the sum of all channels {value} by {difference}.',
    },
  },
  reasons: {
    unread: {
      zh: '“{cells}”未填或未能读出，无法核对。',
      en: '“{cells}” is blank or could not be read, so this cannot be verified.',
    },
  },
  *run(subject) {
    for (const [part, total] of [...ofWhich, ...channels.map((channel) => [channel, disclosed] as const)]) {
      yield boundMark(subject, cellAt(subject.report, part, 'count'), cellAt(subject.report, total, 'count'))
    }
    yield coverMark(subject)
  },
})

function boundMark(subject: Subject, part: Figure, total: Figure): Mark {
  const place = placeOf(subject, part.line)
  if (!isExact(part) || !isExact(total)) return unread(subject, [part, total])
  if (!Big(part.value).gt(total.value)) return tick('footed', place, spansOf([part, total]))
  return finding(
    'exceeds',
    {
      part: lineName(subject.form, part.line),
      value: part.value,
      line: lineName(subject.form, total.line),
      stated: total.value,
    },
    place,
    [...figureEvidence(subject.document, 'part', part), ...figureEvidence(subject.document, 'total', total)],
    { stated: total.value, expected: part.value, difference: Big(total.value).minus(part.value).toFixed() },
  )
}

/** An item is counted once however many channels carried it, so the channels together reach at least the items. */
function coverMark(subject: Subject): Mark {
  const total = cellAt(subject.report, disclosed, 'count')
  const parts = channels.map((channel) => cellAt(subject.report, channel, 'count'))
  const stated = parts.filter(isExact)
  if (!isExact(total) || stated.length < parts.length) return unread(subject, [total, ...parts])
  const sum = stated.reduce((before, part) => before.plus(part.value), Big(0))
  const difference = Big(total.value).minus(sum)
  if (!difference.gt(0)) return tick('footed', placeOf(subject, disclosed), spansOf([total, ...parts]))
  return finding(
    'uncovered',
    {
      line: lineName(subject.form, disclosed),
      stated: total.value,
      value: sum.toFixed(),
      difference: difference.toFixed(),
    },
    placeOf(subject, disclosed),
    [
      ...figureEvidence(subject.document, 'total', total),
      ...parts.flatMap((part) => figureEvidence(subject.document, 'part', part)),
    ],
    { class: 'query', stated: total.value, expected: sum.toFixed(), difference: difference.toFixed() },
  )
}

function unread(subject: Subject, figures: readonly Figure[]): Mark {
  const names = figures.filter((one) => !isExact(one)).map((one) => lineName(subject.form, one.line).zh)
  return untested('unread', placeOf(subject, figures[0]?.line ?? disclosed), { cells: names.join('、') })
}

function placeOf(subject: Subject, line: string) {
  return { section: subject.form.tables[0]?.section ?? null, line, column: 'count' }
}
