/** The reports that are kept as a browser and an office program print them: without their prose, so that the files are small. */

import { generate } from '../generator/generate'
import { render } from '../generator/render'
import type { AbstractReport } from '../layouts/abstract-report'
import { type PrintedStyle, printedStyles } from './printed-styles'

export interface PrintedFile {
  readonly name: string
  readonly report: AbstractReport
  readonly by: 'browser' | 'office'
  readonly style: PrintedStyle
}

function tablesOnly(seed: number): AbstractReport {
  const report = render(generate(seed))
  const sections = report.sections.map((section) => ({ ...section, paragraphs: [], closing: [] }))
  return { ...report, before: [], after: [], introduction: [], sections, signature: [] }
}

function printed(seed: number, styleName: string): PrintedFile {
  const style = printedStyles.find(({ name }) => name === styleName)
  if (style === undefined) throw new Error(`no style ${styleName}`)
  const plain = { ...style, css: `${style.css}body{font-family:'Droid Sans Fallback',sans-serif}` }
  return { name: `browser-${styleName}`, report: tablesOnly(seed), by: 'browser', style: plain }
}

const [anyStyle] = printedStyles
if (anyStyle === undefined) throw new Error('no styles')

export const printedFiles: readonly PrintedFile[] = [
  printed(1, 'grid-centred-repeated'),
  printed(2, 'horizontal'),
  printed(3, 'frame'),
  printed(4, 'none-centred'),
  { name: 'office-grid', report: tablesOnly(5), by: 'office', style: anyStyle },
]
