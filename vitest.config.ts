// Unit and property tests beside their files, and the tests that cross folders, each in the world they run in.
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const alias = { '@shared': resolve(import.meta.dirname, 'src/shared') }

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        resolve: { alias },
        test: {
          // Against what hangs, not what is slow: other work on the machine must not make a test fail.
          testTimeout: 60_000,
          name: 'node',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'tests/{architecture,fuzz,golden,kill,metamorphic,scoreboard,support}/**/*.test.ts',
          ],
        },
      },
      {
        resolve: { alias },
        plugins: [react()],
        test: {
          testTimeout: 60_000,
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/renderer/**/*.test.tsx'],
          setupFiles: ['tests/support/page.setup.ts'],
        },
      },
    ],
  },
})
