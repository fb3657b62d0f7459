/** What one table cell says: a number with its unit, nothing, a placeholder, or words (the classes of domain 6.2). */

import { foldWidth, isBlankUnit } from '../text/width'
import { span, type Span } from '../text/span'
import { negate } from './exact'
import { readQuantity, type Quantity } from './quantity'

export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'placeholder'; readonly span: Span }
  | { readonly kind: 'number'; readonly span: Span; readonly quantity: Quantity; readonly unit: string | null }
  | { readonly kind: 'text'; readonly span: Span }

/** The stretch without blanks, zero-width characters and byte order marks at either end. */
export function trimSpan(text: string, at: Span): Span {
  let { start, end } = at
  while (start < end && isBlankUnit(text.charCodeAt(start))) start++
  while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end--
  return span(start, end)
}

const placeholder =
  /^(?:[-\u2010-\u2015\u2212\u2500\u2501\ufe58\ufe63_]{1,8}|[/\\\u2215\u2571]{1,2}|无|暂无|没有|不适用|n\/a|…{1,2})$/i

/** Counters and units that a cell may carry; a money scale stays with its unit. */
const unit =
  /^(?:人次|条次|场次|件次|篇次|批次|万元|亿元|千元|百元|万?美元|条|件|次|篇|个|项|份|期|人|场|家|户|宗|起|页|元|部|例|批|本|册|张|台|处|名|位|款|则|类|种|天|%)$/

/** 减少 and 下降 before a number make it negative, as in a column 本年增/减. */
const changeWord = /^(?:(净?(?:减少?|下降|核减|调减|取消))|(净?(?:新?增加?|上升)))[:]?\s*(?=[0-9])/

/** Longest digit run that is taken for one figure; longer ones are glued cells. */
const longestFigure = 12

/**
 * Reads the cell that stands at `at` in `text`. A cell is a number only when every character of it is accounted for:
 * sign, digits, scale, counter, brackets around a unit. Leading zeros (`007`, `00`), blanks between digits and digit runs
 * over 12 places are glued or cut cells and come back as `text`, never as a value.
 */
export function readCellValue(text: string, at: Span): CellValue {
  const trimmed = trimSpan(text, at)
  if (trimmed.start === trimmed.end) return { kind: 'blank' }
  if (trimmed.end - trimmed.start === 1) return singleUnit(text, trimmed)
  if (isPlainCount(text, trimmed))
    return { kind: 'number', span: trimmed, quantity: countAt(text, trimmed), unit: null }
  const content = text.slice(trimmed.start, trimmed.end)
  if (content.length > 40) return { kind: 'text', span: trimmed }
  const folded = foldWidth(content)
  if (placeholder.test(folded)) return { kind: 'placeholder', span: trimmed }
  return readNumber(text, trimmed, folded) ?? { kind: 'text', span: trimmed }
}

const digitStart = /^[-+\u2212\u2013]?(?:约|近)?\s*(?=[0-9])/

/** Most cells hold one character. */
function singleUnit(text: string, at: Span): CellValue {
  const unitText = foldWidth(text.slice(at.start, at.end))
  if (unitText >= '0' && unitText <= '9') {
    const quantity = {
      span: at,
      number: at,
      value: unitText,
      interval: null,
      decimals: 0,
      scale: null,
      approximation: null,
    }
    return { kind: 'number', span: at, quantity, unit: null }
  }
  if (unitText === '零') return { kind: 'number', span: at, quantity: zeroAt(at), unit: null }
  return placeholder.test(unitText) ? { kind: 'placeholder', span: at } : { kind: 'text', span: at }
}

/** ASCII digits and nothing else, as most filled cells are: no zero in front, not too long for one figure. */
function isPlainCount(text: string, { start, end }: Span): boolean {
  if (end - start > longestFigure || text.charCodeAt(start) === 0x30) return false
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x30 || unit > 0x39) return false
  }
  return true
}

function countAt(text: string, at: Span): Quantity {
  const value = text.slice(at.start, at.end)
  return { span: at, number: at, value, interval: null, decimals: 0, scale: null, approximation: null }
}

function zeroAt(at: Span): Quantity {
  return { span: at, number: at, value: '0', interval: null, decimals: 0, scale: null, approximation: null }
}

function readNumber(text: string, at: Span, folded: string): CellValue | null {
  const change = changeWord.exec(folded)
  const prefix = change?.[0] ?? digitStart.exec(folded)?.[0]
  if (prefix === undefined) {
    return folded.startsWith('零') && unit.test(folded.slice(1)) ? zero(at, folded.slice(1)) : null
  }
  const quantity = readQuantity(text, at.start + prefix.length, at.end, at.start)
  if (quantity === null || isGlued(text, quantity)) return null
  let tail = folded.slice(quantity.span.end - at.start)
  if (quantity.approximation === 'over') tail = tail.replace(/^[多余]/, '')
  if (quantity.approximation !== null) tail = tail.replace(/(?:以上|左右)$/, '')
  const printed = unitOf(tail)
  if (printed === null) return null
  const value = change?.[1] === undefined ? quantity : { ...quantity, value: negate(quantity.value) }
  return { kind: 'number', span: at, quantity: value, unit: printed === '' ? null : printed }
}

function zero(at: Span, counter: string): CellValue {
  return { kind: 'number', span: at, quantity: zeroAt(at), unit: counter }
}

/** The unit after the digits, brackets taken off; `''` for none, null when something else stands there. */
function unitOf(tail: string): string | null {
  const inner = tail.trim()
  if (inner === '') return ''
  const bracketed = /^\((?:单位:)?(.+)\)$/.exec(inner)
  const name = (bracketed?.[1] ?? inner).trim()
  return unit.test(name) ? name : null
}

function isGlued(text: string, quantity: Quantity): boolean {
  const printed = foldWidth(text.slice(quantity.number.start, quantity.number.end))
  if (/^0\d/.test(printed)) return true
  return printed.length > longestFigure && (printed.split('.')[0] ?? '').replaceAll(',', '').length > longestFigure
}
