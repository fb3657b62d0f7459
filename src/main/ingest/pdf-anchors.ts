/** Gives the lines of row labels to the rows of figures that they belong to: a label is set to the top, the middle or the foot of its row. */

import { middleOf, type Segment, type Stack, stackOf } from './pdf-segments'
import { numbered } from './pdf-wraps'

/** Where figures stand beside labels of several lines. */
export type Setting = 'top' | 'middle' | 'foot'

export interface LabelledRows {
  /** By anchor; undefined for a row without a label. */
  readonly labels: readonly (Stack | undefined)[]
  /** Lines that belong to no row of figures: heads, and rows without figures. */
  readonly left: readonly Segment[]
}

/** Parts of the font size by which a label may stand off its row. */
const tolerance = 0.35
/** Labels of more lines are none. */
const mostLines = 12
/** Parts of the font size between lines of one label. */
export const widestLineGap = 1.1

/**
 * @param lines of one column of labels, from top to bottom
 * @param anchors middles of the rows of figures, from top to bottom
 */
export function labelRows(lines: readonly Segment[], anchors: readonly number[]): LabelledRows {
  const settings: readonly Setting[] = ['middle', 'top', 'foot']
  let best: Fit | undefined
  for (const gap of gapsToTry(lines, rowGap(lines, anchors))) {
    const stacks = stackedWithin(lines, gap)
    for (const setting of settings) {
      const fit = matched(stacks, anchors, setting)
      if (best === undefined || isBetter(fit, best)) best = fit
    }
  }
  if (best !== undefined && best.count === anchors.length) return best
  if (lines.length * anchors.length > mostPairs) return best ?? { labels: [], left: lines }
  let cheapest: (LabelledRows & { readonly cost: number }) | undefined
  for (const setting of settings) {
    const one = assigned(lines, anchors, setting)
    if (cheapest === undefined || one.cost < cheapest.cost) cheapest = one
  }
  const shared = cheapest?.labels.filter((label) => label !== undefined).length ?? 0
  return cheapest !== undefined && shared > (best?.count ?? 0) ? cheapest : (best ?? { labels: [], left: lines })
}

interface Fit extends LabelledRows {
  readonly count: number
  /** How far labels stand from their rows, together. */
  readonly off: number
}

function isBetter(a: Fit, b: Fit): boolean {
  if (a.count !== b.count) return a.count > b.count
  return a.left.length === b.left.length ? a.off < b.off - 0.01 : a.left.length < b.left.length
}

/** The narrowest gap between lines that stand in two rows of figures: lines of one label stand closer. */
function rowGap(lines: readonly Segment[], anchors: readonly number[]): number {
  const isAnchored = (line: Segment): boolean =>
    anchors.some((anchor) => Math.abs(middleOf(line) - anchor) < tolerance * line.size)
  let narrowest = Infinity
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    if (above === undefined || !isAnchored(line) || !isAnchored(above)) continue
    narrowest = Math.min(narrowest, (line.y0 - above.y1) / line.size)
  }
  return narrowest === Infinity ? usualRowGap : narrowest
}

/** Gaps below which lines are of one label: one between every two that differ, the narrowest first. */
function gapsToTry(lines: readonly Segment[], widest: number): readonly number[] {
  const gaps = lines.flatMap((line, i) => {
    const above = lines[i - 1]
    return above === undefined ? [] : [(line.y0 - above.y1) / line.size]
  })
  const tried = [-Infinity]
  for (const gap of gaps.toSorted((a, b) => a - b)) {
    if (gap > closer * widest || gap > widestLineGap || tried.length > mostGaps) break
    if (gap + 0.04 - (tried.at(-1) ?? 0) > 0.05) tried.push(gap + 0.04)
  }
  return tried
}

const mostGaps = 12
/** A page of a report has 40 rows and 90 lines of labels; more would be dear. */
const mostPairs = 40_000
/** Where no two rows follow each other. */
const usualRowGap = 0.83
/** Programs round the places of lines. */
const closer = 0.85

