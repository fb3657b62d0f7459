/** Writes a number of a workbook as its cell shows it, by the cell's number format; what cannot be written safely is not. */

import Big from 'big.js'

/** Formats that have a number and no text in the file (ECMA-376, 18.8.30), the Chinese dates among them. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [31, 'yyyy"年"m"月"d"日"'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [41, '#,##0;-#,##0;"-"'],
  [43, '#,##0.00;-#,##0.00;"-"'],
  [49, '@'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
])

export function builtInFormat(id: number): string | undefined {
  return builtIn.get(id)
}

/** `value` as the file has it, a double in digits. Undefined where the format is not one of those that are read. */
export function shownNumber(value: string, format: string): string | undefined {
  const number = exact(value)
  if (number === undefined) return undefined
  if (/^general$/i.test(format) || format === '@') return general(number)
  if (format.length > 200) return undefined
  const sections = tokenSections(format)
  if (sections === undefined) return undefined
  const [positive = [], negative, zero] = sections
  if (number.eq(0)) return written(number, zero ?? positive)
  if (number.gt(0)) return written(number, positive)
  return negative === undefined ? prefixed(written(number.abs(), positive)) : written(number.abs(), negative)
}

function prefixed(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `-${text}`
}

/** Office computes in doubles and shows 15 digits: what is behind them is noise. */
function exact(value: string): Big | undefined {
  if (!/^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,3})?$/.test(value.trim())) return undefined
  const number = Number(value)
  return Number.isFinite(number) ? new Big(number.toPrecision(15)) : undefined
}

/** A cell without a format has room for ten digits beside the point. */
function general(number: Big): string {
  const whole = number.abs().round(0, Big.roundDown).toFixed().length
  return number.round(Math.max(0, 10 - whole), Big.roundHalfUp).toFixed()
}

type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'date'; readonly text: string }

/** The section for texts (`@`) says nothing of numbers. Undefined where the format holds anything that is not read: times, fractions, exponents, conditions. */
function tokenSections(format: string): readonly (readonly Token[])[] | undefined {
  const sections: Token[][] = [[]]
  const piece =
    /"([^"]*)"|\\(.)|_.|\*.|@|\[([^\]]*)\]|([#0?][#0?,]*(?:\.[#0?]*)?|\.[#0?]+)|(%)|([yY]+|[mM]+|[dD]+)|(;)|([-+()（） ￥¥$、，.年月日件条元万亿人次个项/:])/y
  while (piece.lastIndex < format.length) {
    const match = piece.exec(format)
    const section = sections.at(-1)
    if (match === null || section === undefined) return undefined
    const [, quoted, escaped, bracket, digits, percent, date, end, plain] = match
    const literal = quoted ?? escaped ?? plain
    if (end !== undefined) sections.push([])
    else if (literal !== undefined) section.push({ kind: 'literal', text: literal })
    else if (digits !== undefined) section.push({ kind: 'digits', text: digits })
    else if (percent !== undefined) section.push({ kind: 'percent' })
    else if (date !== undefined) section.push({ kind: 'date', text: date.toLowerCase() })
    else if (bracket !== undefined) {
      const sign = /^\$([^-]*)(?:-[0-9a-f]*)?$/i.exec(bracket)?.[1]
      if (sign !== undefined && sign !== '') section.push({ kind: 'literal', text: sign })
      else if (sign === undefined && !/^(?:Black|White|Red|Green|Blue|Yellow|Magenta|Cyan|Color ?\d+)$/i.test(bracket))
        return undefined
    }
  }
  return sections
}

function written(number: Big, tokens: readonly Token[]): string | undefined {
  const patterns = tokens.filter((token) => token.kind === 'digits')
  const dates = tokens.filter((token) => token.kind === 'date')
  if (patterns.length > 1 || (patterns.length > 0 && dates.length > 0)) return undefined
  if (dates.length > 0) return dateText(number, tokens)
  const percent = tokens.some((token) => token.kind === 'percent')
  let text = ''
  for (const token of tokens) {
    if (token.kind === 'literal') text += token.text
    else if (token.kind === 'percent') text += '%'
    else if (token.kind === 'digits') {
      const digits = digitsText(percent ? number.times(100) : number, token.text)
      if (digits === undefined) return undefined
      text += digits
    }
  }
  return text.trim()
}

/** `0` is always written, `#` where there is a digit; a comma between digits groups, one at the end would divide. */
function digitsText(number: Big, pattern: string): string | undefined {
  const [whole = '', decimals = ''] = pattern.split('.')
  if (whole.endsWith(',')) return undefined
  const [digits = '', fraction = ''] = number.toFixed(decimals.length, Big.roundHalfUp).split('.')
  const least = [...whole].filter((sign) => sign === '0').length
  const bare = digits === '0' && least === 0 ? '' : digits.padStart(least, '0')
  const grouped = whole.includes(',') ? bare.replaceAll(/(\d)(?=(?:\d{3})+$)/g, '$1,') : bare
  const required = decimals.lastIndexOf('0') + 1
  let kept = fraction
  while (kept.length > required && kept.endsWith('0')) kept = kept.slice(0, -1)
  return pattern.includes('.') && (kept !== '' || required > 0 || decimals === '') ? `${grouped}.${kept}` : grouped
}

/** Days are counted from the end of 1899, and 1900 is taken for a leap year: from March 1900 on the count is right. */
function dateText(number: Big, tokens: readonly Token[]): string | undefined {
  if (number.lt(61) || number.gt(2_958_465)) return undefined
  const { year, month, day } = civil(Number(number.round(0, Big.roundDown).toFixed()) - 25_569)
  let text = ''
  for (const token of tokens) {
    if (token.kind === 'literal') text += token.text
    else if (token.kind === 'date') {
      const { text: sign } = token
      if (sign.length > 4 || (sign[0] !== 'y' && sign.length > 2)) return undefined
      const value = sign[0] === 'y' ? (sign.length <= 2 ? year % 100 : year) : sign[0] === 'm' ? month : day
      text += String(value).padStart(sign[0] === 'y' && sign.length > 2 ? 4 : sign.length, '0')
    } else return undefined
  }
  return text.trim()
}

/** Days since 1970 to a date, by the calendar's own arithmetic: eras of 400 years that begin in March. */
function civil(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}
