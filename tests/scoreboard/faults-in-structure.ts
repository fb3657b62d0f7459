/** Faults of form: labels, headings, sections, dates and names. */

import type { FormTable } from '../../src/shared/forms/form'
import { formOf } from '../../src/shared/forms/index'
import type { Chance } from '../support/generator/chance'
import type { GeneratedReport, GeneratedSection, Passage } from '../support/generator/model'
import { textOf } from '../support/generator/model'
import type { Fault } from './fault'

/** One character dropped, doubled or replaced, never the number in front of the label. */
export function misprinted(label: string, chance: Chance): { readonly text: string; readonly how: string } | null {
  const places = [...label].flatMap((one, index) => (/[一-龥]/.test(one) && index >= numbering(label) ? [index] : []))
  if (places.length < 4) return null
  const at = chance.pick(places)
  const how = chance.pick(['dropped', 'replaced', 'doubled'] as const)
  const by =
    how === 'dropped'
      ? ''
      : how === 'doubled'
        ? label.charAt(at) + label.charAt(at)
        : chance.pick([...'的己由即案政'].filter((one) => one !== label.charAt(at)))
  return { text: label.slice(0, at) + by + label.slice(at + 1), how }
}

function numbering(label: string): number {
  return /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+\.)/.exec(label)?.[0].length ?? 0
}

/** Every row label and column label of the report's tables, one character off. */
export function* labelSlips(report: GeneratedReport, chance: Chance): Generator<Fault> {
  for (const table of formOf(report.form).tables) {
    for (const [key, label] of labelsOf(table)) {
      const slip = misprinted(label, chance)
      if (slip === null) continue
      yield {
        family: 'labels',
        kind: `${key.startsWith('line') ? 'row label' : 'column label'} ${slip.how}`,
        report: { ...report, labels: { [key]: slip.text } },
        codes: ['FM-02'],
        note: `${label} → ${slip.text}`,
        sections: [table.section],
      }
    }
  }
  // Before 2019 no wording was prescribed.
  if (report.form === '2014' || report.form === '2008') return
  for (const [index, section] of report.sections.entries()) {
    const slip = misprinted(section.heading, chance)
    if (slip === null) continue
    yield {
      family: 'labels',
      kind: `heading ${slip.how}`,
      report: withSection(report, index, { ...section, heading: slip.text }),
      codes: ['FM-08'],
      note: `${section.heading} → ${slip.text}`,
      sections: [section.key],
    }
  }
}

function labelsOf(table: FormTable): readonly (readonly [string, string])[] {
  return table.blocks.flatMap((block, index) => [
    ...block.columns.map(
      (column) => [`column ${table.id === 'disclosure' ? index : 0} ${column.id}`, column.label] as const,
    ),
    ...block.lines.map((line) => [`line ${line.id}`, line.label] as const),
  ])
}

function withSection(report: GeneratedReport, index: number, section: GeneratedSection): GeneratedReport {
  return { ...report, sections: report.sections.with(index, section) }
}

export function* sectionFaults(report: GeneratedReport, chance: Chance): Generator<Fault> {
  if (report.form !== '2019' && report.form !== '2021') return
  const base = { family: 'structure' } as const
  for (const [index, section] of report.sections.entries()) {
    const sections = [section.key]
    const { table } = section
    yield {
      ...base,
      kind: 'section left out',
      report: without(report, index),
      codes: ['ST-01'],
      note: section.heading,
      sections,
    }
    // A gap in the middle, with the part still announced, is as likely the conversion's loss (domain 4.10).
    yield {
      ...base,
      kind: 'section lost',
      report: { ...report, sections: report.sections.toSpliced(index, 1) },
      codes: ['ST-01', 'EX-01', 'ST-03'],
      note: section.heading,
      sections,
    }
    const empty = withSection(report, index, { ...section, passages: [], table: null, closing: [] })
    yield { ...base, kind: 'section empty', report: empty, codes: ['ST-02'], sections }
    if (table === null) continue
    yield {
      ...base,
      kind: 'image for a table',
      report: withSection(report, index, {
        ...section,
        passages: [['![](images/table.png)']],
        table: null,
        closing: [],
      }),
      codes: ['FM-01'],
      sections,
      shownIn: (layout) => layout.extension !== 'html',
    }
  }
  const [a, b] = [report.sections[4], report.sections[5]]
  if (a !== undefined && b !== undefined) {
    yield {
      ...base,
      kind: 'section numbering',
      report: withSection(report, 5, { ...b, heading: b.heading.replace('六、', '七、') }),
      codes: ['ST-03'],
      sections: [b.key],
    }
    yield {
      ...base,
      kind: 'gap in an enumeration',
      report: withSection(report, 4, {
        ...a,
        passages: [
          [
            '一是公开意识有待增强，主动性不够；三是队伍力量薄弱，人员调整频繁。下一步，将加强培训，充实人员，健全制度，提升公开质量和水平。',
          ],
        ],
      }),
      codes: ['ST-04'],
      sections: [a.key],
    }
    yield {
      ...base,
      kind: 'problems denied',
      report: withSection(report, 4, { ...a, passages: [['无。']] }),
      codes: ['ST-07', 'ST-02'],
      sections: [a.key],
    }
    if (report.year >= 2021) {
      yield {
        ...base,
        kind: 'fee statement missing',
        report: withSection(report, 5, { ...b, passages: [['无其他需要报告的事项。']] }),
        codes: ['ST-08'],
        sections: [b.key],
      }
    }
  }
  if (report.form === '2019') {
    yield {
      ...base,
      kind: 'wrong form',
      report: elsewhen(report, 2022),
      codes: ['ST-10'],
      sections: ['disclosure', 'applications', 'overview', 'other', 'disputes', 'problems'],
    }
  }
  yield* frameFaults(report, chance)
}

