/** Values as WordprocessingML writes them. */

/** A toggle property is on when it is there, unless its value says no (ECMA-376, 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !(value === '0' || value === 'false' || value === 'off')
}

/** A whole number within bounds; `otherwise` where none stands there. */
export function wholeNumber(value: string | undefined, least: number, most: number, otherwise: number): number {
  const number = value !== undefined && /^\s*[+-]?\d{1,12}/.test(value) ? Number.parseInt(value, 10) : Number.NaN
  return Number.isNaN(number) ? otherwise : Math.min(most, Math.max(least, number))
}
