// node tools/bench-review.mjs [REPORTS] [ACTS]: how long a decision takes to be confirmed, 10,000 acts in by default.
import { bundle, run } from './run-bundled.mjs'

process.exit(run(await bundle('bench/review.ts', 'bench-review'), process.argv.slice(2)))
