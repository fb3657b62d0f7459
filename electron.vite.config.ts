// Three bundles: main (with the worker thread and the command line beside it), the preload, and the page.
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = (path: string): string => resolve(import.meta.dirname, path)
const alias = { '@shared': here('src/shared') }

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      // ESM; only package.json "dependencies" stay external
      rolldownOptions: {
        input: {
          index: here('src/main/index.ts'),
          worker: here('src/main/worker/worker.ts'),
          verify: here('src/main/services/verify-thread.ts'),
          cli: here('src/main/cli/index.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false, // a sandboxed preload can only require 'electron'
      rolldownOptions: {
        input: here('src/main/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' }, // and must be one CommonJS file
      },
    },
  },
  renderer: {
    root: here('src/renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      minify: true,
      assetsInlineLimit: 0, // fonts as files: the content security policy allows no data: fonts
      rolldownOptions: { input: here('src/renderer/index.html') },
    },
  },
})
