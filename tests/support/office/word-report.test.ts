import { describe, expect, test } from 'vitest'
import { brokenLaw } from '../document-laws'
import { chanceOf } from '../generator/chance'
import { generate } from '../generator/generate'
import { render } from '../generator/render'
import type { AbstractReport } from '../layouts/abstract-report'
import { writeHtml } from '../layouts/html'
import { scoreCells } from './cells'
import { examineFile } from './read-office'
import { wordHabits, wordReport } from './word-report'

const seeds = Array.from({ length: 24 }, (_, i) => 4000 + i)
const withoutPage = (report: AbstractReport): AbstractReport => ({ ...report, before: [], after: [] })

describe.each(seeds)('generated report %i as a Word document', (seed) => {
  const report = withoutPage(render(generate(seed)))
  const chance = chanceOf(seed)
  const habits = wordHabits(chance)

  test('every cell comes back with its spans, and no finding is lost or made', async () => {
    const word = await examineFile(await wordReport(report, habits, chance), 'a.docx')
    expect(brokenLaw(word.document)).toBeNull()
    const { written, right, wrong } = scoreCells(report, word.document)
    expect(written).toBeGreaterThan(100)
    expect({ right, wrong }).toEqual({ right: written, wrong: [] })
    const kinds = word.document.notes?.map(({ kind }) => kind) ?? []
    expect(kinds.includes('computed-number')).toBe(habits.automaticNumbers || habits.numberedLabels)
    expect(kinds.includes('text-box')).toBe(habits.titleInTextBox)
    const page = await examineFile(new TextEncoder().encode(writeHtml(report)), 'a.html')
    const saysOf = (findings: typeof page.run.findings) => findings.map((one) => `${one.key} ${one.message.zh}`)
    expect(saysOf(word.run.findings)).toEqual(saysOf(page.run.findings))
    const figuresOf = ({ report: { figures } }: typeof page) =>
      figures.map(({ line, column, value, state }) => `${line} ${column} ${state} ${value}`)
    expect(figuresOf(word)).toEqual(figuresOf(page))
  })
})
