/** Two reports and what comparing them came to, as the command line prints it. */

import type { Finding } from '../../shared/checks/outcome'
import type { Compared } from '../worker/task'
import type { ExaminedFile } from './json'

/** Both sides with what the checks across the years found. */
export interface ComparedFiles {
  readonly prior: ExaminedFile
  readonly current: ExaminedFile
  /** Null where one of the two could not be read, or was too much. */
  readonly comparison: Compared['comparison']
  readonly findings: readonly Finding[]
}