/** Left out by the body itself: the others are numbered without a gap, and the introduction does not announce it. */
function without(report: GeneratedReport, index: number): GeneratedReport {
  const name = report.sections[index]?.heading.slice(2) ?? ''
  const sections = report.sections
    .toSpliced(index, 1)
    .map((one, at) => ({ ...one, heading: `${'一二三四五六'.charAt(at)}、${one.heading.slice(2)}` }))
  const introduction = report.introduction.map((one): Passage => [
    textOf(one)
      .replace(new RegExp(`、?${name}`), '')
      .replace('六个', '五个'),
  ])
  return { ...report, sections, introduction }
}

/** The same report, dated in another year throughout. */
function elsewhen(report: GeneratedReport, year: number): GeneratedReport {
  const moved = (text: string): string =>
    text
      .replaceAll(String(report.year + 1), '@next@')
      .replaceAll(String(report.year), String(year))
      .replaceAll('@next@', String(year + 1))
  const passages = (all: readonly Passage[]): readonly Passage[] => all.map((one) => [moved(textOf(one))])
  return {
    ...report,
    title: moved(report.title),
    before: report.before.map(moved),
    signature: report.signature.map(moved),
    introduction: passages(report.introduction),
    sections: report.sections.map((one) => ({
      ...one,
      passages: passages(one.passages),
      closing: passages(one.closing),
    })),
  }
}

function* frameFaults(report: GeneratedReport, chance: Chance): Generator<Fault> {
  const base = { family: 'identity and time' } as const
  const { year } = report
  const dated = (from: RegExp, to: string): readonly string[] => report.before.map((line) => line.replace(from, to))
  yield {
    ...base,
    kind: 'published late',
    report: { ...report, before: dated(/\d{4}-\d\d-\d\d/, `${year + 1}-05-${chance.int(10, 28)}`) },
    codes: ['TL-01'],
  }
  if (report.introduction.length > 0) {
    const replaced = (from: string | RegExp, to: string): readonly Passage[] =>
      report.introduction.map((one) => [textOf(one).replaceAll(from, to)])
    yield {
      ...base,
      kind: 'statistics period of another year',
      report: { ...report, introduction: replaced(new RegExp(`${year}年(?=1月1日|12月31日)`, 'g'), `${year - 1}年`) },
      codes: ['TL-02'],
    }
    yield {
      ...base,
      kind: 'statistics period missing',
      report: {
        ...report,
        introduction: replaced(
          /(?:本报告)?(?:中)?所列数据[^。]*。|统计(?:期限|时限)为[^。]*。|，统计期限为[^。]*/g,
          '',
        ),
      },
      codes: ['TL-02'],
    }
    yield {
      ...base,
      kind: 'contact data missing',
      report: {
        ...report,
        introduction: report.introduction.map((one) => [
          textOf(one).split(/如对本报告|本报告电子版|如有疑问/)[0] ?? '',
        ]),
      },
      codes: ['TL-06'],
    }
  }
  yield {
    ...base,
    kind: 'date cut off',
    report: { ...report, signature: [...report.signature.slice(0, -1), `${year + 1}年1月 13`] },
    codes: ['TL-05'],
  }
  yield {
    ...base,
    kind: 'title of another report',
    report: { ...report, title: report.title.replace('政府信息公开工作', '政务公开') },
    codes: ['TL-04'],
  }
  const [overview] = report.sections
  if (overview === undefined) return
  const added = (words: string): GeneratedReport =>
    withSection(report, 0, { ...overview, passages: [...overview.passages, [words]] })
  yield {
    ...base,
    kind: 'statement of another year',
    report: added(`${year - 2}年，我单位认真贯彻条例，主动公开政府信息${chance.int(20, 900)}条。`),
    codes: ['TL-03'],
    passage: `${year - 2}年，我单位认真贯彻条例`,
  }
  const wording = { family: 'wording' } as const
  const said = (kind: string, words: string, codes: readonly string[]): Fault => ({
    ...wording,
    kind,
    report: added(words),
    codes,
    passage: words,
  })
  yield said('personal data', `申请人张某某（身份证号${identityNumber(chance)}）提出的申请已依法答复。`, ['TX-07'])
  yield said('template residue', '××局（此处填写单位名称）认真落实政务公开各项要求。', ['TX-04'])
  yield said('unbalanced marks', '积极开展“政府开放日活动，邀请群众走进机关。', ['TX-06'])
  yield said('outdated wording', '坚持以公开为原则、不公开为例外，不断拓展公开范围。', ['TX-02'])
  yield said('vague time', '今年以来，认真落实政务公开各项要求，取得积极成效。', ['TX-05'])
}

/** Of nobody, with the check digit that the standard (GB 11643) asks for. */
function identityNumber(chance: Chance): string {
  const digits = `110101${chance.int(1960, 1999)}0${chance.int(1, 9)}${chance.int(10, 28)}${chance.int(100, 999)}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((all, weight, index) => all + weight * Number(digits[index]), 0)
  return digits + '10X98765432'.charAt(sum % 11)
}
