/** Which checks and forms are in force, as one short label that every run and every paper carries. */

import { createHash } from 'node:crypto'
import { checks } from '../../shared/checks/index'
import { forms } from '../../shared/forms/index'

/** Changes exactly when a check is added, taken out or raised in version, or a form's data changes. 12 hexadecimal digits. */
export const ruleSet: string = createHash('sha256')
  .update(checks.map(({ id, version }) => `${id}@${version}`).join('\n'))
  .update(JSON.stringify(forms))
  .digest('hex')
  .slice(0, 12)
