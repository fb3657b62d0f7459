/** The first report of a fresh process: engine loaded and report examined, beside loading parse5 and parsing the same file once. */

import path from 'node:path'
import { kinds, writeFolder } from './inputs'
import { ms, type Part, seriesOf, stateOf, table, times } from './part'

export const startPart: Part = {
  id: 'start',
  measure({ root, rounds, child }) {
    const folder = path.join(root, 'start')
    const [kind] = kinds
    if (kind === undefined) throw new Error('bug: no kind of report')
    writeFolder(folder, kind, 1)
    const file = path.join(folder, `00000.${kind.extension}`)
    const works = ['engine', 'parse5'] as const
    const taken: Record<(typeof works)[number], number[]> = { engine: [], parse5: [] }
    for (let round = -1; round < Math.max(7, rounds); round++) {
      for (const work of works) {
        const run = child<{ readonly ms: number }>('cold', [work, file])
        if (round >= 0) taken[work].push(run.ms)
      }
    }
    const [engine, parse5] = works.map((work) => seriesOf(taken[work]))
    const ratio = (engine?.median ?? NaN) / (parse5?.median ?? NaN)
    return {
      tables: [
        table(
          ['first report of a fresh process', 'ms of the clock'],
          [
            ['engine loaded, report examined', ms(engine?.median)],
            ['parse5 loaded, report parsed', ms(parse5?.median)],
          ],
        ),
      ],
      goals: [
        {
          id: 'P19',
          what: 'first HTML report: loading the engine and examining it, to loading parse5 and parsing it',
          asked: '<= 1.5x',
          reached: `${times(ratio)} (${ms(engine?.median)} / ${ms(parse5?.median)} ms)`,
          state: stateOf(ratio, { most: 1.5 }, [engine ?? seriesOf([]), parse5 ?? seriesOf([])]),
        },
      ],
      raw: taken,
    }
  },
}
