// What goes into a package: the build, its resources, and the one database addon of the package's own platform.
// better-sqlite3 carries a binary for every platform; nothing is compiled or downloaded for it.

/** `${platform}` in electron-builder's patterns means the machine that packages, so each platform gets its own full list. */
const files = (platform) => [
  'out/**',
  '!out/.sources',
  'resources/**',
  'package.json',
  '!**/*.map',
  '!**/node_modules/{node-linux-*,node-win-*,node-addon-api}/**', // Node for npm scripts; headers for compiling
  '!**/node_modules/@napi-rs/**', // thread priorities, which piscina does without
  '!**/node_modules/@hyzyla/pdfium/dist/{*.js,*.cjs,*.d.ts,vendor/**,worker/**}', // the engine alone, without its wrappers
  '!**/node_modules/better-sqlite3/{deps,src}/**',
  '!**/node_modules/better-sqlite3/{binding.gyp,README.md}',
  `!**/node_modules/better-sqlite3/prebuilds/!(${platform}-\${arch}).node`,
]

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'org.crossfoot.app',
  productName: 'Crossfoot',
  directories: { output: 'dist', buildResources: 'resources/icons' },
  npmRebuild: false,
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
  },
  linux: {
    files: files('linux'),
    target: ['AppImage', 'deb'],
    category: 'Office',
    maintainer: 'Crossfoot contributors',
  },
  win: { files: files('win32'), target: ['nsis'] },
  mac: { files: files('darwin'), target: ['dmg', 'zip'], category: 'public.app-category.productivity' },
}
