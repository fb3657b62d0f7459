/** npm run scoreboard: the whole scoreboard, printed and kept in docs/scoreboard.md. */

import { writeFileSync } from 'node:fs'
import { misses, printed } from './print'
import { printedYears } from './print-years'
import { score } from './scoreboard'
import { scoreYears } from './years'

const seeds = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index)

const arg = (name: string, fallback: number): number =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)

const from = arg('from', 1)
const scores = score({
  clean: seeds(from, arg('clean', 30)),
  cells: seeds(from + 1000, arg('cells', 14)),
  others: seeds(from + 2000, arg('others', 24)),
  oneLabelIn: arg('labels', 4),
})

const page = `# Scoreboard

Faults planted in generated reports of every form, in every layout; \`npm run scoreboard\` writes this page, the tests hold a
smaller sample to floors. Same seeds, same reports, same figures. How faults are made: \`tests/scoreboard\`; the reports:
\`tests/support/generator\`. "Located" means that every finding which names a cell names the faulty one, with the value that
stood there before. "Elsewhere" counts findings of S1 and S2 whose place and evidence are neither the faulty cell nor its
paragraph or section.

${printed(scores)}

${printedYears(scoreYears(seeds(from + 4000, arg('years', 60))))}
`
console.log(page)
console.log(misses(scores, arg('show', 3)))
const file = process.argv.find((one) => one.startsWith('--write='))?.slice('--write='.length)
if (file !== undefined) writeFileSync(file, page)
