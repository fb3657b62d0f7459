/** Part eight: what could not be assessed, and why: what the file lost, images, figures that were not read, checks that could not run. */

import { columnName, lineName } from '../checks/place-names'
import type { Untested } from '../checks/outcome'
import { sectionStates } from '../words/states'
import { cell, columns, editableCell, paragraph, row, table } from './blocks'
import { count, refTo, told, word, type PaperContext } from './context'
import type { Block, Row, Runs } from './paper'
import { factsOf, numberCell, placeAndQuote } from './part-findings'
import { sectionName } from './places'
import { fixed, joined, referred } from './runs'
import { decidedOf, treatmentOf } from './treatment'

const words = {
  none: { zh: '已执行的检查均可评价。', en: 'Everything that was checked could be assessed.' },
  losses: { zh: '文件缺损', en: 'What the file lost' },
  number: { zh: '编号', en: 'No.' },
  place: { zh: '位置与原文', en: 'Place and quote' },
  matter: { zh: '情况', en: 'Matter' },
  asked: { zh: '请单位提供', en: 'Asked of the body' },
  untested: { zh: '未能完成的核对', en: 'Checks that could not be completed' },
  check: { zh: '检查', en: 'Check' },
  where: { zh: '涉及', en: 'Places' },
  reason: { zh: '原因', en: 'Reason' },
  notRun: { zh: '未能执行的检查', en: 'Checks that could not be carried out' },
  sections: {
    zh: '无法读取的部分：{list}。请提供可编辑原件。',
    en: 'Parts that could not be read: {list}. Provide the original in an editable form.',
  },
  section: { zh: '“{name}”（{state}）', en: '“{name}” ({state})' },
  places: { zh: '{n}处', en: '{n} {places}' },
  named: { zh: '{list}等{n}处', en: '{list} and others, {n} in all' },
} as const

export function notAssessable(context: PaperContext): readonly Block[] {
  const blocks = [...sectionsOf(context), ...lossesOf(context), ...untestedOf(context), ...notRunOf(context)]
  return blocks.length > 0 ? blocks : [paragraph('not-assessable:none', word(context, words.none))]
}

function sectionsOf(context: PaperContext): readonly Block[] {
  const { subject, language, mask } = context
  const unread = subject.report.sections.filter(({ state }) => state === 'unreadable' || state === 'lost')
  if (unread.length === 0) return []
  const names = unread.map(({ key, state }) =>
    told(context, words.section, {
      name: sectionName(subject, key, language, mask),
      state: sectionStates[state][language],
    }),
  )
  return [
    paragraph(
      'not-assessable:sections',
      told(context, words.sections, { list: joined(names, language === 'zh' ? '、' : ', ') }),
    ),
  ]
}

function lossesOf(context: PaperContext): readonly Block[] {
  const { losses } = context
  if (losses.length === 0) return []
  const head = [words.number, words.place, words.matter, words.asked].map((one) => word(context, one))
  const rows = losses.map((standing) => {
    const id = `losses:${standing.key}`
    return row(id, [
      numberCell(context, standing),
      cell(placeAndQuote(context, standing)),
      cell(factsOf(context, standing)),
      editableCell(`${id}:treatment`, treatmentOf(context, standing), decidedOf(context, standing)),
    ])
  })
  return [table('losses', word(context, words.losses), columns(11, 31, 36, 22), [head], rows)]
}

/** Places of one check that fail for the same words stand in one row. */
function untestedOf(context: PaperContext): readonly Block[] {
  const { subject, language } = context
  const { untested } = subject.run
  if (untested.length === 0) return []
  const groups = Map.groupBy(untested, ({ check, reason }) => `${check} ${shape(reason[language])}`)
  const rows: Row[] = []
  const ids = new Map<string, number>()
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    const n = (ids.get(first.check) ?? 0) + 1
    ids.set(first.check, n)
    rows.push(
      row(`untested:${first.check}:${n}`, [
        checkName(context, first),
        placesOf(context, group),
        referred(
          context.mask(first.reason[language]),
          refTo(context, 'untested', { check: first.check, of: 'reason' }),
        ),
      ]),
    )
  }
  const head = [words.check, words.where, words.reason].map((one) => word(context, one))
  return [table('untested', word(context, words.untested), columns(20, 34, 46), [head], rows)]
}

/** The reason without the names in it, so that places that fail alike come together. */
function shape(reason: string): string {
  return reason.replace(/“[^”]*”/g, '“”')
}

function checkName(context: PaperContext, { check, code }: Pick<Untested, 'check' | 'code'>): Runs {
  const name = context.checks.find(({ id }) => id === check)?.name[context.language] ?? check
  return joined([referred(code, refTo(context, 'untested', { check, of: 'code' })), fixed(name)], ' ')
}

/** More than these are counted. */
const most = 4

function placesOf(context: PaperContext, group: readonly Untested[]): Runs {
  const { subject, language, mask } = context
  const n = count(context, group.length, `untested:${group[0]?.check ?? ''}`)
  const names = group.slice(0, most).map(({ section, line, column }) => {
    const words_ = [
      line === undefined ? '' : lineName(subject.form, line)[language],
      column === undefined ? '' : columnName(subject.form, column)[language],
    ].filter((one) => one !== '')
    if (words_.length > 0) return fixed(words_.join(language === 'zh' ? '／' : ' / '))
    return section === null ? [] : sectionName(subject, section, language, mask)
  })
  const list = joined(names, language === 'zh' ? '、' : ', ')
  if (group.length <= most && list.length > 0) return list
  if (list.length > 0) return told(context, words.named, { list, n })
  return told(context, words.places, { n, places: group.length === 1 ? 'place' : 'places' })
}

function notRunOf(context: PaperContext): readonly Block[] {
  const { language } = context
  const stopped = context.assessed.filter(
    ({ assessment, reason }) => assessment === 'not-assessable' && reason !== null,
  )
  if (stopped.length === 0) return []
  const rows = stopped.map((one) =>
    row(`not-run:${one.check}`, [
      checkName(context, one),
      referred(one.reason?.[language] ?? '', refTo(context, 'untested', { check: one.check, of: 'outcome' })),
    ]),
  )
  const head = [words.check, words.reason].map((one) => word(context, one))
  return [table('not-run', word(context, words.notRun), columns(34, 66), [head], rows)]
}
