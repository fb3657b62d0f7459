/** Deciding how a text file is written, beside the usual detector: whole files, in every encoding that reports come in. */

import { decode } from '../src/main/ingest/encoding'
import { encodeGb18030 } from '../tests/support/legacy-encodings'
import { aReport, kinds } from './inputs'
import { ms, type Part, seriesOf, stateOf, table, times } from './part'
import { timed } from './rounds'
import { type Detect, jschardetDetect } from './usual'

interface Encoded {
  readonly bytes: Uint8Array
  readonly text: string
}

function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return order === 'big' ? bytes.swap16() : bytes
}

const encoders: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['utf-8', (text) => Buffer.from(text)],
  ['utf-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['gb18030', encodeGb18030],
  ['utf-16le with a mark', (text) => utf16(text, 'little', true)],
  ['utf-16le', (text) => utf16(text, 'little', false)],
  ['utf-16be', (text) => utf16(text, 'big', false)],
]

/** The detector's own names: `UTF-8-SIG`, `utf-16-le`, `GB2312`; an encoding that contains another one is as good. */
function nameFound(detect: Detect, bytes: Uint8Array): string {
  const found = String(detect(Buffer.from(bytes)).encoding).toLowerCase()
  if (found.startsWith('utf-8') || found === 'ascii') return 'utf-8'
  const wide = /^utf-16-?(le|be|)$/.exec(found)?.[1]
  return wide === undefined ? 'gb18030' : `utf-16${wide || 'le'}`
}

export const encodingsPart: Part = {
  id: 'encodings',
  async measure({ rounds, isQuick }) {
    const detect = await jschardetDetect()
    const texts = kinds
      .filter(({ id }) => id === 'html' || id === 'tabs')
      .flatMap((kind) => Array.from({ length: isQuick ? 3 : 12 }, (_, seed) => kind.write(aReport(seed))))
    const files = encoders.flatMap(([, encode]) => texts.map((text): Encoded => ({ bytes: encode(text), text })))
    const all = (work: (bytes: Uint8Array) => unknown) => () => {
      for (const { bytes } of files) work(bytes)
      return files.length
    }
    const timings = timed(
      [
        { name: 'decided and decoded', pass: all(decode) },
        ...(detect ? [{ name: 'jschardet, name only', pass: all((bytes) => nameFound(detect, bytes)) }] : []),
      ],
      rounds,
    )
    const [ours, theirs] = timings.map(({ cpu }) => cpu)
    const right = files.filter(({ bytes, text }) => {
      const found = decode(bytes)
      return found.kind === 'text' && found.text === text
    }).length
    const named = files.filter(({ bytes, text }) => {
      if (detect === null) return false
      const { buffer, byteOffset, byteLength } = bytes
      return new TextDecoder(nameFound(detect, bytes)).decode(new Uint8Array(buffer, byteOffset, byteLength)) === text
    }).length
    const ratio = (theirs?.median ?? NaN) / (ours?.median ?? NaN)
    const counts = [right, named]
    return {
      tables: [
        table(
          ['encoding of a whole file', 'ms a file', `right of ${files.length}`],
          timings.map(({ name, cpu }, index) => [name, ms(cpu.median), counts[index] ?? 0]),
        ),
      ],
      goals: [
        {
          id: 'P14',
          what: 'jschardet to our deciding and decoding',
          asked: '>= 20x, all files right',
          reached: `${times(ratio)} (${ms(theirs?.median)} / ${ms(ours?.median)} ms), ${right} of ${files.length} right`,
          state:
            right < files.length
              ? 'not reached'
              : stateOf(ratio, { least: 20 }, [ours ?? seriesOf([]), theirs ?? seriesOf([])]),
        },
      ],
      raw: { timings, right, named, files: files.length },
    }
  },
}
