// node tools/bench-screens.mjs [FOLDER] [FINDINGS] [BODIES]: the longest task of the screens with much on them, in Chromium.
import { ensureBuilt } from './build.mjs'
import { bundle, run } from './run-bundled.mjs'

if ((await ensureBuilt()) !== 0) process.exit(1)
process.exit(run(await bundle('bench/screens.ts', 'bench-screens'), process.argv.slice(2)))
