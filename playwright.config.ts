// End-to-end tests: the built app in Electron where its binary is installed, else in the stand-in.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: ['specs/**/*.spec.ts', 'standin/**/*.spec.ts'],
  globalSetup: './tests/e2e/global-setup.ts',
  timeout: 30_000,
  // Once more, in an app of its own, and told as flaky: a race of a test with a busy machine is no fault of the app.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  outputDir: 'test-results',
  use: { trace: 'off' },
})
