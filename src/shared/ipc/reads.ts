/** Which queries to ask again when something changes. Free of schemas, so that the page can load it alone. */

import type { QueryName } from './contract'
import type { Topic } from './topics'

/** The topics that a query's answer depends on; an empty list never changes while the app runs. */
export const topicsOf = {
  'app.info': [],
  'settings.get': ['settings'],
  'state.recall': [],
  'workspace.current': ['workspace'],
  'report.list': ['reports', 'workspace'],
  'report.open': ['reports', 'workspace'],
  'report.page': ['reports', 'workspace'],
  'import.state': ['import', 'workspace'],
  'person.current': ['person', 'workspace'],
  'engagement.list': ['engagements', 'workspace'],
  'engagement.open': ['engagements', 'review', 'reports', 'person', 'workspace'],
  'engagement.roll-plan': ['engagements', 'review', 'reports', 'workspace'],
  'history.list': ['engagements', 'review', 'workspace'],
  'timeline.list': ['engagements', 'review', 'workspace'],
  'migration.list': ['review', 'reports', 'workspace'],
  'migration.open': ['workspace'],
  'refresh.state': ['refresh', 'workspace'],
  'workspace.backups': ['backups', 'workspace'],
  'finding.list': ['review', 'reports', 'person', 'workspace'],
  'finding.detail': ['review', 'reports', 'workspace'],
  'finding.preview': ['review', 'reports', 'person', 'workspace'],
  'review.open': ['review', 'reports', 'person', 'workspace'],
  'comparison.open': ['review', 'reports', 'workspace'],
  'comparison.candidates': ['review', 'reports', 'workspace'],
  'comparison.series': ['review', 'reports', 'workspace'],
  'paper.templates': ['papers', 'engagements', 'workspace'],
  'paper.preview': ['papers', 'review', 'engagements', 'reports', 'person', 'workspace'],
  'paper.exports': ['exports', 'workspace'],
  'signoff.preview': ['review', 'reports', 'person', 'workspace'],
} as const satisfies Record<QueryName, readonly Topic[]>
