/** Every migration there is, in order. A shipped one is never edited: add the next. */

import { reports } from './0010-reports'
import { engagements } from './0020-engagements'
import { companions } from './0030-companions'
import type { Migration } from './migration'

export const migrations: readonly Migration[] = [reports, engagements, companions]
