import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Finding } from '@shared/checks/outcome'
import { type Span, sliceSpan } from '@shared/text/span'
import { aContent } from '../../../../tests/support/a-content'
import { aRow } from '../../../../tests/support/a-report'
import { indexContent } from '../../state/content-index'
import { WordsProvider } from '../words'
import { EvidenceCard } from './evidence-card'

// the results of natural persons add to 684; 784 is printed, and only that cell is wrong
const content = aContent({
  cells: {
    'applications.received': aRow('684', '0', '0', '0', '0', '0', '684'),
    'applications.granted': aRow('519', '0', '0', '0', '0', '0', '519'),
    'applications.partly-granted': aRow('165', '0', '0', '0', '0', '0', '165'),
    'applications.processed': aRow('784', '0', '0', '0', '0', '0', '684'),
  },
})
const index = indexContent(content)

function found(code: string): Finding {
  const finding = content.run.findings.find((one) => one.code === code && one.column === 'natural-person')
  if (finding === undefined) throw new Error(`no finding ${code}`)
  return finding
}

function show(finding: Finding, language: 'zh' | 'en' = 'zh') {
  const onGo = vi.fn<(at: Span) => void>()
  render(
    <MantineProvider>
      <WordsProvider language={language}>
        <EvidenceCard finding={finding} index={index} check={null} onGo={onGo} onHover={() => {}} />
      </WordsProvider>
    </MantineProvider>,
  )
  return onGo
}

describe('the evidence card', () => {
  test('says the verdict, the sums and the smallest repair', () => {
    show(found('T3-02'))
    const card = screen.getByRole('article')
    expect(card.textContent).toContain('不符')
    expect(within(card).getByText('计算值').nextSibling?.textContent).toBe('684')
    expect(within(card).getByText('报告值').nextSibling?.textContent).toBe('784')
    expect(within(card).getByText('差额').nextSibling?.textContent).toBe('100')
    expect(within(card).getByRole('region', { name: '可能的更正' }).textContent).toMatch(
      /784 → 684 可使 \d+ 个等式成立/,
    )
    expect(card.textContent).toContain('cross-foot/totals')
  })

  test('shows every operand with its sign, and goes to its characters', () => {
    const onGo = show(found('T3-02'))
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(found('T3-02').evidence.length)
    const last = rows.at(-1)
    expect(last?.textContent).toContain('=')
    fireEvent.click(within(last ?? document.body).getByRole('button'))
    const at = onGo.mock.lastCall?.[0]
    expect(at && sliceSpan(content.document.text, at)).toBe('784')
  })

  test('says the formula, by what authority, and whose it is to answer for', () => {
    show(found('T3-02'))
    const said = (words: string) => within(screen.getByRole('article')).getByText(words).nextSibling?.textContent
    expect(said('算式')).toMatch(/^519 \+ 165 .*≠ 784$/)
    expect(said('依据')).toBe('国办公开办函〔2019〕60号表三；勾稽恒等式I-02')
    expect(said('责任')).toBe('报告，由编报单位更正')
  })

  test('never blames the report for what the file lost', () => {
    show({ ...found('T3-02'), class: 'capture-loss' }, 'en')
    expect(screen.getByText('Responsibility').nextSibling?.textContent).toBe(
      'The conversion of the file, not the report',
    )
    expect(screen.getByText('Authority').nextSibling?.textContent).toContain('Identity I-02')
  })

  test('speaks English', () => {
    show(found('T3-02'), 'en')
    expect(screen.getByRole('article').textContent).toMatch(/784 → 684 restores \d+ identit/)
  })

  test('says plainly when no single cell explains it, and nothing where the question makes no sense', () => {
    show({ ...found('T3-02'), suspect: null })
    expect(screen.getByText('没有单个单元格的更正能使等式成立')).toBeDefined()
  })

  test('what the file lost has the sign of what cannot be assessed', () => {
    show({ ...found('T3-02'), class: 'capture-loss' })
    expect(screen.getByRole('article').querySelector('header')?.textContent).toContain('⊘')
  })
})
