/** Every command as a value: when it can be run and what it does. Menu, keys, buttons and the shortcut sheet read this list. */

import type { Bilingual } from '@shared/checks/check'
import type { CommandWords } from '@shared/words/command-words'
import { type CommandId, commandWords } from '@shared/words/commands'
import type { CompareActs } from '../screens/compare/desk'
import type { ReviewActs } from '../screens/review/review-acts'
import type { Place } from '../state/place'

/** What decides whether a command can be run. */
export interface CommandState {
  readonly screen: Place['screen'] | 'recovery'
  readonly canWrite: boolean
  readonly canGoBack: boolean
  readonly canGoForward: boolean
  readonly isImporting: boolean
  readonly hasFindings: boolean
  readonly hasReports: boolean
  /** The report on the desk has pages that can be shown. */
  readonly hasPages: boolean
  /** An engagement is in hand. */
  readonly isEngaged: boolean
  /** A report of the engagement in hand is on the desk, or is being signed. */
  readonly isReviewing: boolean
  /** A report is in hand, or an engagement: something to write a paper about. */
  readonly hasPaper: boolean
  /** A report is at hand: on the desk, being signed, or in the list with the focus. */
  readonly canCompare: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export type DialogName =
  | 'roll-forward'
  | 'settings'
  | 'about'
  | 'keys'
  | 'palette'
  | 'go-to'
  | 'person'
  | 'create-engagement'
  | 'note'
  | 'export'
  | 'verify-paper'

/** What commands act on. */
export interface CommandContext {
  readonly choose: (kind: 'files' | 'folder') => void
  readonly openSamples: () => void
  readonly cancelImport: () => void
  readonly createWorkspace: () => void
  readonly openWorkspace: () => void
  readonly showDialog: (dialog: DialogName) => void
  readonly show: (
    screen: 'reports' | 'engagements' | 'engagement' | 'sign-off' | 'timeline' | 'migrations' | 'paper' | 'workspace',
  ) => void
  readonly backUp: () => void
  /** Every report of the engagement is checked under the rules in force. */
  readonly refresh: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly back: () => void
  readonly forward: () => void
  readonly cyclePane: (direction: 1 | -1) => void
  /** From the list of reports: into the first report with findings. */
  readonly enterFindings: (direction: 1 | -1) => void
  /** Null while no report is on the desk. */
  readonly review: ReviewActs | null
  /** Null while no two years are compared. */
  readonly comparison: CompareActs | null
  /** The report at hand beside last year's; with `isChoosing`, the list of reports to compare with. */
  readonly compare: (isChoosing: boolean) => void
}

export interface Command {
  readonly id: CommandId
  readonly label: Bilingual
  readonly accelerator: string | null
  /** All its keys, the one that is shown first. */
  readonly keys: readonly string[]
  readonly leavesFields: boolean
  readonly enabled: (state: CommandState) => boolean
  readonly run: (context: CommandContext) => void
}

type Behaviour = Pick<Command, 'enabled' | 'run'>

const always = (): boolean => true
const onDesk = (state: CommandState): boolean => state.screen === 'review'
const comparing = (state: CommandState): boolean => state.screen === 'compare'
const writing = (state: CommandState): boolean => state.canWrite
const engaged = (state: CommandState): boolean => state.isEngaged
const reviewing = (state: CommandState): boolean => state.isReviewing
const paged = (state: CommandState): boolean => onDesk(state) && state.hasPages
const auditing = (state: CommandState): boolean => onDesk(state) && state.isReviewing

const behaviours: Readonly<Record<CommandId, Behaviour>> = {
  'report.choose': { enabled: writing, run: (context) => context.choose('files') },
  'report.choose-folder': { enabled: writing, run: (context) => context.choose('folder') },
  'samples.open': { enabled: writing, run: (context) => context.openSamples() },
  'import.cancel': { enabled: (state) => state.isImporting, run: (context) => context.cancelImport() },
  'workspace.create': { enabled: always, run: (context) => context.createWorkspace() },
  'workspace.open': { enabled: always, run: (context) => context.openWorkspace() },
  'workspace.show': { enabled: writing, run: (context) => context.show('workspace') },
  'workspace.back-up': { enabled: writing, run: (context) => context.backUp() },
  'act.undo': { enabled: (state) => state.canUndo, run: (context) => context.undo() },
  'act.redo': { enabled: (state) => state.canRedo, run: (context) => context.redo() },
  'palette.show': { enabled: always, run: (context) => context.showDialog('palette') },
  'settings.show': { enabled: always, run: (context) => context.showDialog('settings') },
  'pane.next': { enabled: always, run: (context) => context.cyclePane(1) },
  'pane.previous': { enabled: always, run: (context) => context.cyclePane(-1) },
  'pane.findings': {
    enabled: (state) => onDesk(state) || comparing(state),
    run({ review, comparison }) {
      review?.toggle('showLists')
      comparison?.toggle('showsList')
    },
  },
  'pane.outline': { enabled: onDesk, run: ({ review }) => review?.toggle('showOutline') },
  'text.chrome': { enabled: onDesk, run: ({ review }) => review?.toggle('showChrome') },
  'text.characters': { enabled: onDesk, run: ({ review }) => review?.toggle('showCharacters') },
  'text.read-otherwise': { enabled: onDesk, run: ({ review }) => review?.showReading() },
  'text.page': { enabled: paged, run: ({ review }) => review?.toggle('showPages') },
  'page.zoom-in': { enabled: paged, run: ({ review }) => review?.zoomPages(1) },
  'page.zoom-out': { enabled: paged, run: ({ review }) => review?.zoomPages(-1) },
  'page.fit': { enabled: paged, run: ({ review }) => review?.zoomPages('width') },
  'page.next': { enabled: paged, run: ({ review }) => review?.stepPage(1) },
  'page.previous': { enabled: paged, run: ({ review }) => review?.stepPage(-1) },
  'reports.show': {
    enabled: (state) => state.screen !== 'reports' && state.screen !== 'recovery',
    run: (context) => context.show('reports'),
  },
  'report.go-to': { enabled: (state) => state.hasReports, run: (context) => context.showDialog('go-to') },
  'history.back': { enabled: (state) => state.canGoBack, run: (context) => context.back() },
  'history.forward': { enabled: (state) => state.canGoForward, run: (context) => context.forward() },
  'finding.next': { enabled: (state) => state.hasFindings, run: (context) => stepFinding(context, 1) },
  'finding.previous': { enabled: (state) => state.hasFindings, run: (context) => stepFinding(context, -1) },
  'number.next-open': { enabled: onDesk, run: ({ review }) => review?.stepOpenNumber(1) },
  'number.previous-open': { enabled: onDesk, run: ({ review }) => review?.stepOpenNumber(-1) },
  'occurrence.next': { enabled: onDesk, run: ({ review }) => review?.stepOccurrence(1) },
  'occurrence.previous': { enabled: onDesk, run: ({ review }) => review?.stepOccurrence(-1) },
  'engagements.show': { enabled: writing, run: (context) => context.show('engagements') },
  'engagement.create': { enabled: writing, run: (context) => context.showDialog('create-engagement') },
  'engagement.show': { enabled: engaged, run: (context) => context.show('engagement') },
  'engagement.roll-forward': { enabled: engaged, run: (context) => context.showDialog('roll-forward') },
  'signoff.show': { enabled: reviewing, run: (context) => context.show('sign-off') },
  'note.raise': { enabled: reviewing, run: (context) => context.showDialog('note') },
  'timeline.show': { enabled: engaged, run: (context) => context.show('timeline') },
  'paper.show': {
    enabled: (state) => state.hasPaper && state.screen !== 'paper',
    run: (context) => context.show('paper'),
  },
  'paper.export': { enabled: (state) => state.hasPaper, run: (context) => context.showDialog('export') },
  'paper.verify': { enabled: writing, run: (context) => context.showDialog('verify-paper') },
  'migrations.show': { enabled: engaged, run: (context) => context.show('migrations') },
  'refresh.start': { enabled: engaged, run: (context) => context.refresh() },
  'finding.confirm': { enabled: auditing, run: ({ review }) => review?.decide('confirmed') },
  'finding.dismiss': { enabled: auditing, run: ({ review }) => review?.decide('dismissed') },
  'finding.explain': { enabled: auditing, run: ({ review }) => review?.decide('explained') },
  'finding.query': { enabled: auditing, run: ({ review }) => review?.decide('queried') },
  'finding.remedy': { enabled: auditing, run: ({ review }) => review?.decide('remedied') },
  'finding.reopen': { enabled: auditing, run: ({ review }) => review?.decide('undecided') },
  'finding.grade': { enabled: auditing, run: ({ review }) => review?.grade() },
  'finding.mark': { enabled: auditing, run: ({ review }) => review?.mark() },
  'finding.mark-all': { enabled: auditing, run: ({ review }) => review?.markAll() },
  'annotation.note': { enabled: auditing, run: ({ review }) => review?.note() },
  'annotation.highlight': { enabled: auditing, run: ({ review }) => review?.highlight() },
  'annotation.tick': { enabled: auditing, run: ({ review }) => review?.tick() },
  'finding.add': { enabled: auditing, run: ({ review }) => review?.addFinding() },
  'figure.correct': { enabled: auditing, run: ({ review }) => review?.correct() },
  'figure.as-read': { enabled: auditing, run: ({ review }) => review?.showOriginal() },
  'compare.show': { enabled: (state) => state.canCompare, run: (context) => context.compare(false) },
  'compare.choose': {
    enabled: (state) => state.canCompare || comparing(state),
    run: ({ comparison, compare }) => (comparison === null ? compare(true) : comparison.showList('pairing')),
  },
  'change.next': { enabled: comparing, run: ({ comparison }) => comparison?.stepChange(1) },
  'change.previous': { enabled: comparing, run: ({ comparison }) => comparison?.stepChange(-1) },
  'compare.open-place': { enabled: comparing, run: ({ comparison }) => comparison?.openPlace() },
  'compare.text': { enabled: comparing, run: ({ comparison }) => comparison?.show('text') },
  'compare.tables': { enabled: comparing, run: ({ comparison }) => comparison?.show('tables') },
  'compare.years': { enabled: comparing, run: ({ comparison }) => comparison?.show('years') },
  'compare.inline': { enabled: comparing, run: ({ comparison }) => comparison?.toggle('isInline') },
  'compare.quiet': { enabled: comparing, run: ({ comparison }) => comparison?.toggle('hidesQuiet') },
  'compare.unfold': { enabled: comparing, run: ({ comparison }) => comparison?.toggle('opensAll') },
  'compare.lock': { enabled: comparing, run: ({ comparison }) => comparison?.toggle('isLocked') },
  'compare.print': { enabled: comparing, run: ({ comparison }) => comparison?.print() },
  'paragraph.pin': { enabled: comparing, run: ({ comparison }) => comparison?.pin() },
  'paragraph.unpin': { enabled: comparing, run: ({ comparison }) => comparison?.unpin() },
  'person.switch': { enabled: writing, run: (context) => context.showDialog('person') },
  'help.keys': { enabled: always, run: (context) => context.showDialog('keys') },
  'help.about': { enabled: always, run: (context) => context.showDialog('about') },
}

function stepFinding(context: CommandContext, direction: 1 | -1): void {
  if (context.comparison !== null) context.comparison.stepFinding(direction)
  else if (context.review === null) context.enterFindings(direction)
  else context.review.stepFinding(direction)
}

const allWords: readonly (CommandWords & { readonly id: CommandId })[] = commandWords

export const commands: readonly Command[] = allWords.map((words) => ({
  id: words.id,
  label: words.label,
  accelerator: words.accelerator,
  keys: [...(words.accelerator === null ? [] : [words.accelerator]), ...(words.also ?? [])],
  leavesFields: words.leavesFields ?? false,
  ...behaviours[words.id],
}))

export function commandOf(id: string): Command | null {
  return commands.find((command) => command.id === id) ?? null
}
