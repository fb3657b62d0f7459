/** Hides personal data in what leaves the app: identity numbers, mobile numbers, and what a check found to be a person's name. */

import type { Finding } from '../checks/outcome'
import { isIdentityNumber } from '../report/identity-number'

/** Replaces characters one for one, so that offsets stay what they are. */
export type Mask = (text: string) => string

const identity = /(?<![0-9０-９Xx])[0-9]{17}[0-9Xx](?![0-9])/g
/** Not within a longer number; a number that a body gives out itself is a person's all the same. */
const mobile = /(?<![0-9A-Za-z.])1[3-9][0-9]{9}(?![0-9])/g

const personalData = 'TX-07'

/** All but the first three and the last two characters; all but the first of a name. */
function hidden(text: string): string {
  if (text.length < 8) return `${text.slice(0, 1)}${'某'.repeat(text.length - 1)}`
  return `${text.slice(0, 3)}${'*'.repeat(text.length - 5)}${text.slice(-2)}`
}

/** @param findings of every report that the paper quotes */
export function maskFor(findings: readonly Finding[]): Mask {
  const exposed = new Set(
    findings
      .filter(({ code }) => code === personalData)
      // A number that a line end or blanks part is quoted in a line, or without them.
      .flatMap(({ evidence }) =>
        evidence.flatMap(({ quote }) => [quote, quote.replace(/\s+/g, ' '), quote.replace(/\s+/g, '')]),
      )
      .filter((quote) => quote.length > 1),
  )
  const words = [...exposed].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return (text) => {
    let masked = text.replace(identity, (number) => (isIdentityNumber(number) ? hidden(number) : number))
    masked = masked.replace(mobile, hidden)
    for (const word of words) masked = masked.split(word).join(hidden(word))
    return masked
  }
}
