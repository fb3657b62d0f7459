import { describe, expect, it } from 'vitest'
import { compared, type ComparedPair } from '../../../tests/support/a-comparison'
import { changesOf, stepChange } from './compare-changes'
import { foldRows } from './compare-fold'
import { compareRows, type Piece, type TextRow } from './compare-rows'

function textsOf({ prior, current }: ComparedPair) {
  return { prior: prior.document.text, current: current.document.text }
}

function rowsOf(pair: ComparedPair) {
  const texts = textsOf(pair)
  const found = compareRows(pair.comparison.sections, texts)
  const rows = found.rows.filter((row): row is TextRow => row.kind === 'text')
  const say = (pieces: readonly Piece[]): string =>
    pieces.map(({ side, span }) => texts[side].slice(span.start, span.end)).join('')
  return { ...found, texts, textRows: rows, say }
}

const moving = '乙句子随后要移动到别处去，它足够长。'
const ofTwo = [
  `甲段第一句话说明工作的基本情况。${moving}丙句收尾。\n没有变化的一段。\n`,
  `甲段第一句话说明工作的基本情况。丙句收尾。\n没有变化的一段。\n${moving}\n`,
] as const

const many = [
  '一段不变。\n二段不变。\n三段不变。\n四段不变。\n本年收到申请3件。\n甲乙丙丁戊己庚辛。\n',
  '一段不变。\n二段不变。\n三段不变。\n四段不变。\n本年收到申请8件。\n',
] as const

describe('rows', () => {
  it('are never too long to draw at once', () => {
    const { textRows } = rowsOf(compared('甲'.repeat(50_000), '乙'.repeat(50_000)))
    expect(
      Math.max(...textRows.map(({ prior }) => prior.reduce((sum, { span }) => sum + span.end - span.start, 0))),
    ).toBe(2000)
  })

  it('show a moved sentence at both places, and know which belong together', () => {
    const { textRows, moves, say } = rowsOf(compared(...ofTwo))
    expect(moves).toHaveLength(1)
    const from = textRows.find(({ index }) => index === moves[0]?.from)
    const to = textRows.find(({ index }) => index === moves[0]?.to)
    expect(say(from?.prior ?? [])).toContain('甲段第一句话')
    expect(say(from?.prior.filter(({ mark }) => mark === 'moved') ?? [])).toBe(moving)
    expect(say(to?.current ?? []).trim()).toBe(moving)
  })

  it('say where a limit was reached', () => {
    const pair = compared('本年收到申请3件，均按期答复。\n', '本年收到申请8件，均按期答复。\n')
    const sections = pair.comparison.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => (block.kind === 'changed' ? { ...block, limit: true as const } : block)),
    }))
    const { rows } = compareRows(sections, textsOf(pair))
    const limited = rows.filter((row) => row.kind === 'text' && row.isNotCompared)
    expect(limited.length).toBeGreaterThan(0)
    expect(limited.every((row) => row.kind === 'text' && row.change === 'changed')).toBe(true)
  })
})

describe('the list of changes', () => {
  it('is walked in both directions and round the ends', () => {
    const pair = compared(...many)
    const changes = changesOf(pair.comparison, compareRows(pair.comparison.sections, textsOf(pair)))
    const first = stepChange(changes, null, 1)
    expect(first).toBe(changes[0])
    expect(stepChange(changes, first?.key ?? null, -1)).toBe(changes.at(-1))
    expect(stepChange(changes, changes.at(-1)?.key ?? null, 1)).toBe(first)
    expect(stepChange([], null, 1)).toBeNull()
  })
})

describe('folding', () => {
  const none = { opened: new Set<number>(), opensAll: false, hidesQuiet: false, kept: new Set<number>() }

  it('hides only what is unchanged, says how much, and opens', () => {
    const { rows, textRows } = rowsOf(compared(...many))
    const shown = foldRows(rows, none)
    const folds = shown.flatMap((one) => (one.kind === 'fold' ? [one] : []))
    expect(folds.length).toBeGreaterThan(0)
    const visible = shown.flatMap((one) => (one.kind === 'row' && one.row.kind === 'text' ? [one.row] : []))
    expect(visible.length + folds.reduce((sum, { paragraphs }) => sum + paragraphs, 0)).toBe(textRows.length)
    for (const { from, to } of folds) {
      expect(
        textRows.filter(({ index }) => index >= from && index <= to).every(({ change }) => change === 'same'),
      ).toBe(true)
    }
    const first = folds[0]?.from ?? -1
    expect(
      foldRows(rows, { ...none, opened: new Set([first]) }).some((one) => one.kind === 'fold' && one.from === first),
    ).toBe(false)
    expect(foldRows(rows, { ...none, opensAll: true })).toHaveLength(rows.length)
    expect(
      foldRows(rows, { ...none, kept: new Set([first]) }).some((one) => one.kind === 'row' && one.row.index === first),
    ).toBe(true)
  })

  it('folds unimportant changes only when asked to', () => {
    const of = (year: number): string =>
      ['甲', '乙', '丙', '丁'].map((name) => `${year}年，${name}科按规定公开了全部文件并做了登记。\n`).join('')
    const { rows } = rowsOf(compared(of(2022), of(2023)))
    const count = (hidesQuiet: boolean): number =>
      foldRows(rows, { ...none, hidesQuiet }).filter((one) => one.kind === 'row').length
    expect(count(true)).toBeLessThan(count(false))
  })
})
