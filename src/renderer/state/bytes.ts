/** Sizes of files as they are read: three digits and a unit. */

const units = ['B', 'KB', 'MB', 'GB'] as const

export function shownBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024
    unit++
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ''}`
}
