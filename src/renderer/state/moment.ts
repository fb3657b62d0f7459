/** ISO times as they are read: in the zone of this machine, without words, so that both languages show the same. */

const two = (value: number): string => String(value).padStart(2, '0')

/** `2026-11-21`; what is no time stays as it is. */
export function dayOf(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** `2026-11-21 09:05` */
export function minuteOf(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  return `${dayOf(iso)} ${two(at.getHours())}:${two(at.getMinutes())}`
}

const dayMs = 86_400_000

/** ISO time at which a day `YYYY-MM-DD` of this machine's calendar begins, or the day `later` days after it; null for no day. */
export function startOfDay(day: string, later = 0): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (parts === null) return null
  const at = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + later)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

/** Whole days from `now` to the end of a day `YYYY-MM-DD`; negative once it is past. */
export function daysUntil(day: string, now: Date): number {
  const [year, month, date] = day.split('-').map(Number)
  const due = Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1)
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
  return Math.round((due - today) / dayMs)
}
