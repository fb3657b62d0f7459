// node tools/bench-compare.mjs: the comparison of two texts beside its baselines, as ratios of one run.
import path from 'node:path'
import { bundle, run } from './run-bundled.mjs'

const file = await bundle(['bench/compare.ts'], 'bench-compare')
process.exit(run(path.join(path.dirname(file), 'compare.js'), []))
