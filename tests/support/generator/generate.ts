/** Makes one consistent report from a seed: every identity of its form holds, and so does every tie of its prose. */

import type { FormId } from '../../../src/shared/forms/form'
import { formOf } from '../../../src/shared/forms/index'
import type { BodySort } from './bodies'
import { bodyOf } from './bodies'
import type { Chance } from './chance'
import { chanceOf } from './chance'
import type { Counts, Scale } from './figures'
import { applicationFigures, disclosureFigures, disputeFigures, statisticsFigures } from './figures'
import type { Cells, GeneratedReport, GeneratedSection, Passage } from './model'
import { applicationsPassage, receivedAgain } from './prose/applications'
import { disputesPassage } from './prose/disputes'
import {
  feePassage,
  introduction,
  otherPassages,
  pageAfter,
  pageBefore,
  problemPassages,
  published,
  statisticsApplications,
  statisticsDisputes,
} from './prose/frame'
import { decoyPassage, noisePassage } from './prose/noise'
import { documentsPassage, explanationsPassage, publishedPassage } from './prose/publishing'
import type { World } from './prose/world'
import { continuing, openedBy } from './continue'
import { count } from './prose/world'
import { loose, say } from './say'

export interface Wish {
  readonly form?: FormId
  readonly sort?: BodySort
  readonly scale?: Scale
  readonly year?: number
  /** The report before this one: same body, and all that is carried forward continues. */
  readonly after?: GeneratedReport
}

const years: Readonly<Record<FormId, readonly number[]>> = {
  '2008': [2009, 2010, 2011, 2012, 2013],
  '2014': [2014, 2015, 2016, 2017, 2018],
  '2019': [2019, 2020],
  '2021': [2021, 2022, 2023, 2024],
}

const scales: Readonly<Record<BodySort, readonly Scale[]>> = {
  city: ['some', 'many', 'many'],
  county: ['few', 'some', 'some', 'many'],
  department: ['none', 'none', 'few', 'few', 'some'],
  office: ['none', 'few', 'some'],
  township: ['none', 'none', 'few'],
  street: ['none', 'none', 'few'],
}

/** Same seed and wish, same report. */
export function generate(seed: number, wish: Wish = {}): GeneratedReport {
  const chance = chanceOf(seed)
  const form = wish.form ?? chance.pick<FormId>(['2019', '2021', '2021'])
  const sort =
    wish.sort ?? chance.pick<BodySort>(['city', 'county', 'department', 'department', 'office', 'township', 'street'])
  const body = wish.after?.body ?? bodyOf(chance, sort)
  const year = wish.year ?? chance.pick(years[form])
  const scale = wish.scale ?? chance.pick(scales[sort])
  const counts = openedBy(wish.after, countsOf(chance, form, scale))
  const ownDisclosure = form === '2019' || form === '2021' ? disclosureFigures(chance, form, body, scale) : {}
  const disclosure = continuing(wish.after, form, ownDisclosure)
  const world: World = { chance, form, year, body, scale, counts, disclosure }
  const date = published(world)
  return {
    seed,
    form,
    year,
    body,
    title: titleOf(world),
    before: pageBefore(world, date.iso),
    after: pageAfter(world),
    introduction: introduction(world),
    sections: form === '2019' || form === '2021' ? sectionsOf(world) : olderSections(world),
    cells: { ...cellsOf(counts), ...disclosure },
    labels: {},
    signature: chance.odds(0.7) ? [body.name, date.words] : [date.words],
  }
}

function countsOf(chance: Chance, form: FormId, scale: Scale): Counts {
  if (form === '2008') return {}
  if (form === '2014') return statisticsFigures(chance, scale)
  return { ...applicationFigures(chance, form, scale), ...disputeFigures(chance, scale) }
}

function cellsOf(counts: Counts): Cells {
  return Object.fromEntries(
    Object.entries(counts).map(([line, row]) => [
      line,
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value)])),
    ]),
  )
}

function titleOf({ chance, body, year }: World): string {
  return chance.pick([
    `${body.name}${year}年政府信息公开工作年度报告`,
    `${body.name}${year}年度政府信息公开工作年度报告`,
    `${body.name}${year}年政府信息公开工作年度报告`,
    `${year}年${body.name}政府信息公开工作年度报告`,
  ])
}

function headingsOf(form: FormId): readonly { readonly key: string; readonly heading: string }[] {
  return formOf(form).sections.map(({ key, ordinal, heading }) => ({ key, heading: `${ordinal}、${heading}` }))
}

