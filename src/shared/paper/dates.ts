/** Dates and times as a paper prints them, in the place of its writer: 2020年1月13日. */

import type { Language } from '../words/say'

/** A calendar day. */
interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01, proleptic Gregorian. */
function daysOf({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

function dayOf(days: number): Day {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const ofEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/

/** Day and minute of the day at `offset` minutes east of Greenwich; null for no ISO time. */
function localOf(time: string, offset: number): { readonly day: Day; readonly minutes: number } | null {
  const match = iso.exec(time)
  if (match === null) return null
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0))
  const all = daysOf({ year, month, day }) * 1440 + hours * 60 + minutes + offset
  const days = Math.floor(all / 1440)
  return { day: dayOf(days), minutes: all - days * 1440 }
}

function saidDay({ year, month, day }: Day, language: Language): string {
  return language === 'zh' ? `${year}年${month}月${day}日` : `${year}-${two(month)}-${two(day)}`
}

const two = (n: number): string => String(n).padStart(2, '0')

/** @param time an ISO time, UTC */
export function saidDate(time: string, offset: number, language: Language): string {
  const local = localOf(time, offset)
  return local === null ? time : saidDay(local.day, language)
}

/** To the minute. */
export function saidTime(time: string, offset: number, language: Language): string {
  const local = localOf(time, offset)
  if (local === null) return time
  return `${saidDay(local.day, language)} ${two(Math.floor(local.minutes / 60))}:${two(local.minutes % 60)}`
}

/** @param day `YYYY-MM-DD`, of no zone */
export function saidCalendarDay(day: string, language: Language): string {
  return saidDate(day, 0, language)
}

/** The day `days` after the day of `time`. */
export function saidDayAfter(time: string, offset: number, days: number, language: Language): string {
  const local = localOf(time, offset)
  return local === null ? time : saidDay(dayOf(daysOf(local.day) + days), language)
}

/** `UTC+08:00`. */
export function saidZone(offset: number): string {
  const minutes = Math.abs(offset)
  return `UTC${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
