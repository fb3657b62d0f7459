/** node tools/kill-test.mjs [KILLS]: kills the deciding process that many times over one workspace, and says what was lost. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceOf } from '../support/generator/chance'
import { killOnce } from './kill'

const [decider, report, wanted = '100', seed = '1'] = process.argv.slice(2)
if (decider === undefined || report === undefined) throw new Error('usage: main DECIDER REPORT [KILLS] [SEED]')

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-kill-'))
const chance = chanceOf(Number(seed))
let [confirmed, early, bad] = [0, 0, 0]
try {
  for (let n = 1; n <= Number(wanted); n += 1) {
    // a new workspace now and then, so that the beginning is killed as well
    const workspace = join(folder, `w${Math.floor((n - 1) / 10)}.crossfoot`)
    const plan = { command: [process.execPath, decider], workspace, report, chance, longestMs: 400 }
    const result = await killOnce(plan)
    confirmed += result.confirmed
    if (result.isEarly) early += 1
    if (result.lost.length > 0 || result.faults.length > 0) {
      bad += 1
      console.log(`kill ${n}: lost ${result.lost.join(' ') || 'nothing'}; ${result.faults.join(' ') || 'verifies'}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `${wanted} kills (seed ${seed}, ${early} before the first decision): ${confirmed} decisions confirmed, ${bad} kills with a loss or a fault`,
)
process.exitCode = bad === 0 && confirmed > 0 ? 0 : 1
