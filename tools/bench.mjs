// npm run bench [-- --quick] [-- --rounds=N] [-- --out=FILE]: the engine beside its baselines, bundled as the app is.
import path from 'node:path'
import { bundle, run } from './run-bundled.mjs'

const file = await bundle(['bench/main.ts', 'src/main/worker/worker.ts'], 'bench')
process.exit(run(path.join(path.dirname(file), 'main.js'), process.argv.slice(2)))
