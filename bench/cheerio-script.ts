/** What somebody writes in an afternoon with the usual library: table three of each page as numbers, its sums checked, nothing else. */

import { readFileSync } from 'node:fs'
import { cheerioLoad, type LoadPage } from './usual'

/** Counts, for a file, the sums of table three that do not hold; null where the library is not installed. */
export async function tableThreeScript(): Promise<((file: string) => number) | null> {
  const load = await cheerioLoad()
  return load && ((file) => wrongSums(load, file))
}

function wrongSums(load: LoadPage, file: string): number {
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
