// Stops before the first test, with what to do, where a whole run would fail for one reason.
import { ensureBuilt } from '../../tools/build.mjs'
import { findChromium } from '../../tools/electron-standin/chromium.mjs'
import { realElectron } from './launch'

export default async function setup(): Promise<void> {
  if (!realElectron && !findChromium(!process.env['HEADED'])) {
    throw new Error('The end-to-end tests need Electron or, in its place, Chromium: run `npm run test:setup`')
  }
  if ((await ensureBuilt()) !== 0) throw new Error('The app could not be built; the messages above say why.')
}
