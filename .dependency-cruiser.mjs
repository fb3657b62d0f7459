// The dependency rules of docs/architecture.md. Type-only imports count: a type is knowledge, too.

/** Each folder of src/shared may import only from those before it. */
const FLOW = ['text', 'document', 'forms', 'report', 'compare', 'checks', 'review', 'words', 'paper', 'ipc']

const TEST = String.raw`\.test\.tsx?$`
/** A package, as a resolved file or, where it cannot be resolved, by its name. */
const npm = (...names) => `^(node_modules/|node_modules/@types/)?(${names.join('|')})($|/)`

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'shared-is-pure',
    comment:
      'src/shared runs in main, worker, window and command line alike: values in, values out. Pass what you need from outside in as a value.',
    severity: 'error',
    from: { path: '^src/shared/', pathNot: TEST },
    to: { pathNot: ['^src/shared/', npm('zod', 'diff', String.raw`big\.js`)] },
  },
  ...FLOW.slice(0, -1).map((folder, i) => ({
    name: 'shared-flows-down',
    comment: `The engine reads in the order of the work: ${FLOW.join(' > ')}. What ${folder} needs from a later folder belongs into ${folder} or before it.`,
    severity: 'error',
    from: { path: `^src/shared/${folder}/`, pathNot: TEST },
    to: { path: `^src/shared/(${FLOW.slice(i + 1).join('|')})/` },
  })),
  {
    name: 'forms-are-data',
    comment: 'A form is the text of a regulation: data that can be read beside it, with no code to hide in.',
    severity: 'error',
    from: { path: String.raw`^src/shared/forms/\d{4}\.ts$` },
    to: { pathNot: String.raw`^src/shared/forms/form\.ts$` },
  },
  {
    name: 'checks-stand-alone',
    comment:
      'A check can be read, tested, switched off or deleted without its neighbours. Share by moving what is shared down into report.',
    severity: 'error',
    from: { path: '^src/shared/checks/([^/]+)/', pathNot: TEST },
    to: { path: String.raw`^src/shared/checks/([^/]+/|run\.ts$|index\.ts$)`, pathNot: '^src/shared/checks/$1/' },
  },
  {
    name: 'diff-has-one-door',
    comment: 'How texts are aligned is decided once, in shared/compare; everyone else works with its blocks.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/shared/compare/' },
    to: { path: npm('diff') },
  },
  {
    name: 'sqlite-has-one-door',
    comment: 'Pragmas, migrations and the rule of one transaction an action live where the database is opened.',
    severity: 'error',
    from: { path: '^src/', pathNot: String.raw`^src/main/store/database\.ts$` },
    to: { path: npm('better-sqlite3') },
  },
  {
    name: 'store-knows-no-one',
    comment: 'The store keeps values; who asked, and from which window, is not its business.',
    severity: 'error',
    from: { path: '^src/main/store/', pathNot: TEST },
    to: { path: ['^src/main/(?!store/)', npm('electron')] },
  },
  {
    name: 'services-know-no-electron',
    comment:
      'Use cases run in tests and in the command line as they do behind the window. Hand them what only Electron knows.',
    severity: 'error',
    from: { path: '^src/main/(services|ingest|export|worker)/' },
    to: { path: [npm('electron'), '^src/main/(ipc|window)/'] },
  },
  {
    name: 'cli-runs-in-plain-node',
    comment: 'The command line is started by Node, where no electron exists: not even far down its imports.',
    severity: 'error',
    from: { path: '^src/main/(cli|worker)/' },
    to: { path: npm('electron'), reachable: true },
  },
  {
    name: 'handlers-call-services',
    comment: 'A handler turns a call into a use case. One that reaches past it would be a second way to do the same.',
    severity: 'error',
    from: { path: '^src/main/ipc/', pathNot: TEST },
    to: { path: '^src/main/(store|ingest|export)/' },
  },
  {
    name: 'worker-has-no-database',
    comment: 'One writer: a thread that reads reports must not be able to touch the evidence.',
    severity: 'error',
    from: { path: '^src/main/(worker|ingest)/' },
    to: { path: '^src/main/store/' },
  },
  {
    name: 'migrations-are-frozen',
    comment: 'A migration must do in ten years what it did when it was written; so it depends on nothing that changes.',
    severity: 'error',
    from: { path: String.raw`^src/main/store/migrations/\d{4}`, pathNot: TEST },
    to: { pathNot: String.raw`^src/main/store/migrations/migration\.ts$` },
  },
  {
    name: 'preload-is-a-wire',
    comment: 'The preload is the only code with a foot in both worlds: two functions, and nothing to attack.',
    severity: 'error',
    from: { path: '^src/main/preload/', pathNot: TEST },
    to: { pathNot: [npm('electron'), String.raw`^src/shared/ipc/wire\.ts$`] },
  },
  {
    name: 'renderer-asks',
    comment: 'The window shows what main has found; it neither reads files nor runs the engine.',
    severity: 'error',
    from: { path: '^src/renderer/', pathNot: TEST },
    to: { path: ['^src/main/', npm('electron'), '^src/shared/(checks/(run|index)|report/extract|compare/)'] },
  },
  {
    name: 'renderer-asks',
    comment: 'A sandboxed page has no Node.',
    severity: 'error',
    from: { path: '^src/renderer/', pathNot: TEST },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'screens-stand-alone',
    comment: 'A screen can be rewritten without reading another. What two of them need is a part.',
    severity: 'error',
    from: { path: '^src/renderer/screens/([^/]+)/' },
    to: { path: '^src/renderer/screens/', pathNot: '^src/renderer/screens/$1/' },
  },
  {
    name: 'parts-are-plain',
    comment: 'Parts get props and give events, so that they look the same in every screen and in a test.',
    severity: 'error',
    from: { path: '^src/renderer/(parts|state)/', pathNot: TEST },
    to: { path: '^src/renderer/(api|screens|app)/' },
  },
  {
    name: 'no-circular',
    comment: 'Two files that need each other are one thing in two places, or hide a third.',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file that nothing imports and that imports nothing is not part of the app.',
    severity: 'error',
    from: { orphan: true, path: '^src/', pathNot: [String.raw`\.d\.ts$`, String.raw`\.css$`] },
    to: {},
  },
  {
    name: 'src-not-tests',
    comment: 'What ships must not depend on what tests it.',
    severity: 'error',
    from: { path: '^src/', pathNot: TEST },
    to: { path: ['^(tests|bench|tools)/', TEST, npm('vitest', 'fast-check', '@playwright', '@testing-library')] },
  },
]

export default {
  forbidden,
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`^tests/golden/[^/]+/|^tests/e2e/standin/fixture-app/` },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
