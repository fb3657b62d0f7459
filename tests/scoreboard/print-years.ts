/** What two consecutive years came to, for the page of the scoreboard. */

import type { YearScores } from './years'

export function printedYears({ clean, falseAlarms, planted, missed }: YearScores): string {
  const found = planted === 0 ? 0 : ((planted - missed.length) / planted) * 100
  return `## Between two years

Consecutive years of one body, in the forms of 2019 and 2021 and across their change, in every layout: a carried figure is
altered, and must be found by the check of that carry in its cell.

| what | reached | asked for |
| --- | ---: | ---: |
| breaks in what is carried from year to year found in their cell | ${found === 100 ? '100' : found.toFixed(1)} % of ${planted} | 99 % |
| S1 and S2 findings on clean years | ${falseAlarms.length} on ${clean} | 0 |`
}
