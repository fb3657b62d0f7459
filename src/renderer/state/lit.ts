/** What lights up in every pane for the one thing that is selected: characters, cells, findings, and places to step through. */

import type { Evidence, EvidenceRole } from '@shared/checks/check'
import type { Finding } from '@shared/checks/outcome'
import type { Span } from '@shared/text/span'
import { overlapsSpan } from '@shared/text/span'
import { cellKey, type ContentIndex, itemsWithin } from './content-index'
import type { Selection } from './place'

/** `part` and `total` are operands of a sum, `plain` is a place without a role, `context` lies around it. */
export type LitRole = 'part' | 'total' | 'plain' | 'context'

export interface LitSpan {
  readonly span: Span
  readonly role: LitRole
  /** Shown as a badge beside the operand; null for none. */
  readonly sign: '+' | '−' | '=' | null
}

export interface Lit {
  readonly spans: readonly LitSpan[]
  readonly cells: ReadonlyMap<string, LitSpan['role']>
  /** Badges of cells by key. */
  readonly signs: ReadonlyMap<string, '+' | '−' | '='>
  readonly findings: ReadonlySet<string>
  readonly section: string | null
  /** Where the selected thing is said, in order: what stepping walks through. */
  readonly places: readonly Span[]
}

export const nothingLit: Lit = {
  spans: [],
  cells: new Map(),
  signs: new Map(),
  findings: new Set(),
  section: null,
  places: [],
}

const roleOf: Readonly<Record<EvidenceRole, LitRole>> = {
  part: 'part',
  minus: 'part',
  left: 'part',
  total: 'total',
  right: 'total',
  stated: 'total',
  label: 'plain',
  heading: 'plain',
  context: 'context',
}

/** The sign that stands before each piece of evidence: the first on the right side takes the equals sign. */
export function evidenceSigns(evidence: readonly Evidence[]): readonly LitSpan['sign'][] {
  const isSum = evidence.some(({ role }) => role === 'part' || role === 'left' || role === 'minus')
  let equalsGiven = false
  return evidence.map(({ role }) => {
    switch (role) {
      case 'part':
      case 'left':
        return '+'
      case 'minus':
        return '−'
      case 'total':
      case 'right': {
        const sign = equalsGiven ? '+' : '='
        equalsGiven = true
        return sign
      }
      case 'stated':
        return isSum ? '=' : null
      case 'label':
      case 'heading':
      case 'context':
        return null
    }
  })
}

/** @param places where an annotation, or the evidence of a person's own finding, stands in the text */
export function litOf(index: ContentIndex, selection: Selection | null, places: readonly Span[] = []): Lit {
  if (selection === null) return nothingLit
  switch (selection.kind) {
    case 'finding': {
      const finding = index.findings.get(selection.key)
      if (finding !== undefined) return litFinding(index, finding)
      if (places.length === 0) return nothingLit
      return { ...litSpans(index, places), findings: new Set([selection.key]) }
    }
    case 'annotation':
      return litSpans(index, places)
    case 'end':
      return nothingLit
    case 'figure':
      return litFigure(index, selection.line, selection.column)
    case 'number':
      return litPlace(index, selection.span, true)
    case 'passage':
      return litPlace(index, selection.span, false)
    case 'section': {
      const section = index.content.report.sections.find(({ key }) => key === selection.key)
      const at = section?.headingSpan ?? section?.span ?? null
      const spans: readonly LitSpan[] = at === null ? [] : [{ span: at, role: 'plain', sign: null }]
      return { ...nothingLit, spans, section: selection.key, places: at === null ? [] : [at] }
    }
    case 'tick': {
      const tick = index.content.run.ticks[selection.index]
      return tick === undefined ? nothingLit : litSpans(index, tick.spans)
    }
    case 'untested': {
      const mark = index.content.run.untested[selection.index]
      if (mark === undefined) return nothingLit
      const cells = new Map<string, LitRole>()
      for (const figure of index.content.report.figures) {
        const isThere =
          (mark.line !== undefined || mark.column !== undefined) &&
          (mark.line === undefined || figure.line === mark.line) &&
          (mark.column === undefined || figure.column === mark.column) &&
          (mark.section === null || sectionOf(index, figure.line) === mark.section)
        if (isThere) cells.set(cellKey(figure.line, figure.column), 'plain')
      }
      const section = index.content.report.sections.find(({ key }) => key === mark.section)
      const at = section?.headingSpan ?? null
      return { ...nothingLit, cells, section: mark.section, places: at === null ? [] : [at] }
    }
  }
}

