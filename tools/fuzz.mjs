// npm run fuzz: damaged files by the thousand, with the collector at hand so that memory can be told from garbage.
import { bundle, run } from './run-bundled.mjs'

process.exit(run(await bundle('tests/fuzz/main.ts', 'fuzz'), process.argv.slice(2), ['--expose-gc']))
