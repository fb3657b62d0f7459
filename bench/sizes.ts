/** Reports of 10 KB to 10 MB: whether the cost of a megabyte stays what it is. */

import { examine } from '../src/main/worker/examine'
import { aLongReport, type Kind, kinds } from './inputs'
import { ms, type Part, type Plan, stateOf, table, times } from './part'
import { timed } from './rounds'

interface SizeResult {
  readonly id: string
  readonly sizes: readonly { readonly bytes: number; readonly ms: number; readonly msPerMB: number }[]
}

export const sizesPart: Part = {
  id: 'sizes',
  measure(plan) {
    const results = kinds.filter(({ id }) => id === 'html' || id === 'tabs').map((kind) => measureSizes(plan, kind))
    const body = (results[0]?.sizes ?? []).map((_, index) => {
      const at = results.map((one) => one.sizes[index])
      const kilobytes = ((at[0]?.bytes ?? 0) / 1000).toFixed(0)
      return [`${kilobytes} KB`, ...at.map((one) => ms(one?.ms)), ...at.map((one) => ms(one?.msPerMB))]
    })
    const head = ['size', ...results.map(({ id }) => `${id} ms`), ...results.map(({ id }) => `${id} ms a MB`)]
    return {
      tables: [table(head, body)],
      goals: results.map((one) => {
        const growth = growthOf(one)
        return {
          id: 'linear',
          what: `${one.id}: a megabyte of the largest report to one of 100 KB`,
          asked: '<= 1.5x (a quadratic step would be 100x)',
          reached: times(growth),
          state: stateOf(growth, { most: 1.5 }, []),
        }
      }),
      raw: results,
    }
  },
}

/** Small reports are mostly their tables, which do not grow: what a megabyte costs is told from 100 KB on. */
function growthOf({ sizes }: SizeResult): number {
  const from = sizes.find((one) => one.bytes >= 9e4)
  return (sizes.at(-1)?.msPerMB ?? NaN) / (from?.msPerMB ?? NaN)
}

function measureSizes({ isQuick }: Plan, kind: Kind): SizeResult {
  const wanted = isQuick ? [1e4, 1e5, 1e6] : [1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7]
  const inputs = wanted.map((bytes) => aLongReport(bytes, kind))
  const timings = timed(
    inputs.map((bytes, index) => {
      const repeats = Math.max(1, Math.round(1e6 / bytes.length))
      return {
        name: String(index),
        pass: () => {
          for (let i = 0; i < repeats; i++) examine(bytes, `a.${kind.extension}`)
          return repeats
        },
      }
    }),
    3,
    1,
  )
  return {
    id: kind.id,
    sizes: inputs.map(({ length }, index) => {
      const taken = timings[index]?.cpu.median ?? NaN
      return { bytes: length, ms: taken, msPerMB: taken / (length / 1e6) }
    }),
  }
}
