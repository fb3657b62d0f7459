// Installs what is missing from Debian's own packages, where that is allowed without a question; else says how.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const run = (command, args, options = {}) => spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options })
const works = (command, ...args) => run(command, args, { stdio: 'ignore' }).status === 0

/**
 * @param {string[]} packages
 * @param {string} purpose what they are for, as said to the user
 * @returns {boolean} whether all of them were installed
 */
export function installDebianPackages(packages, purpose) {
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`
  const refuse = (why) => {
    console.error(`\n${why} Missing for ${purpose}: ${packages.join(', ')}. Please run:\n\n  sudo sh -c '${command}'\n`)
    return false
  }
  if (!existsSync('/usr/bin/apt-get')) {
    console.error(
      `\nMissing for ${purpose}: ${packages.join(', ')}. Please install them with this system's package manager.\n`,
    )
    return false
  }
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !works('sudo', '-n', 'true')) return refuse('Crossfoot may not install packages here.')
  console.error(`Installing ${packages.join(', ')} (${purpose}) ...`)
  const script = `export DEBIAN_FRONTEND=noninteractive; apt-get -q update && apt-get -q install -y --no-install-recommends ${packages.join(' ')}`
  const [shell, ...args] = isRoot ? ['sh', '-c', script] : ['sudo', '-n', 'sh', '-c', script]
  return run(shell, args).status === 0 || refuse('Installing failed; the messages above say why.')
}

/** Whether a Debian package is installed. */
export const isInstalled = (name) => {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' })
  return /\binstalled$/.test(stdout ?? '')
}
