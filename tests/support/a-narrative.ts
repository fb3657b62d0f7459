/** Writes the prose of a consistent report in the manner of real ones, with a place for every number, so that one can be altered. */

import type { ReportSpec } from './a-report'
import { aRow } from './a-report'

/** A number of the prose, and the codes of the checks that must see it altered: at least one of them. */
export interface Slot {
  readonly value: number
  readonly codes: readonly string[]
}

export type Piece = string | Slot

/** The figures of one year, consistent by construction. */
export interface Year {
  readonly year: number
  /** Received, by natural persons and the five kinds of organisations. */
  readonly received: readonly number[]
  readonly broughtForward: readonly number[]
  /** Granted, partly granted, refused, unavailable, unprocessed, other: of all applicants. */
  readonly results: readonly number[]
  readonly carriedForward: number
  /** Upheld, corrected, other, pending: of reconsiderations, lawsuits, lawsuits after reconsideration. */
  readonly disputes: readonly (readonly number[])[]
  readonly documents: { readonly made: number; readonly repealed: number; readonly inForce: number }
  readonly published: readonly number[]
  readonly lastYear: number
}

export const sumOf = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

const text = (
  strings: TemplateStringsArray,
  ...values: readonly (number | Piece | readonly Piece[])[]
): readonly Piece[] =>
  strings.flatMap((words, index): readonly Piece[] => {
    const value = values[index]
    if (value === undefined) return [words]
    if (typeof value === 'number') return [words, String(value)]
    return typeof value === 'object' && 'length' in value ? [words, ...value] : [words, value]
  })

const slot = (value: number, ...codes: readonly string[]): Slot => ({ value, codes })

/** Each style writes the same year in other words; all are modelled on published reports. */
export const applicationStyles: readonly ((one: Year) => readonly Piece[])[] = [
  (one) => {
    const { all, organisations, done, before } = totals(one)
    return text`${one.year}年，全县共收到政府信息公开申请${slot(all, 'NT-01', 'NA-01')}件（自然人${slot(one.received[0] ?? 0, 'NA-01', 'NT-01')}件，法人或其他组织${slot(organisations, 'NA-01', 'NT-01')}件），结转上年度${slot(before, 'NT-03')}件，办结${slot(done, 'NT-02')}件，其中${results(one, '件')}，结转下年度继续办理${slot(one.carriedForward, 'NT-03')}件。`
  },
  (one) => {
    const { all, done, before } = totals(one)
    return text`${one.year}年度新收政府信息公开申请${slot(all, 'NT-01', 'NA-01')}件，上年结转${slot(before, 'NT-03', 'NA-01')}件，共计${slot(all + before, 'NA-01')}件。已办结${slot(done, 'NT-02')}件，结转下年度${slot(one.carriedForward, 'NT-03')}件。`
  },
  (one) => {
    const { all, done } = totals(one)
    const [network, letter, desk] = channels(all)
    return text`本年度我县受理依申请公开${slot(all, 'NT-01', 'NA-01')}件,其中网上申请${slot(network, 'NA-01')}件,信函申请${slot(letter, 'NA-01')}件,当面申请${slot(desk, 'NA-01')}件。办理答复方面，共答复${slot(done, 'NT-02', 'NA-01')}件，其中：${results(one, '件')}。`
  },
  (one) => {
    const { all, done } = totals(one)
    const [network, letter, desk] = channels(all)
    return text`2、依申请公开情况。全年收到依申请公开 ${slot(all, 'NT-01', 'NA-01')} 件,办结数 ${slot(done, 'NT-02')} 件。从申请方式看，网络申请${slot(network, 'NA-01')}件，邮寄申请${slot(letter, 'NA-01')}件，现场申请${slot(desk, 'NA-01')}件。`
  },
  (one) => {
    const { all, before } = totals(one)
    return text`${one.year}年，全县各级行政机关共收到政府信息公开申请${slot(all + before, 'NT-01', 'NA-01')}件（含上年结转${slot(before, 'NT-03')}件），有${slot(one.carriedForward, 'NT-03')}件结转下年度继续办理。`
  },
]

export const disputeStyles: readonly ((one: Year) => readonly Piece[])[] = [
  (one) => {
    const [reconsideration, direct, later] = one.disputes.map((row) => slot(sumOf(row), 'NT-06', 'NA-01'))
    return text`本年度因政府信息公开被申请行政复议${reconsideration ?? ''}件，其中${verdicts(one.disputes[0] ?? [])}。行政诉讼案件${slot(sumOf((one.disputes[1] ?? []).concat(one.disputes[2] ?? [])), 'NT-06', 'NA-01')}件，其中未经复议直接起诉${direct ?? ''}件，复议后起诉${later ?? ''}件。`
  },
  (one) => {
    const total = sumOf(one.disputes[0] ?? [])
    return text`全县收到政府信息公开行政复议${slot(total, 'NT-06', 'NA-01')}件，${verdicts(one.disputes[0] ?? [])}。`
  },
]

