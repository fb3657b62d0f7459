// Bundles one TypeScript entry, as the app is bundled, into node_modules/.cache and runs it: same code, same speed, no build of the window.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'vite'
import { node, root } from './build.mjs'

/** @param entries one file, or several that share what they can. @returns {Promise<string>} path of the first one's bundle */
export async function bundle(entries, name) {
  const files = [entries].flat()
  const outDir = path.join(root, 'node_modules/.cache/bundled', name)
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@shared': path.join(root, 'src/shared') } },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: { input: files.map((file) => path.join(root, file)), output: { entryFileNames: '[name].js' } },
    },
  })
  return path.join(outDir, `${path.basename(files[0], '.ts')}.js`)
}

/** Runs it in a process of its own, with the arguments given. @returns {number} its exit code */
export function run(file, args, flags = []) {
  return spawnSync(node, [...flags, file, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1
}
