// node tools/bench-documents.mjs: Word documents beside mammoth, as ratios of one run; memory over 500 files of every format.
import path from 'node:path'
import { root } from './build.mjs'
import { bundle, run } from './run-bundled.mjs'

const file = await bundle(['bench/documents.ts'], 'bench-documents')
process.exit(run(file, [path.join(root, 'tests/support/office/files')], ['--expose-gc']))
