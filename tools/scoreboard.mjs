// npm run scoreboard: plants faults in generated reports and writes docs/scoreboard.md. `--from=SEED` takes other reports and writes nothing.
import { bundle, run } from './run-bundled.mjs'

const args = process.argv.slice(2)
const isOfficial = !args.some((one) => /^--(?:from|clean|cells|others|labels|years)=/.test(one))
const file = await bundle('tests/scoreboard/main.ts', 'scoreboard')
process.exit(run(file, isOfficial ? ['--write=docs/scoreboard.md', ...args] : args))
