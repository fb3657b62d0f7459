/** Says that a report was taken off the list, and takes it back. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ReportId } from '@shared/review/ids'
import { reports } from '@shared/words/reports'
import { useCommand } from '../../api/use-command'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'

export interface RemovedNoticeProps {
  readonly id: ReportId
  readonly name: string
  readonly onDone: () => void
}

export function RemovedNotice({ id, name, onDone }: RemovedNoticeProps): ReactNode {
  const { say } = useWords()
  const [restore] = useCommand('report.restore')
  return (
    <Notice symbol="–" hue="quiet" onDismiss={onDone}>
      {say(reports.removed, { name })}{' '}
      <Button size="compact-xs" onClick={() => void restore({ reportId: id }).then(onDone)}>
        {say(reports.undo)}
      </Button>
    </Notice>
  )
}
