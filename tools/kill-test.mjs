// node tools/kill-test.mjs [KILLS] [SEED]: kills a process that enters decisions, 100 times by default; every confirmed decision must be there.
import path from 'node:path'
import { root } from './build.mjs'
import { bundle, run } from './run-bundled.mjs'

const [kills = '100', seed = '1'] = process.argv.slice(2)
const main = await bundle(['tests/kill/main.ts', 'tests/kill/decider.ts'], 'kill')
const decider = path.join(path.dirname(main), 'decider.js')
const report = path.join(root, 'resources/samples/000_0b877d5a60f77469.txt')
process.exit(run(main, [decider, report, kills, seed]))
