/** The labels of a form, ready to be found again in print: exact wording first, then mistypes, cut and merged labels. */

import type { Form, FormLine, LineId, TableId } from '../forms/form'
import { editDistance } from '../text/edit-distance'
import { labelText, labelTextWithoutUnit, longestLabel, type LabelText } from './label-text'

/** A label of the form. `group` is a merged header of rows or columns, `block` a sub-table of section two. */
export interface LabelEntry {
  readonly kind: 'line' | 'column' | 'group' | 'block' | 'corner'
  readonly table: TableId
  /** Line or column id; the official label itself for the other kinds. */
  readonly id: string
  readonly official: string
  readonly officialText: LabelText
  /** For lines. */
  readonly line: FormLine | null
  /** A merged header above columns, not beside rows. */
  readonly isColumnGroup: boolean
  /** Position among the lines of its table; for columns and blocks the index of the block. */
  readonly order: number
}

export interface LabelMatch {
  readonly entry: LabelEntry
  /** From the official wording, after normalisation; one more for a wrong number in front. */
  readonly distance: number
  /** The printed label is the beginning of the official one only: the file cut it. */
  readonly cut: boolean
  /** Row-group labels stand before the label in the same cell. */
  readonly merged: boolean
  /** The official label that was matched, with the groups before it where `merged`. */
  readonly wording: string
  /** The label as printed. */
  readonly printed: LabelText
}

interface Wording {
  readonly entry: LabelEntry
  readonly key: string
  readonly characters: ReadonlySet<string>
  readonly merged: boolean
  readonly words: string
}

export interface LabelIndex {
  readonly form: Form
  readonly byKey: ReadonlyMap<string, readonly Wording[]>
  readonly wordings: readonly Wording[]
  /** Position of a line among the lines of its table. */
  readonly orderOf: ReadonlyMap<LineId, number>
  readonly beginnings: ReadonlySet<string>
  readonly known: Map<string, readonly LabelMatch[]>
}

const indexes = new WeakMap<Form, LabelIndex>()

/** The index of a form, built once. */
export function labelIndexOf(form: Form): LabelIndex {
  const built = indexes.get(form)
  if (built !== undefined) return built
  const index = buildIndex(form)
  indexes.set(form, index)
  return index
}

function buildIndex(form: Form): LabelIndex {
  const wordings: Wording[] = []
  const groups = new Set<string>()
  const put = (entry: LabelEntry, printed: string, merged = false): void => {
    const { key } = labelText(printed)
    if (key !== '' && !wordings.some((one) => one.entry === entry && one.key === key))
      wordings.push({ entry, key, characters: new Set(key), merged, words: printed })
  }
  for (const table of form.tables) {
    const entryOf = (
      kind: LabelEntry['kind'],
      id: string,
      official: string,
      order: number,
      line: FormLine | null,
      isColumnGroup = false,
    ): LabelEntry => ({
      kind,
      table: table.id,
      id,
      official,
      officialText: labelText(official),
      line,
      order,
      isColumnGroup,
    })
    const putGroup = (label: string, order: number, isColumnGroup: boolean): void => {
      if (groups.has(`${table.id} ${label}`)) return
      groups.add(`${table.id} ${label}`)
      put(entryOf('group', label, label, order, null, isColumnGroup), label)
    }
    let order = 0
    table.blocks.forEach((block, blockOrder) => {
      if (block.label !== null) put(entryOf('block', block.label, block.label, blockOrder, null), block.label)
      for (const column of block.columns) {
        const entry = entryOf('column', column.id, column.label, blockOrder, null)
        for (const printed of [column.label, ...column.variants]) put(entry, printed)
        column.under.forEach((label) => putGroup(label, blockOrder, true))
      }
      for (const line of block.lines) {
        const entry = entryOf('line', line.id, line.label, order++, line)
        for (const printed of [line.label, ...line.variants]) put(entry, printed)
        for (let depth = 0; depth < line.under.length; depth++) {
          const labels = line.under.slice(depth)
          put(entry, labels.join('') + line.label, true)
          if (labels.length > 1) put(entry, (labels[0] ?? '') + line.label, true)
        }
        line.under.forEach((label) => putGroup(label, entry.order, false))
      }
    })
    table.corner.forEach((label) => put(entryOf('corner', label, label, 0, null), label))
  }
  const byKey = new Map<string, Wording[]>()
  for (const wording of wordings) {
    const list = byKey.get(wording.key)
    if (list === undefined) byKey.set(wording.key, [wording])
    else list.push(wording)
  }
  const orderOf = new Map(
    wordings.filter(({ entry }) => entry.kind === 'line').map(({ entry }) => [entry.id, entry.order]),
  )
  const beginnings = new Set(wordings.map(({ key }) => key.slice(0, 2)))
  return { form, byKey, wordings, orderOf, beginnings, known: new Map() }
}

