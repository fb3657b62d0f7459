// npm run --silent crossfoot -- ARGS: the command line, from the sources as they are. Standard output is the result's alone.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt, node, root } from './build.mjs'

const failed = await ensureBuilt()
if (failed) {
  console.error('Crossfoot could not be built; the messages above say why.')
  process.exit(2)
}

// npm moves to the project's folder; the paths that were given are relative to where the user stands.
const cwd = (process.env.npm_lifecycle_event === 'crossfoot' && process.env.INIT_CWD) || process.cwd()
const child = spawn(node, [path.join(root, 'out/main/cli.js'), ...process.argv.slice(2)], { cwd, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 2))
