/** What somebody writes in an afternoon with the usual library: table three of each page as numbers, its sums checked, nothing else. */

import { readFileSync } from 'node:fs'
import { load } from 'cheerio'

/** How many sums of table three do not hold. */
export function checkTableThree(file: string): number {
  const $ = load(readFileSync(file, 'utf8'))
  const grid: string[][] = []
  const found = $('table')
    .filter((_, one) => $(one).text().includes('本年新收'))
    .first()
  found.find('tr').each((r, row) => {
    const line = (grid[r] ??= [])
    $(row)
      .find('td, th')
      .each((_, cell) => {
        let column = 0
        while (line[column] !== undefined) column++
        const text = $(cell).text().trim()
        const [down, across] = [Number($(cell).attr('rowspan') ?? 1), Number($(cell).attr('colspan') ?? 1)]
        for (let y = 0; y < down; y++) for (let x = 0; x < across; x++) (grid[r + y] ??= [])[column + x] = text
      })
  })
  let wrong = 0
  for (const row of grid) {
    const numbers = row.slice(-7).map(Number)
    if (numbers.length < 7 || numbers.some(Number.isNaN)) continue
    const total = numbers.pop()
    if (numbers.reduce((sum, one) => sum + one, 0) !== total) wrong++
  }
  return wrong
}