/** Whether a text begins as some label does: a quick no for most lines of prose. */
export function mayBeginLabel(index: LabelIndex, printed: string): boolean {
  return index.beginnings.has(labelText(printed).key.slice(0, 2))
}

/** Labels met again and again across reports are remembered up to this many. */
const remembered = 4000

/**
 * Labels of the form that a printed text may be, best first: by distance, then by agreement of the numbering. Empty for
 * text that is no label. Short labels (three characters or fewer) must be exact.
 */
export function matchLabel(index: LabelIndex, printed: string): readonly LabelMatch[] {
  if (printed.length > longestLabel * 3) return []
  const known = index.known.get(printed)
  if (known !== undefined) return known
  const found = findMatches(index, printed)
  if (index.known.size >= remembered) index.known.clear()
  index.known.set(printed, found)
  return found
}

function findMatches(index: LabelIndex, printed: string): readonly LabelMatch[] {
  const plain = labelText(printed)
  if (plain.key === '' || plain.key.length > longestLabel) return []
  const exact = index.byKey.get(plain.key)
  if (exact !== undefined) return rank(exact.map((one) => toMatch(one, plain, false)))
  const unitless = labelTextWithoutUnit(printed)
  const withoutUnit = index.byKey.get(unitless.key)
  if (withoutUnit !== undefined) return rank(withoutUnit.map((one) => toMatch(one, unitless, false)))
  const near = nearMatches(index, plain)
  return near.length > 0 ? near : cutMatches(index, plain)
}

/** How many characters may differ: none in very short labels, up to five in long ones (FM-02 speaks of three in labels as such). */
function tolerance(length: number): number {
  if (length < 3) return 0
  if (length < 8) return 1
  if (length < 12) return 2
  return length < 24 ? 3 : 5
}

function nearMatches(index: LabelIndex, plain: LabelText): readonly LabelMatch[] {
  const limit = tolerance(plain.key.length)
  if (limit === 0) return []
  const found: { readonly wording: Wording; readonly near: number }[] = []
  for (const wording of index.wordings) {
    const most = Math.min(limit, tolerance(wording.key.length))
    // Of three characters nothing but one that was left out can be told.
    if (plain.key.length === 3 && wording.key.length !== 4) continue
    if (wording.key.length === 3) continue
    if (Math.abs(wording.key.length - plain.key.length) > most || strangers(plain.key, wording.characters, most) > most)
      continue
    const near = editDistance(plain.key, wording.key, most)
    if (near !== null) found.push({ wording, near })
  }
  if (found.length === 0) return []
  const effective = (one: (typeof found)[number]): number =>
    one.near + (sameNumbering(plain, one.wording.entry) ? 0 : 0.5)
  const best = Math.min(...found.map(effective))
  return rank(found.filter((one) => effective(one) === best).map((one) => toMatch(one.wording, plain, false)))
}

/** Characters of a key that a wording does not have, counted up to one more than `most`: each costs an edit. */
function strangers(key: string, characters: ReadonlySet<string>, most: number): number {
  let count = 0
  for (const character of key) {
    if (!characters.has(character) && ++count > most) break
  }
  return count
}

/** A label of which the file shows the beginning only (`四、结转下年`): the only one that begins so, with its number. */
function cutMatches(index: LabelIndex, plain: LabelText): readonly LabelMatch[] {
  const bySign = plain.numbering !== '' && plain.key.length >= 2
  if (!bySign && plain.key.length < 4) return []
  const found = index.wordings.filter(
    (one) =>
      !one.merged &&
      one.key.length > plain.key.length &&
      one.key.startsWith(plain.key) &&
      (!bySign || one.entry.officialText.numbering === plain.numbering),
  )
  const entries = new Set(found.map((one) => one.entry))
  const first = found[0]
  return entries.size === 1 && first !== undefined ? [toMatch(first, plain, true)] : []
}

function sameNumbering(plain: LabelText, entry: LabelEntry): boolean {
  return plain.numbering === '' || plain.numbering === entry.officialText.numbering
}

function toMatch(wording: Wording, plain: LabelText, cut: boolean): LabelMatch {
  const { entry, merged } = wording
  const official = entry.officialText
  const base = { entry, merged, wording: merged ? wording.words : entry.official, printed: plain }
  // 本年新 and the like: what a narrow header cell left of a label.
  const stump =
    plain.key.length <= 3 && official.key.length > plain.key.length + 2 && official.key.startsWith(plain.key)
  if (cut || stump) return { ...base, distance: 0, cut: true }
  const slips = editDistance(plain.key, merged ? wording.key : official.key, longestLabel) ?? longestLabel
  const wrongNumber =
    !merged && plain.numbering !== '' && official.numbering !== '' && plain.numbering !== official.numbering ? 1 : 0
  return { ...base, distance: slips + wrongNumber, cut }
}

function rank(matches: readonly LabelMatch[]): readonly LabelMatch[] {
  return [...matches].sort((a, b) => a.distance - b.distance)
}
