/** What a printed label comes down to when it is compared: its numbering apart, blanks, widths and punctuation gone. */

import { normalise } from '../text/normalise'

export interface LabelText {
  /** The wording without numbering, blanks and punctuation: what is compared. */
  readonly key: string
  /** `一` for 一、 · `(一)` for （一） · `1` for 1. 1、 (1) ① · empty for none. */
  readonly numbering: string
}

const cjkNumber = '[一二三四五六七八九十]{1,3}'
const numberingPattern = new RegExp(
  `^(?:(${cjkNumber})[、.,:]+|\\((${cjkNumber})\\)[、.,:]*|\\(?(\\d{1,2})[).、,:]+|(\\d{1,2})(?=[\\u4e00-\\u9fff]))`,
)

const punctuation = /[、,.。:;!?()"·'[\]<>《》/|~\-+*_#=\\]+/g

/** `(件)` and `(单位:万元)` at the end of a label say a unit, not another meaning. */
const unitAtEnd = /\((?:单位:)?(?:人次|万元|元|条|件|次|篇|个|项|份|人|期)\)$/

/** Longest label of any form, numbering included, with room for mistakes. */
export const longestLabel = 64

/** Reads a printed label; the key is empty where nothing but numbering or punctuation stands. */
export function labelText(printed: string): LabelText {
  const text = withoutEscapes(normalise(printed))
  const match = numberingPattern.exec(text)
  const numbering =
    match === null
      ? ''
      : (match[1] ?? (match[2] === undefined ? undefined : `(${match[2]})`) ?? String(Number(match[3] ?? match[4])))
  const rest = match === null ? text : text.slice(match[0].length)
  return { key: rest.replace(punctuation, ''), numbering }
}

/** Markdown writes `3\.其他`, lest the line begin a list. */
function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\(?=[.()])/g, '') : text
}

/** As `labelText`, without a unit in brackets at the end. */
export function labelTextWithoutUnit(printed: string): LabelText {
  const text = normalise(printed)
  const without = text.replace(unitAtEnd, '')
  return labelText(without === '' ? text : without)
}
