/** Recognises which official form a document follows, from the words of its tables, its year and its headings. */

import type { SourceDocument } from '../document/document'
import { normalise } from '../text/normalise'
import type { FormId } from './form'
import { forms } from './index'
import { findTitle, yearIn } from './title'

/** One piece of evidence: a year named, header words of one form only, headings of its sections, or the title's wording. */
export interface FormReason {
  readonly kind: 'year' | 'mark' | 'heading' | 'title'
  /** As found, normalised. */
  readonly words: string
}

export interface FormCandidate {
  readonly form: FormId
  /** Higher is better; header words weigh more than the year, since a table of another year is a finding of its own. */
  readonly score: number
  readonly reasons: readonly FormReason[]
}

/** Words that name the report in its own text, where no title line was captured. */
const namesItself = /(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:情况)?(?:年度(?:工作)?报告|年报)/
const yearInText =
  /(20\d\d)年(?:度)?(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:年度)?(?:年)?报告|(?:统计(?:期限|时限|时间|数据)[^。]{0,16}?)(20\d\d)年1月1日/

/** The text looked at for a report's own name, beyond its title. */
const beginning = 4000

/**
 * Forms that the document may follow, best first; empty where it is no annual report. When the year asks for one form
 * and the tables show another, the one shown comes first (domain 1.2: ST-10 says so then, and no label is blamed).
 */
export function recogniseForm(document: SourceDocument): readonly FormCandidate[] {
  const text = normalise(document.text)
  const title = findTitle(document)
  const start = text.slice(0, beginning)
  const headings = evidence.map((one) => wordsIn(text, one.headings))
  const marks = evidence.map((one) => wordsIn(text, one.marks))
  const named = title !== null || namesItself.test(start)
  const mostHeadings = Math.max(...headings.map((found) => found.length))
  const mostMarks = Math.max(...marks.map((found) => found.length))
  const isReport =
    (title !== null && title.text.length > 0) ||
    (named && (mostHeadings >= 2 || mostMarks >= 2)) ||
    (mostHeadings >= 3 && mostMarks >= 2)
  if (!isReport) return []
  const year = title?.year ?? yearOfText(start)
  const candidates = forms.map((form, at): FormCandidate => {
    const reasons: FormReason[] = []
    if (title !== null) reasons.push({ kind: 'title', words: title.text })
    const inYear = year !== null && year >= form.years.from && (form.years.to === null || year <= form.years.to)
    if (inYear) reasons.push({ kind: 'year', words: String(year) })
    for (const mark of marks[at] ?? []) reasons.push({ kind: 'mark', words: mark })
    for (const heading of headings[at] ?? []) reasons.push({ kind: 'heading', words: heading })
    const score =
      (inYear ? 3 : 0) + 2 * Math.min(marks[at]?.length ?? 0, 4) + Math.min(headings[at]?.length ?? 0, 6) / 4
    return { form: form.id, score, reasons }
  })
  const found = candidates.filter((one) => one.reasons.some((reason) => reason.kind !== 'title'))
  const ranked = (found.length > 0 ? found : candidates).toSorted(
    (a, b) => b.score - a.score || b.form.localeCompare(a.form, 'en'),
  )
  return ranked
}

interface Wording {
  readonly words: string
  readonly normalised: string
}

const wording = (words: string): Wording => ({ words, normalised: normalise(words) })

/** What to look for in a text: header words of one form only, and section headings with their ordinal. */
const evidence = forms.map((form) => ({
  marks: form.marks.map(wording),
  headings: form.sections.map((section) => wording(`${section.ordinal}、${section.heading}`)),
}))

function wordsIn(text: string, wordings: readonly Wording[]): readonly string[] {
  return wordings.filter((one) => text.includes(one.normalised)).map((one) => one.words)
}

function yearOfText(start: string): number | null {
  const match = yearInText.exec(start)
  const digits = match?.[1] ?? match?.[2]
  return digits === undefined ? (yearIn(start.slice(0, 300))?.year ?? null) : Number(digits)
}