function sectionOf(index: ContentIndex, line: string): string | null {
  const table = index.content.form.tables.find((one) =>
    one.blocks.some((block) => block.lines.some(({ id }) => id === line)),
  )
  return table?.section ?? null
}

function litFinding(index: ContentIndex, finding: Finding): Lit {
  const signs = evidenceSigns(finding.evidence)
  // A stated value is the total of a sum; where nothing is summed it is just the place.
  const isSum = signs.some((sign) => sign !== null)
  const litRole = (role: EvidenceRole): LitRole => (role === 'stated' && !isSum ? 'plain' : roleOf[role])
  const spans = finding.evidence.map((item, i): LitSpan => ({
    span: item.span,
    role: litRole(item.role),
    sign: signs[i] ?? null,
  }))
  const cells = new Map<string, LitRole>()
  const cellSigns = new Map<string, '+' | '−' | '='>()
  const light = (key: string, role: LitRole, sign: LitSpan['sign']): void => {
    cells.set(key, role)
    if (sign !== null) cellSigns.set(key, sign)
  }
  finding.evidence.forEach((item, i) => {
    const sign = signs[i] ?? null
    if (item.line !== undefined && item.column !== undefined) {
      light(cellKey(item.line, item.column), litRole(item.role), sign)
      return
    }
    for (const figure of itemsWithin(index.placed, item.span)) {
      light(cellKey(figure.line, figure.column), litRole(item.role), sign)
    }
  })
  if (finding.line !== undefined && finding.column !== undefined && cells.size === 0) {
    cells.set(cellKey(finding.line, finding.column), 'plain')
  }
  const main = spans.filter(({ role, span }) => role !== 'context' && span.end > span.start)
  // Operands first: names and headings say where they stand, and are stepped to after them.
  const ordered = [...main.filter(({ sign }) => sign !== null), ...main.filter(({ sign }) => sign === null)]
  const places = (ordered.length > 0 ? ordered : spans).map(({ span }) => span)
  const section = finding.section
  const heading = index.content.report.sections.find(({ key }) => key === section)?.headingSpan ?? null
  return {
    spans,
    cells,
    signs: cellSigns,
    findings: new Set([finding.key]),
    section,
    places: places.length > 0 || heading === null ? places : [heading],
  }
}

function litFigure(index: ContentIndex, line: string, column: string): Lit {
  const key = cellKey(line, column)
  const at = index.figures.get(key)?.span ?? null
  const lit = at === null ? nothingLit : litPlace(index, at, true)
  const cells = new Map<string, LitRole>(lit.cells)
  cells.set(key, 'plain')
  const findings = new Set(lit.findings)
  for (const finding of index.content.run.findings) {
    if (finding.evidence.some((item) => item.line === line && item.column === column)) findings.add(finding.key)
  }
  return { ...lit, cells, findings, section: sectionOf(index, line) }
}

/** A number or sentence: itself, the places tied to it, the cells there, and the findings that speak of it. */
function litPlace(index: ContentIndex, at: Span, isNumber: boolean): Lit {
  const { run, report } = index.content
  const elsewhere = run.ticks
    .filter((tick) => tick.tick !== 'footed' && tick.spans.some((one) => overlapsSpan(one, at)))
    .flatMap((tick) => tick.spans)
    .filter((one) => !overlapsSpan(one, at))
  const lit = litSpans(index, [at, ...elsewhere])
  const others = lit.places.filter((one) => one.start !== at.start || one.end !== at.end)
  const findings = run.findings
    .filter((finding) =>
      finding.evidence.some((item) => overlapsSpan(item.span, at) && !(isNumber && item.role === 'context')),
    )
    .map(({ key }) => key)
  const section = report.sections.find(({ span }) => span !== null && overlapsSpan(span, at))?.key ?? null
  return { ...lit, findings: new Set(findings), section, places: isNumber ? [at, ...others] : [at] }
}

function litSpans(index: ContentIndex, spans: readonly Span[]): Lit {
  const unique = [...new Map(spans.map((one) => [`${one.start}-${one.end}`, one])).values()]
  const cells = new Map<string, LitRole>()
  for (const one of unique) {
    for (const figure of itemsWithin(index.placed, one)) cells.set(cellKey(figure.line, figure.column), 'plain')
  }
  return {
    ...nothingLit,
    spans: unique.map((span) => ({ span, role: 'plain', sign: null })),
    cells,
    places: unique.toSorted((a, b) => a.start - b.start),
  }
}
