/** Calls about engagements: people, terms, reports, undo, the trail, and where decisions landed. */

import { succeed } from '../../../shared/ipc/result'
import type { Desk } from '../../services/review/desk'
import { openEngagement } from '../../services/review/engagement-view'
import {
  addPerson,
  addReports,
  archiveEngagement,
  changeTerms,
  createEngagement,
  listEngagements,
  removePerson,
  removeReportFrom,
  supersedeReport,
} from '../../services/review/engagements'
import { choosePerson, keyboardView } from '../../services/review/keyboard'
import { listMigrations, openMigration } from '../../services/review/migrations'
import type { Refresher } from '../../services/review/refresh'
import { planRollForward, rollForward } from '../../services/review/roll-forward'
import { listTimeline } from '../../services/review/timeline'
import { listHistory, redo, undo } from '../../services/review/undo'
import type { HandlersOf } from './handlers'

type EngagementCall =
  | 'person.current'
  | 'person.choose'
  | 'person.add'
  | 'person.remove'
  | 'engagement.list'
  | 'engagement.open'
  | 'engagement.create'
  | 'engagement.terms'
  | 'engagement.archive'
  | 'engagement.roll-plan'
  | 'engagement.roll-forward'
  | 'engagement.add-reports'
  | 'engagement.remove-report'
  | 'report.supersede'
  | 'history.list'
  | 'history.undo'
  | 'history.redo'
  | 'timeline.list'
  | 'migration.list'
  | 'migration.open'
  | 'refresh.state'
  | 'refresh.start'
  | 'refresh.cancel'

export function engagementHandlers(desk: Desk, refresher: Refresher): HandlersOf<EngagementCall> {
  return {
    'person.current': () => keyboardView(desk),
    'person.choose': (choice) => choosePerson(desk, choice),
    'person.add': (input) => addPerson(desk, input),
    'person.remove': (input) => removePerson(desk, input),
    'engagement.list': () => listEngagements(desk),
    'engagement.open': ({ engagementId }) => openEngagement(desk, engagementId),
    'engagement.create': (input) => createEngagement(desk, input),
    'engagement.terms': (input) => changeTerms(desk, input),
    'engagement.archive': (input) => archiveEngagement(desk, input),
    'engagement.roll-plan': (input) => planRollForward(desk, input),
    'engagement.roll-forward': (input) => rollForward(desk, input),
    'engagement.add-reports': (input) => addReports(desk, input),
    'engagement.remove-report': (input) => removeReportFrom(desk, input),
    'report.supersede': (input) => supersedeReport(desk, input),
    'history.list': ({ engagementId }) => listHistory(desk, engagementId),
    'history.undo': (input) => undo(desk, input),
    'history.redo': (input) => redo(desk, input),
    'timeline.list': (input) => listTimeline(desk, input),
    'migration.list': (input) => listMigrations(desk, input),
    'migration.open': ({ seq }) => openMigration(desk, seq),
    'refresh.state': () => succeed(refresher.state()),
    'refresh.start': ({ engagementId }) => refresher.start(engagementId),
    'refresh.cancel': () => refresher.cancel(),
  }
}