function sectionsOf(world: World): readonly GeneratedSection[] {
  const { chance, form } = world
  const overview = overviewOf(world)
  return headingsOf(form).map(({ key, heading }): GeneratedSection => {
    const section = { key, heading, passages: [], table: null, closing: [] }
    switch (key) {
      case 'overview':
        return { ...section, passages: overview }
      case 'applications': {
        const again = chance.odds(0.2) ? receivedAgain(world) : null
        return { ...section, table: key, closing: again === null ? [] : [again] }
      }
      case 'disputes':
        return { ...section, table: key, closing: chance.odds(0.25) ? [disputesPassage(world)] : [] }
      case 'disclosure':
        return { ...section, table: key }
      case 'problems':
        return { ...section, passages: problemPassages(world) }
      default:
        return { ...section, passages: otherPassages(world) }
    }
  })
}

/** Section one: the five elements, each with its facts and with sentences around them. */
function overviewOf(world: World): readonly Passage[] {
  const { chance } = world
  const elements: readonly (readonly [string, readonly (Passage | null)[]])[] = [
    [
      '主动公开',
      [
        chance.odds(0.85) ? publishedPassage(world) : null,
        chance.odds(0.4) ? explanationsPassage(world) : null,
        chance.odds(0.6) ? documentsPassage(world) : null,
        chance.odds(0.6) ? noisePassage(world) : null,
      ],
    ],
    [
      '依申请公开',
      [
        chance.odds(0.9) ? applicationsPassage(world) : noisePassage(world),
        decoyOf(world),
        chance.odds(0.5) ? disputesPassage(world) : null,
      ],
    ],
    ['政府信息管理', [noisePassage(world), chance.odds(0.4) ? noisePassage(world) : null]],
    [chance.pick(['政府信息公开平台建设', '平台建设']), [noisePassage(world), noisePassage(world)]],
    ['监督保障', [noisePassage(world), chance.odds(0.6) ? noisePassage(world) : null]],
  ]
  const style = chance.pick(['（一）', '(一)', 'bare', 'own-line'] as const)
  return elements.flatMap(([name, sentences], index): readonly Passage[] => {
    const text = sentences.filter((one) => one !== null).flat()
    const ordinal = '一二三四五'.charAt(index)
    if (style === 'own-line') return [[`（${ordinal}）${name}`], text]
    if (style === 'bare') return [text]
    return [[style === '(一)' ? `(${ordinal})${name}情况。` : `（${ordinal}）${name}。`, ...text]]
  })
}

function decoyOf(world: World): Passage | null {
  const isBusy = count(world, 'applications.received') > 20
  return isBusy && world.chance.odds(0.35) ? decoyPassage(world) : null
}

function olderSections(world: World): readonly GeneratedSection[] {
  const { form } = world
  return headingsOf(form).map(({ key, heading }): GeneratedSection => {
    const section = { key, heading, passages: [] as readonly Passage[], table: null, closing: [] }
    switch (key) {
      case 's1':
        return { ...section, passages: [noisePassage(world), noisePassage(world)] }
      case 's2':
        return { ...section, passages: [publishedPassage(world), explanationsPassage(world), noisePassage(world)] }
      case 's3':
        return {
          ...section,
          passages: [form === '2014' ? statisticsApplications(world) : untied(narrativeApplications(world))],
        }
      case 's4':
        return { ...section, passages: [feePassage(world)] }
      case 's5':
        return { ...section, passages: [form === '2014' ? statisticsDisputes(world) : untied(disputesPassage(world))] }
      case 's6':
        return { ...section, passages: problemPassages(world) }
      default:
        return form === '2014'
          ? { ...section, passages: [say('附表：政府信息公开情况统计表', {})], table: 'statistics' }
          : { ...section, passages: [say('无其他需要报告的事项。', {})] }
    }
  })
}

/** The narrative era has no table, yet its applications add up over channels and outcomes. */
function narrativeApplications(world: World): Passage {
  const { chance } = world
  const scale = chance.pick<Scale>(['none', 'few', 'some'])
  const figures = applicationFigures(chance, '2019', scale)
  const opening = {
    ...figures,
    'applications.brought-forward': { total: 0 },
    'applications.carried-forward': { total: 0 },
  }
  const received = figures['applications.received'] ?? {}
  const isClosed = figures['applications.processed']?.['total'] === received['total']
  return applicationsPassage({ ...world, form: '2019', counts: isClosed ? opening : {} })
}

/** Where the form has no table, what would be tied to one stands alone. */
function untied(passage: Passage): Passage {
  return passage.map((piece) =>
    typeof piece !== 'string' && (piece.claim.kind === 'tied' || piece.claim.group === 'completion')
      ? loose(piece.printed)
      : piece,
  )
}
