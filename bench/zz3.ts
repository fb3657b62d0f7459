import { rewrittenPair } from '../tests/support/compare-texts'
import { effortFor } from '../src/shared/compare/effort'
import { findMoves } from '../src/shared/compare/moves'
import { comparePassages } from '../src/shared/compare/passages'
import { paragraphsOf } from '../src/shared/compare/units'
const S = '/work/main/resources/samples'
for (const seed of [1, 2, 3, 4])
  for (const k of ['half', 'near'] as const) {
    const { prior: a, current: b } = rewrittenPair(k, 20000, seed, S)
    const passages = { prior: a, current: b, effort: effortFor(40000), yearShift: null, nextParagraph: 0 }
    const u = (t: string) => paragraphsOf(t, { start: 0, end: t.length })
    const blocks = findMoves(passages, [comparePassages(passages, u(a), u(b))]).flat()
    let hunks = 0,
      islands = 0
    const ex: string[] = []
    for (const bl of blocks) {
      if (bl.kind === 'added' || bl.kind === 'removed') hunks++
      bl.parts.forEach((p, i) => {
        if (p.kind === 'same') {
          const n = b.slice(p.current!.start, p.current!.end).replace(/\s/g, '').length
          if (i > 0 && i < bl.parts.length - 1 && n <= 2) {
            islands++
            ex.push(b.slice(p.current!.start, p.current!.end))
          }
        } else if (i === 0 || bl.parts[i - 1]!.kind === 'same') hunks++
      })
    }
    console.log(k, seed, hunks, islands, ex.slice(0, 20).join('|'))
    if (process.argv[2] && k === 'half' && seed === 1)
      for (const bl of blocks.filter((x) => x.kind === 'changed').slice(0, 25))
        console.log(
          bl.parts
            .map((p) =>
              p.kind === 'same'
                ? b.slice(p.current!.start, p.current!.end)
                : p.kind === 'removed'
                  ? `[-${a.slice(p.prior!.start, p.prior!.end)}-]`
                  : `{+${b.slice(p.current!.start, p.current!.end)}+}`,
            )
            .join(''),
        )
  }
