/** The layouts in which the same report reaches an auditor; every one of them must be read alike. */

import type { AbstractReport } from './abstract-report'
import { writeHtml } from './html'
import { boxTable, cellLines, flattenedTable, pipeTable, tabTable, writeText } from './text'

export interface LayoutWriter {
  readonly id: string
  /** Ending of the file name under which such a file arrives. */
  readonly extension: 'html' | 'md' | 'txt'
  /** How the report's tables stand, in the words of the public vocabulary. */
  readonly layout: 'html' | 'pipes' | 'tabs' | 'ruled' | 'cell-per-line' | 'flattened'
  /** Whether blank cells and merged cells can be told from the file at all. */
  readonly keepsBlanks: boolean
  readonly write: (report: AbstractReport) => string
}

export const layouts: readonly LayoutWriter[] = [
  { id: 'html', extension: 'html', layout: 'html', keepsBlanks: true, write: writeHtml },
  {
    id: 'markdown',
    extension: 'md',
    layout: 'pipes',
    keepsBlanks: true,
    write: (report) =>
      writeText(report, pipeTable({ outer: 'both', rule: true, merged: 'blank' }), { headingMark: '## ', lineEnds: 2 }),
  },
  {
    id: 'pipes-trailing',
    extension: 'txt',
    layout: 'pipes',
    keepsBlanks: true,
    write: (report) => writeText(report, pipeTable({ outer: 'trailing', rule: false, merged: 'vanish' })),
  },
  {
    id: 'pipes-bare',
    extension: 'txt',
    layout: 'pipes',
    keepsBlanks: true,
    write: (report) => writeText(report, pipeTable({ outer: 'none', rule: false, merged: 'vanish' }), { lineEnds: 2 }),
  },
  {
    id: 'tabs',
    extension: 'txt',
    layout: 'tabs',
    keepsBlanks: true,
    write: (report) => writeText(report, tabTable('blank')),
  },
  {
    id: 'tabs-merged-away',
    extension: 'txt',
    layout: 'tabs',
    keepsBlanks: true,
    write: (report) => writeText(report, tabTable('vanish'), { lineEnds: 2 }),
  },
  {
    id: 'ruled',
    extension: 'txt',
    layout: 'ruled',
    keepsBlanks: true,
    write: (report) => writeText(report, boxTable),
  },
  {
    id: 'cell-per-line',
    extension: 'txt',
    layout: 'cell-per-line',
    keepsBlanks: false,
    write: (report) => writeText(report, cellLines('dropped'), { lineEnds: 2 }),
  },
  {
    id: 'cell-per-line-blanks',
    extension: 'txt',
    layout: 'cell-per-line',
    keepsBlanks: true,
    write: (report) => writeText(report, cellLines('kept')),
  },
  {
    id: 'flattened',
    extension: 'txt',
    layout: 'flattened',
    keepsBlanks: false,
    write: (report) => writeText(report, flattenedTable(' ')),
  },
]
