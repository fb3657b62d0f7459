// npm run schema: writes the database's schema as its migrations make it, so that every change of it is seen in review.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { runnerImport } from 'vite'

const store = path.resolve(import.meta.dirname, '../src/main/store')
const load = async (file) => (await runnerImport(path.join(store, file))).module

const { openDatabase } = await load('database.ts')
const { migrate } = await load('migrate.ts')
const { schemaOf } = await load('schema.ts')

const file = openDatabase(':memory:', { create: true })
migrate(file, null)
writeFileSync(path.join(store, 'schema.snapshot.sql'), schemaOf(file.db))
file.close()
