/** Collects a Word paragraph's visible text and turns it into lines when it ends, its automatic number in front. */

import type { Losses, OpenParagraph, Story } from './docx-context'
import type { WordLists } from './docx-lists'
import type { Styles } from './docx-styles'
import { type ListNumbers, withNumber } from './list-numbers'
import type { Line, Piece, Remark } from './pieces'

export interface ParagraphReader {
  /** Text of the open run; tabs as tabs, breaks as line ends. */
  readonly addText: (story: Story, value: string) => void
  /** Something that stands raised or between two texts: digits around it do not run together. */
  readonly separate: () => void
  readonly end: (story: Story, isContents: boolean) => void
}

export function paragraphReader(
  styles: Styles,
  lists: WordLists,
  numbers: ListNumbers,
  losses: Losses,
): ParagraphReader {
  let separated = false

  function isHidden(story: Story, paragraph: OpenParagraph): boolean {
    const { hidden, style } = story.run
    if (hidden !== undefined) return hidden
    return styles.isHiddenRun(style) || styles.paragraph(paragraph.style).isHidden
  }

  function numberOf(paragraph: OpenParagraph): string {
    const style = styles.paragraph(paragraph.style)
    const id = paragraph.list ?? style.list
    const list = id === undefined || id === '0' ? undefined : lists.list(id)
    if (id === undefined || list === undefined) return ''
    const tied =
      paragraph.list === undefined && paragraph.level === undefined && style.listStyle !== undefined
        ? (lists.levelOfStyle(id, styles.chain(paragraph.style ?? style.listStyle)) ?? style.level)
        : paragraph.level
    return numbers.next(list, tied ?? 0)
  }

  return {
    addText(story, value) {
      const { paragraph } = story
      if (paragraph === null || value === '') return
      if (isHidden(story, paragraph)) {
        if (value.trim() !== '') losses.add('hidden-text')
        return
      }
      const { raised } = story.run
      if ((separated || raised) && paragraph.endsInDigit) {
        if (/^[0-9０-９]/.test(value) || (raised && /^[\p{L}\p{N}]/u.test(value))) paragraph.text += ' '
      }
      separated = raised
      paragraph.text += value
      paragraph.hasText ||= value.trim() !== ''
      paragraph.endsInDigit = isDigit(value.charCodeAt(value.length - 1))
    },
    separate() {
      separated = true
    },
    end(story, isContents) {
      const { paragraph } = story
      separated = false
      story.paragraph = null
      if (paragraph === null) return
      if (paragraph.joinsNext) {
        story.pending = paragraph
        return
      }
      const style = styles.paragraph(paragraph.style)
      const isHeading = paragraph.outline === undefined ? style.isHeading : paragraph.outline < 9
      const role = isContents || style.isContents ? 'chrome' : isHeading ? 'heading' : 'paragraph'
      story.pieces.push(...paragraph.before, ...linesOf(paragraph, role, numberOf(paragraph)), ...paragraph.after)
    },
  }
}

/** ASCII and full-width. */
function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)
}

/** A paragraph whose mark is gone and that has no other after it ends as it is, without number. */
export function endPending(story: Story): void {
  const { pending } = story
  story.pending = null
  if (pending !== null) story.pieces.push(...pending.before, ...linesOf(pending, 'paragraph', ''), ...pending.after)
}

function linesOf(paragraph: OpenParagraph, role: Line['role'], number: string): readonly Piece[] {
  if (number === '') return cutLines(paragraph.text, role, paragraph.remarks)
  const numbered = withNumber(number, paragraph.text)
  const shift = numbered.text.length - paragraph.text.length
  const remarks: Remark[] = paragraph.remarks.map(({ kind, from, to }) => ({
    kind,
    from: Math.max(0, from + shift),
    to: Math.max(0, to + shift),
  }))
  if (numbered.length > 0) remarks.unshift({ kind: 'computed-number', from: 0, to: numbered.length })
  return cutLines(numbered.text, role, remarks)
}

/** One line for each line end, blanks at both sides taken off; blank lines are left out. */
export function cutLines(text: string, role: Line['role'], remarks: readonly Remark[]): readonly Line[] {
  if (remarks.length === 0 && !text.includes('\n')) {
    const only = text.trimEnd().replace(/^[ \t]+/, '')
    return only === '' ? [] : [{ kind: 'line', role, text: only, remarks }]
  }
  const lines: Line[] = []
  let start = 0
  for (const part of text.split('\n')) {
    const content = part.trimEnd()
    const lead = /^[ \t]*/.exec(content)?.[0].length ?? 0
    const from = start + lead
    const to = start + content.length
    if (from < to) {
      const within = remarks
        .filter((one) => one.from < to && one.to > from)
        .map((one) => ({ kind: one.kind, from: Math.max(one.from, from) - from, to: Math.min(one.to, to) - from }))
      lines.push({ kind: 'line', role, text: content.slice(lead), remarks: within })
    }
    start += part.length + 1
  }
  return lines
}
