/** Builds a report of prose alone: title, introduction, sections and tail, as a check of wording gets it. */

import type { CheckSettings, Subject } from '../../src/shared/checks/check'
import { defaultCheckSettings } from '../../src/shared/checks/check'
import type { FormId, SectionKey } from '../../src/shared/forms/form'
import { formOf } from '../../src/shared/forms/index'
import type { BodyKind, Passage, Report, ReportSection, SectionState } from '../../src/shared/report/report'
import { aDocument } from './a-report'

export interface TextSpec {
  readonly form?: FormId
  readonly year?: number | null
  readonly title?: string
  readonly body?: string | null
  readonly bodyKind?: BodyKind
  readonly published?: string
  readonly signed?: string
  /** Between title and first heading. */
  readonly intro?: string
  /** Heading and text of the sections that stand in the report, in order; a text may have several lines. */
  readonly sections?: Readonly<Record<SectionKey, readonly [heading: string, text: string]>>
  /** Sections of the form in another state. */
  readonly states?: Readonly<Record<SectionKey, SectionState>>
  readonly tail?: string
  readonly settings?: CheckSettings
}

/** A subject whose text is `title ⏎ published ⏎ intro ⏎ heading ⏎ text … ⏎ tail ⏎ signed`. */
export function aText(spec: TextSpec = {}): Subject {
  const form = formOf(spec.form ?? '2019')
  const year = spec.year === undefined ? form.years.from : spec.year
  const body = spec.body === undefined ? '某县教育局' : spec.body
  let text = ''
  const line = (words: string): Passage => {
    const start = text.length
    text += `${words}\n`
    return { text: words, span: { start, end: start + words.length } }
  }
  const title = line(spec.title ?? `${body ?? ''}${year ?? ''}年政府信息公开工作年度报告`)
  const publishedLine = spec.published === undefined ? null : line(`发布时间：${spec.published}`)
  if (spec.intro !== undefined) line(spec.intro)
  const sections: ReportSection[] = Object.entries(spec.sections ?? {}).map(([key, [heading, words]], index) => {
    const headingSpan = line(heading).span
    if (words !== '') line(words)
    return {
      key,
      heading,
      headingSpan,
      state: spec.states?.[key] ?? (words === '' ? 'empty' : 'present'),
      span: { start: headingSpan.start, end: text.length - 1 },
      ordinal: index + 1,
    }
  })
  for (const [key, state] of Object.entries(spec.states ?? {})) {
    if (sections.every((one) => one.key !== key)) {
      sections.push({ key, heading: null, headingSpan: null, state, span: null, ordinal: null })
    }
  }
  if (spec.tail !== undefined) line(spec.tail)
  const signed = spec.signed === undefined ? null : line(spec.signed)
  const at = year === null ? -1 : title.text.indexOf(String(year))
  const report: Report = {
    title,
    body: { name: body, kind: spec.bodyKind ?? 'department', span: null },
    year,
    yearSpan: at < 0 ? null : { start: at, end: at + 4 },
    form: form.id,
    published: spec.published ?? null,
    publishedSpan: publishedLine === null ? null : { start: publishedLine.span.start + 5, end: publishedLine.span.end },
    signed,
    layout: 'none',
    sections,
    figures: [],
    labels: [],
    capture: [],
    extent: { start: 0, end: text.length },
  }
  return { document: aDocument(text), form, report, facts: [], settings: spec.settings ?? defaultCheckSettings }
}
