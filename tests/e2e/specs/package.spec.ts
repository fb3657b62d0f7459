// The package for each platform holds what the app needs and nothing else, is sealed, and runs.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, launchApp, root, temporaryFolder, test } from '../launch'

const TARGETS = [
  { app: 'linux-unpacked/resources', exe: 'linux-unpacked/crossfoot', addon: 'linux-x64' },
  { app: 'win-unpacked/resources', exe: 'win-unpacked/Crossfoot.exe', addon: 'win32-x64' },
  { app: 'mac-arm64/Crossfoot.app/Contents/Resources', exe: 'mac-arm64/Crossfoot.app', addon: 'darwin-arm64' },
]

/** electron-builder, offline: a fake Electron release takes the place of the one that it would download. */
function packageInto(out: string): void {
  const dist = join(out, 'electron')
  execFileSync(process.execPath, [join(root, 'tools/electron-standin/fake-dist.mjs'), dist])
  const cli = join(root, 'node_modules/electron-builder/cli.js')
  const overrides = [`-c.electronDist=${dist}`, `-c.directories.output=${out}`, '--publish=never']
  const build = (...targets: string[]): Buffer =>
    execFileSync(process.execPath, [cli, '--config', 'electron-builder.config.js', ...targets, ...overrides], {
      cwd: root,
      stdio: 'pipe',
    })
  build('--linux', 'dir', '--win', 'dir', '--x64')
  build('--mac', 'dir', '--arm64')
}

test('the packaged app is complete, sealed, small, and starts', async () => {
  test.setTimeout(120_000)
  const out = await temporaryFolder()
  packageInto(out)
  for (const { app, exe, addon } of TARGETS) {
    const files = listPackage(join(out, app, 'app.asar'), { isPack: false }).map((file) => file.replaceAll('\\', '/'))
    const addonFile = `/node_modules/better-sqlite3/prebuilds/${addon}.node`
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([addonFile])
    expect(existsSync(join(out, app, `app.asar.unpacked${addonFile}`))).toBe(true)

    const topLevel = [...new Set(files.map((file) => file.split('/')[1]))]
    expect(['node_modules', 'out', 'package.json', 'resources']).toEqual(expect.arrayContaining(topLevel))
    const packages = [...new Set(files.map((file) => file.split('/node_modules/')[1]?.split('/')[0]).filter(Boolean))]
    expect(packages).toEqual(['@hyzyla', 'better-sqlite3', 'piscina'])

    const wire = await getCurrentFuseWire(join(out, exe))
    expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE)
  }

  // What was packaged is enough to run: no module is found outside it.
  const appDir = join(out, 'extracted')
  extractAll(join(out, 'linux-unpacked/resources/app.asar'), appDir)
  const { electron, page } = await launchApp({ appDir, userData: join(out, 'data') })
  await expect(page.locator('#root')).not.toBeEmpty()
  await electron.close()
  await rm(out, { recursive: true, force: true })
})
