/** Citizen identity numbers of eighteen places, told from other long numbers by place, birth date and check digit (GB 11643—1999). */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'
/** First two digits: the provinces, Taiwan, Hong Kong, Macao. */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether eighteen characters are an identity number: nothing else of that length passes by chance but one in some ten thousand. */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text) || !provinces.test(text)) return false
  const year = Number(text.slice(6, 10))
  const month = Number(text.slice(10, 12))
  const day = Number(text.slice(12, 14))
  if (year < 1900 || year > 2099 || day < 1 || day > (daysOfMonth[month - 1] ?? 0)) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0)
  return checkDigits.charAt(sum % 11) === text.charAt(17).toUpperCase()
}
