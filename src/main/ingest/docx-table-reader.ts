/** Reads the elements of a Word table: rows, cells and their merges; each cell is a flow of its own. */

import { type Losses, newStory, type Story } from './docx-context'
import { endPending } from './docx-paragraph'
import { wordGrid } from './docx-table'
import { isOn, wholeNumber } from './docx-values'
import type { Attributes } from './xml-attributes'

/** What is done at the beginning and at the end of each element that is read, by its name. */
export interface TableReader {
  readonly open: Readonly<Record<string, (attributes: Attributes) => void>>
  readonly close: Readonly<Record<string, () => void>>
}

/** Word's own limit is 63 columns. */
const mostColumns = 1024

/** `stories` = the open flows, innermost last: a cell's is put on top while it is read. Names each element it reads. */
export function tableReader(stories: Story[], losses: Losses): TableReader {
  const cell = (): Story['cell'] | undefined => stories.at(-1)?.cell
  /** The row that is being read, outside its cells. */
  const row = (): NonNullable<Story['table']>['row'] => stories.at(-1)?.table?.row ?? null

  const open: TableReader['open'] = {
    'w:tbl'() {
      const story = stories.at(-1)
      if (story === undefined) return
      endPending(story)
      story.table = { rows: [], widths: [], row: null }
    },
    'w:gridCol'(attributes) {
      stories.at(-1)?.table?.widths.push(wholeNumber(attributes.get('w:w'), 0, 100_000, 0))
    },
    'w:tr'() {
      const table = stories.at(-1)?.table
      if (table) table.row = { before: 0, cells: [], dropped: false, inProperties: false }
    },
    'w:trPr'() {
      const open = row()
      if (open) open.inProperties = true
    },
    'w:gridBefore'(attributes) {
      const open = row()
      if (open) open.before = wholeNumber(attributes.get('w:val'), 0, mostColumns, 0)
    },
    'w:hidden'(attributes) {
      const open = row()
      if (open?.inProperties !== true || !isOn(attributes.get('w:val'))) return
      open.dropped = true
      losses.add('hidden-part')
    },
    'w:tc'() {
      if (row()) stories.push(newStory('cell'))
    },
    'w:gridSpan'(attributes) {
      const open = cell()
      if (open) open.span = wholeNumber(attributes.get('w:val'), 1, mostColumns, 1)
    },
    'w:vMerge'(attributes) {
      const open = cell()
      if (open) open.vertical = attributes.get('w:val') === 'restart' ? 'begins' : 'continues'
    },
    'w:hMerge'(attributes) {
      const open = cell()
      if (open) open.continuesLeft = attributes.get('w:val') !== 'restart'
    },
    'w:cellMerge'(attributes) {
      const open = cell()
      if (open && attributes.get('w:vMerge') === 'cont') open.vertical = 'continues'
    },
    'w:cellDel'() {
      const open = cell()
      if (open) open.dropped = true
      losses.add('tracked-change')
    },
  }

  const close: TableReader['close'] = {
    'w:tbl'() {
      const story = stories.at(-1)
      if (!story?.table) return
      const { rows, widths } = story.table
      story.table = null
      const grid = wordGrid(rows, widths, (pieces) => {
        if (pieces.length > 0) losses.add('hidden-text')
      })
      if (grid !== null) story.pieces.push(grid)
    },
    'w:tr'() {
      const table = stories.at(-1)?.table
      if (!table?.row) return
      if (!table.row.dropped) table.rows.push({ before: table.row.before, cells: table.row.cells })
      table.row = null
    },
    'w:trPr'() {
      const open = row()
      if (open) open.inProperties = false
    },
    'w:tc'() {
      if (stories.at(-1)?.kind !== 'cell') return
      const ended = stories.pop()
      if (ended === undefined) return
      endPending(ended)
      if (!ended.cell.dropped) row()?.cells.push({ ...ended.cell, pieces: ended.pieces })
    },
  }

  return { open, close }
}
