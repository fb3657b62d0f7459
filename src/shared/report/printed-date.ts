/** Dates as they are printed under a signature or beside a title: digits, Chinese numerals, points, dashes, cut short. */

import { matchesOf } from '../text/matches'

export interface PrintedDate {
  readonly year: number
  /** 1 to 12; null where it is not printed. */
  readonly month: number | null
  /** 1 to 31; null where it is not printed. */
  readonly day: number | null
  /** A number or a sign that should follow is missing: `2020年1月13`. */
  readonly isCut: boolean
  /** UTF-16 offsets in the text given, half-open. */
  readonly start: number
  readonly end: number
}

const digits: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  '0': '0',
  O: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

const arabic =
  /(?<!\d)((?:19|20)\d\d)(?:年(?:(\d{1,2})(月)?(?:(\d{1,2})(日|号)?)?)?|([-./])(\d{1,2})(?:\6(\d{1,2}))?)(?!\d)/g
const chinese =
  /(二[〇○零0O][〇○零0O一二三四五六七八九]{2})年(?:([一二三四五六七八九十]{1,2})(月)?(?:([一二三四五六七八九十]{1,3})(日|号)?)?)?/g

/** All dates of a normalised text, in order; a year alone (`2020年`) is a date without month. */
export function printedDates(text: string): readonly PrintedDate[] {
  const found: PrintedDate[] = []
  for (const match of matchesOf(text, arabic)) {
    const [all, year, month, monthSign, day, daySign, dash, dashMonth, dashDay] = match
    const parts =
      dash === undefined
        ? { month: numberOf(month), day: numberOf(day), isCut: isCut(month, monthSign, day, daySign) }
        : { month: numberOf(dashMonth), day: numberOf(dashDay), isCut: false }
    push(found, Number(year), parts, match.index, all.length)
  }
  for (const match of matchesOf(text, chinese)) {
    const [all, year = '', month, monthSign, day, daySign] = match
    const parts = { month: ordinal(month), day: ordinal(day), isCut: isCut(month, monthSign, day, daySign) }
    push(found, Number(Array.from(year, (one) => digits[one] ?? '').join('')), parts, match.index, all.length)
  }
  return found.toSorted((a, b) => a.start - b.start)
}

type Parts = Pick<PrintedDate, 'month' | 'day' | 'isCut'>

function push(found: PrintedDate[], year: number, parts: Parts, start: number, length: number): void {
  const { month, day } = parts
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return
  found.push({ year, ...parts, start, end: start + length })
}

function isCut(month?: string, monthSign?: string, day?: string, daySign?: string): boolean {
  return (month !== undefined && monthSign === undefined) || (day !== undefined && daySign === undefined)
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

function ordinal(text: string | undefined): number | null {
  if (text === undefined) return null
  const [tens = '', ones] = text.split('十')
  if (ones === undefined) return Number(digits[tens])
  return (tens === '' ? 1 : Number(digits[tens])) * 10 + (ones === '' ? 0 : Number(digits[ones]))
}

/** `YYYY-MM-DD`, which sorts as the date does; null where month or day is missing. */
export function isoDate(date: PrintedDate): string | null {
  if (date.month === null || date.day === null) return null
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.year}-${two(date.month)}-${two(date.day)}`
}
