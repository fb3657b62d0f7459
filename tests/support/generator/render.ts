/** Turns a generated report into the layout-free report that every writer of layouts understands. */

import type { AbstractReport } from '../layouts/abstract-report'
import { tableOf } from './grids'
import type { GeneratedReport } from './model'
import { textOf } from './model'

export function render(report: GeneratedReport): AbstractReport {
  return {
    title: report.title,
    before: report.before,
    after: report.after,
    introduction: report.introduction.map(textOf),
    sections: report.sections.map(({ heading, passages, table, closing }) => ({
      heading,
      paragraphs: passages.map(textOf),
      closing: closing.map(textOf),
      ...(table === null ? {} : { table: tableOf(report, table) }),
    })),
    signature: report.signature,
  }
}
