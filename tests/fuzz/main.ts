/** npm run fuzz: some thousands of damaged files in one process; says what broke, and whether memory or time per file grew. */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fuzz, soundFiles } from './fuzz'

const arg = (name: string, fallback: number): number =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)

const samples = path.resolve('resources/samples')
const real = readdirSync(samples).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(samples, name))),
}))
const files = [...soundFiles([1, 2, 3]), ...real, ...real, ...real]
const [seed, rounds, perRound] = [arg('seed', 1), arg('rounds', 10), arg('count', 500)]
const heaps: number[] = []
let broken = 0
for (let round = 0; round < rounds; round++) {
  const from = process.hrtime.bigint()
  for (const one of fuzz(seed * 1000 + round, perRound, files)) {
    broken += 1
    const file = path.join('node_modules/.cache', `fuzz-${seed * 1000 + round}-${one.run}-${one.name}`)
    writeFileSync(file, one.bytes)
    console.log(`round ${round} run ${one.run} ${one.damage} ${one.name}: ${one.what.slice(0, 400)}\n  kept as ${file}`)
  }
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed / 2 ** 20
  heaps.push(heap)
  const ms = Number(process.hrtime.bigint() - from) / 1e6 / perRound
  console.log(`round ${round}: ${perRound} files, ${ms.toFixed(2)} ms each, heap ${heap.toFixed(1)} MB`)
}
const [early, late] = [Math.max(...heaps.slice(0, 3)), heaps.at(-1) ?? 0]
const grew = late > early * 1.2 + 8
console.log(
  `${broken} broken; heap ${early.toFixed(1)} MB in the first rounds, ${late.toFixed(1)} MB in the last${grew ? ': GROWS' : ''}`,
)
process.exit(broken > 0 || grew ? 1 : 0)
