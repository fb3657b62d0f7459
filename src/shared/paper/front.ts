/** What stands above the parts: title, number and classification, marks that must not be overlooked, the address of a letter. */

import { columns, paragraph, row, table, underHeading } from './blocks'
import { refTo, told, word, type PaperContext } from './context'
import { saidTime, saidZone } from './dates'
import type { Block, Row, Runs } from './paper'
import { isRevised } from '../checks/authority'
import { fixed, oneLine, referred } from './runs'
import { templateNames, usualOutline } from './templates'
import { isStale } from '../review/state'

const words = {
  caption: { zh: '文件信息', en: 'About this paper' },
  number: { zh: '编号', en: 'No.' },
  classification: { zh: '密级', en: 'Classification' },
  version: { zh: '版本', en: 'Version' },
  written: { zh: '生成时间', en: 'Written' },
  writtenAt: { zh: '{at}（{zone}）', en: '{at} ({zone})' },
  notReviewed: {
    zh: '未经人工复核：本文件由程序按规则生成，所列均为机检提示。',
    en: 'Not reviewed by a person: this paper was written by rules, and everything in it is a hit of the checks.',
  },
  dependent: { zh: '未经独立复核', en: 'Without independent review' },
  addressee: { zh: '{name}：', en: 'To {name}:' },
  yourBody: { zh: '你单位', en: 'your body' },
  letter: {
    zh: '根据《中华人民共和国政府信息公开条例》{article}和{form}，我们对你单位《{title}》进行了复核。现将需要整改和说明的事项反馈如下。',
    en: 'Under the 中华人民共和国政府信息公开条例 {article} and {form}, we have reviewed your report “{title}”. The matters to be corrected and explained are as follows.',
  },
  article47: { zh: '第四十七条', en: 'art. 47' },
  article: { zh: '有关规定', en: '' },
  custom: { zh: '当年有关要求', en: 'the requirements of that year' },
} as const

export function titleOf(context: PaperContext): Runs {
  const { template, language, outline } = context
  const own = outline?.title[language] ?? ''
  return own === '' ? fixed(templateNames[template][language]) : referred(own, { kind: 'act', of: 'title' })
}

/** Short enough for the head of every page. */
export function runningHeadOf({ subject, mask }: PaperContext, title: Runs): string {
  const body = subject.report.body.name
  const year = subject.report.year
  const of = body === null ? '' : mask(oneLine(body))
  return [title.map(({ text }) => text).join(''), `${of}${year === null ? '' : ` ${year}`}`.trim()]
    .filter((one) => one !== '')
    .join(' · ')
}

export function front(context: PaperContext): readonly Block[] {
  const { outline: given, template, language, writing, review } = context
  const outline = given ?? usualOutline(template)
  const rows: Row[] = []
  const add = (of: string, label: Runs, value: Runs): void => {
    if (value.length > 0) rows.push(row(`front:${of}`, [label, value]))
  }
  const number = filledNumber(context, outline.number)
  add('number', word(context, words.number), referred(number, { kind: 'act', of: 'number' }))
  add(
    'classification',
    word(context, words.classification),
    referred(outline.classification[language], { kind: 'act', of: 'classification' }),
  )
  add('version', word(context, words.version), referred(outline.version, { kind: 'act', of: 'version' }))
  const at = referred(saidTime(writing.at, writing.offset, language), { kind: 'written', of: 'at' })
  add(
    'written',
    word(context, words.written),
    told(context, words.writtenAt, { at, zone: referred(saidZone(writing.offset), { kind: 'written', of: 'zone' }) }),
  )
  const blocks: Block[] = [underHeading(table('front', word(context, words.caption), columns(24, 76), [], rows))]
  if (review === null) blocks.push(paragraph('front:not-reviewed', word(context, words.notReviewed), 'banner'))
  else if (isDependent(context)) blocks.push(paragraph('front:dependent', word(context, words.dependent), 'banner'))
  if (template === 'rectification') blocks.push(...letter(context, outline.addressee[language]))
  return blocks
}

/** Empty outside of an engagement, which is what numbers papers. */
function filledNumber({ subject, review }: PaperContext, number: string): string {
  if (review === null) return ''
  const year = subject.report.year ?? ''
  const n = String(review.number).padStart(3, '0')
  return number.split('{year}').join(String(year)).split('{n}').join(n)
}

/** Somebody signed two stages of the same thing, and the signature still holds. */
export function isDependent({ review }: PaperContext): boolean {
  if (review === null) return false
  const signed = review.state.reports[review.reportId]?.signOffs ?? []
  return signed.some((one) => !one.independent && !isStale(one, review.reading))
}

function letter(context: PaperContext, addressee: string): readonly Block[] {
  const { subject, mask } = context
  const { report, form } = subject
  const body =
    report.body.name === null
      ? null
      : referred(mask(oneLine(report.body.name)), refTo(context, 'report', { of: 'body' }))
  const to =
    addressee === '' ? (body ?? word(context, words.yourBody)) : referred(addressee, { kind: 'act', of: 'addressee' })
  const title = report.title === null ? '' : mask(oneLine(report.title.text))
  return [
    paragraph('front:addressee', told(context, words.addressee, { name: to })),
    paragraph(
      'front:letter',
      told(context, words.letter, {
        article: word(context, isRevised(report.year) ? words.article47 : words.article),
        form: form.id === '2008' ? word(context, words.custom) : fixed(form.authority),
        title: referred(title, refTo(context, 'report', { of: 'title' })),
      }),
    ),
  ]
}