/** Lines nearer to each other than the gap are one; a number begins another. */
function stackedWithin(lines: readonly Segment[], gap: number): readonly Stack[] {
  const stacks: Segment[][] = []
  for (const line of lines) {
    const last = stacks.at(-1)?.at(-1)
    const goesOn = last !== undefined && (line.y0 - last.y1) / line.size < gap && !numbered.test(line.placed.text)
    if (goesOn) stacks.at(-1)?.push(line)
    else stacks.push([line])
  }
  return stacks.map(stackOf)
}

function matched(stacks: readonly Stack[], anchors: readonly number[], setting: Setting): Fit {
  const labels: (Stack | undefined)[] = anchors.map(() => undefined)
  const left: Segment[] = []
  let count = 0
  let off = 0
  let a = 0
  for (const stack of stacks) {
    while (
      a < anchors.length &&
      offset(stack.lines, anchors[a] ?? 0, setting) >= tolerance &&
      (anchors[a] ?? 0) < stack.y0
    )
      a++
    const away = a < anchors.length ? offset(stack.lines, anchors[a] ?? 0, setting) : Infinity
    if (away < tolerance) {
      labels[a++] = stack
      count++
      off += away
    } else left.push(...stack.lines)
  }
  return { labels, left, count, off }
}

/** The cheapest way to share out the lines: none left over, and gaps within labels smaller than between them. */
function assigned(
  lines: readonly Segment[],
  anchors: readonly number[],
  setting: Setting,
): LabelledRows & { cost: number } {
  // best[a][l]: the cheapest way for the first `a` anchors and `l` lines, and how it came there
  const width = lines.length + 1
  const cost = new Float64Array((anchors.length + 1) * width).fill(Infinity)
  const from = new Int32Array((anchors.length + 1) * width).fill(-1)
  cost[0] = 0
  for (let a = 0; a <= anchors.length; a++) {
    for (let l = 0; l <= lines.length; l++) {
      const here = cost[a * width + l] ?? Infinity
      if (here === Infinity) continue
      if (l < lines.length) better(a * width + l + 1, here + leftCost, -2)
      if (a === anchors.length) continue
      better((a + 1) * width + l, here + bareCost, -3)
      for (let end = l + 1; end <= Math.min(lines.length, l + mostLines); end++) {
        const own = lines.slice(l, end)
        if (!isOneLabel(own)) break
        const off = offset(own, anchors[a] ?? 0, setting)
        if (off < tolerance) better((a + 1) * width + end, here + off + gapCost(own), l)
      }
    }
  }
  function better(at: number, value: number, source: number): void {
    if (value >= (cost[at] ?? Infinity)) return
    cost[at] = value
    from[at] = source
  }
  const labels: (Stack | undefined)[] = anchors.map(() => undefined)
  const left: Segment[] = []
  let a = anchors.length
  let l = lines.length
  while (a > 0 || l > 0) {
    const source = from[a * width + l] ?? -1
    if (source === -2) {
      const line = lines[--l]
      if (line !== undefined) left.push(line)
    } else if (source === -3) a--
    else {
      labels[--a] = stackOf(lines.slice(source, l))
      l = source
    }
  }
  return { labels, left: left.reverse(), cost: cost[anchors.length * width + lines.length] ?? Infinity }
}

const leftCost = 1
const bareCost = 1.5

/** Among ways that fit equally well, the one whose labels are closely set. */
function gapCost(lines: readonly Segment[]): number {
  let widest = 0
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    if (above !== undefined) widest = Math.max(widest, (line.y0 - above.y1) / line.size)
  }
  return Math.max(0, widest) * 0.2
}

function isOneLabel(lines: readonly Segment[]): boolean {
  const last = lines.at(-1)
  const above = lines.at(-2)
  return last === undefined || above === undefined || last.y0 - above.y1 < widestLineGap * last.size
}

/** How far the label stands from where its row's figures say, in parts of the font size. */
function offset(lines: readonly Segment[], anchor: number, setting: Setting): number {
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return Infinity
  const at = setting === 'middle' ? (first.y0 + last.y1) / 2 : middleOf(setting === 'top' ? first : last)
  return Math.abs(at - anchor) / first.size
}
