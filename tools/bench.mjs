// npm run bench [-- --only=PART,PART] [--quick] [--rounds=N] [--out=FILE] [--write]: the engine beside its baselines, bundled as the app is.
// --write puts the figures into docs/performance.md.
import path from 'node:path'
import { bundle, run } from './run-bundled.mjs'

const file = await bundle(['bench/main.ts', 'bench/cold.ts', 'src/main/worker/worker.ts'], 'bench')
process.exit(run(path.join(path.dirname(file), 'main.js'), process.argv.slice(2)))
