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
  'import.state': ['import', 'workspace'],
} as const satisfies Record<QueryName, readonly Topic[]>
