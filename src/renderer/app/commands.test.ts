import { expect, test, vi } from 'vitest'
import { type CommandContext, type CommandState, commandOf, commands } from './commands'

const idle: CommandState = {
  screen: 'reports',
  canWrite: true,
  canGoBack: false,
  canGoForward: false,
  isImporting: false,
  hasFindings: false,
  hasReports: false,
  hasPages: false,
  isEngaged: false,
  isReviewing: false,
  hasPaper: false,
  canCompare: false,
  canUndo: false,
  canRedo: false,
}
const enabled = (state: Partial<CommandState>): readonly string[] =>
  commands.filter((command) => command.enabled({ ...idle, ...state })).map(({ id }) => id)

test('what cannot be done now is not enabled', () => {
  expect(enabled({ screen: 'recovery', canWrite: false })).toEqual([
    'workspace.create',
    'workspace.open',
    'settings.show',
    'palette.show',
    'pane.next',
    'pane.previous',
    'help.keys',
    'help.about',
  ])
  expect(enabled({})).not.toContain('finding.next')
  expect(enabled({ hasFindings: true })).toContain('finding.next')
  expect(enabled({ screen: 'review' })).toContain('number.next-open')
  expect(enabled({ isImporting: true })).toContain('import.cancel')
  expect(enabled({ screen: 'review', isEngaged: true })).not.toContain('signoff.show')
  expect(enabled({ screen: 'review', isEngaged: true, isReviewing: true })).toContain('signoff.show')
  expect(enabled({ screen: 'review', hasPaper: true })).toContain('paper.show')
  expect(enabled({ screen: 'paper', hasPaper: true })).not.toContain('paper.show')
  expect(enabled({ screen: 'paper', hasPaper: true })).toContain('paper.export')
  expect(enabled({ isEngaged: true, canUndo: true })).toContain('act.undo')
})

test('the next finding is on the desk, or in the first report that has one', () => {
  const context = { enterFindings: vi.fn<() => void>(), review: null, comparison: null } as unknown as CommandContext
  commandOf('finding.next')?.run(context)
  expect(context.enterFindings).toHaveBeenCalledWith(1)
  const stepFinding = vi.fn<() => void>()
  commandOf('finding.previous')?.run({ ...context, review: { stepFinding } as unknown as CommandContext['review'] })
  expect(stepFinding).toHaveBeenCalledWith(-1)
  expect(commandOf('no.such')).toBeNull()
})

test('two years are compared from a report, and walked by their own keys', () => {
  expect(enabled({})).not.toContain('compare.show')
  expect(enabled({ canCompare: true })).toContain('compare.show')
  expect(enabled({ screen: 'review' })).not.toContain('change.next')
  expect(enabled({ screen: 'compare' })).toEqual(
    expect.arrayContaining(['change.next', 'paragraph.pin', 'pane.findings']),
  )
  const comparison = {
    stepFinding: vi.fn<() => void>(),
    stepChange: vi.fn<() => void>(),
    showList: vi.fn<() => void>(),
  }
  const context = { comparison, review: null } as unknown as CommandContext
  commandOf('change.next')?.run(context)
  expect(comparison.stepChange).toHaveBeenCalledWith(1)
  commandOf('finding.next')?.run(context)
  expect(comparison.stepFinding).toHaveBeenCalledWith(1)
  commandOf('compare.choose')?.run(context)
  expect(comparison.showList).toHaveBeenCalledWith('pairing')
  expect(commandOf('change.next')?.keys).toEqual(['F7', 'Alt+Down'])
})
