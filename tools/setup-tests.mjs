// node tools/setup-tests.mjs: what the end-to-end tests need beyond `npm ci`, installed where it is missing.
import { existsSync } from 'node:fs'
import { installDebianPackages, isInstalled } from './debian.mjs'
import { findChromium } from './electron-standin/chromium.mjs'
import { downloadElectron, installedElectron } from './electron.mjs'

if (!installedElectron()) {
  if (process.platform !== 'linux') {
    const problem = downloadElectron()
    if (problem) {
      console.error(`The tests need Electron, which could not be downloaded:\n${problem}`)
      process.exit(1)
    }
  } else if (!findChromium(true) && !installDebianPackages(['chromium-headless-shell'], 'testing without Electron')) {
    process.exit(1)
  }
}

// Without a Chinese font every Chinese character has the same box for a face, and every screenshot the same emptiness.
const hasChineseFont = () => !existsSync('/usr/bin/dpkg-query') || isInstalled('fonts-noto-cjk')
if (
  process.platform === 'linux' &&
  !hasChineseFont() &&
  !installDebianPackages(['fonts-noto-cjk'], 'testing with Chinese text')
) {
  process.exit(1)
}