export const otherStyles: readonly ((one: Year) => readonly Piece[])[] = [
  (one) => {
    const [website, wechat, weibo] = one.published
    return text`全年共主动公开政府信息${slot(sumOf(one.published), 'NA-01')}条，其中通过政府网站公开${slot(website ?? 0, 'NA-01')}条、政务微信${slot(wechat ?? 0, 'NA-01')}条、微博${slot(weibo ?? 0, 'NA-01')}条。`
  },
  (one) =>
    text`${one.year}年，制发行政规范性文件${slot(one.documents.made, 'NT-07')}件，废止${slot(one.documents.repealed, 'NT-07')}件，现行有效行政规范性文件${slot(one.documents.inForce, 'NT-07')}件。`,
  (one) => {
    const total = sumOf(one.published)
    const change = total - one.lastYear
    return change >= 0
      ? text`${one.year}年主动公开政府信息${slot(total, 'NA-03')}条，较${one.year - 1}年的${slot(one.lastYear, 'NA-03')}条增加${slot(change, 'NA-03')}条。`
      : text`${one.year}年主动公开政府信息${slot(total, 'NA-03')}条，较${one.year - 1}年的${slot(one.lastYear, 'NA-03')}条减少${slot(-change, 'NA-03')}条。`
  },
]

function totals(one: Year) {
  const all = sumOf(one.received)
  return {
    all,
    organisations: sumOf(one.received.slice(1)),
    done: sumOf(one.results),
    before: sumOf(one.broughtForward),
  }
}

function channels(all: number): readonly [number, number, number] {
  const letter = Math.floor(all / 4)
  const desk = Math.floor(all / 9)
  return [all - letter - desk, letter, desk]
}

const resultWords = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理']
const results = (one: Year, counter: string): readonly Piece[] =>
  one.results.flatMap((value, index) => [
    `${index === 0 ? '' : '、'}${resultWords[index] ?? ''}`,
    slot(value, 'NT-05', 'NA-01'),
    counter,
  ])

const verdictWords = ['结果维持', '结果纠正', '其他结果', '尚未审结']
const verdicts = (row: readonly number[]): readonly Piece[] =>
  row.flatMap((value, index) => [
    `${index === 0 ? '' : '，'}${verdictWords[index] ?? ''}`,
    slot(value, 'NT-06', 'NA-01'),
    '件',
  ])

/** The prose as printed; `altered` replaces the number of one slot by its place among the slots. */
export function printedOf(
  pieces: readonly Piece[],
  altered?: { readonly slot: number; readonly value: number },
): string {
  let index = -1
  return pieces
    .map((piece) => {
      if (typeof piece !== 'object') return String(piece)
      index += 1
      return String(altered?.slot === index ? altered.value : piece.value)
    })
    .join('')
}

export const slotsOf = (pieces: readonly Piece[]): readonly Slot[] =>
  pieces.filter((piece) => typeof piece === 'object')

/** The report whose tables hold the year's figures and whose section one holds the prose. */
export function specOf(one: Year, prose: string, disputesProse = ''): ReportSpec {
  const row = (values: readonly number[]) => aRow(...[...values, sumOf(values)].map(String))
  const whole = (value: number) => row([value, 0, 0, 0, 0, 0])
  const [granted = 0, partly = 0, refused = 0, unavailable = 0, unprocessed = 0, other = 0] = one.results
  const dispute = (values: readonly number[]) =>
    Object.fromEntries(
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((column, index) => [
        column,
        String(values[index] ?? sumOf(values)),
      ]),
    )
  return {
    form: '2021',
    year: one.year,
    body: '某县人民政府',
    prose: {
      overview: prose,
      problems: '政策解读的形式还不够丰富，下一步将加强业务培训。',
      other: '本年度未收取信息处理费。',
      ...(disputesProse === '' ? {} : { disputes: disputesProse }),
    },
    cells: {
      'applications.received': row(one.received),
      'applications.brought-forward': row(one.broughtForward),
      'applications.granted': whole(granted),
      'applications.partly-granted': whole(partly),
      'applications.refused.third-party': whole(Math.floor(refused / 2)),
      'applications.refused.process': whole(refused - Math.floor(refused / 2)),
      'applications.unavailable.not-held': whole(unavailable),
      'applications.unprocessed.repeated': whole(unprocessed),
      'applications.other.else': whole(other),
      'applications.processed': whole(sumOf(one.results)),
      'applications.carried-forward': whole(one.carriedForward),
      'disputes.reconsideration': dispute(one.disputes[0] ?? []),
      'disputes.litigation': dispute(one.disputes[1] ?? []),
      'disputes.litigation-after-reconsideration': dispute(one.disputes[2] ?? []),
      'disclosure.normative-documents': {
        made: String(one.documents.made),
        repealed: String(one.documents.repealed),
        'in-force': String(one.documents.inForce),
      },
    },
  }
}
